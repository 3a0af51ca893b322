'use client';
import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';
import { markPlace } from './place-among';

function softAddress(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-soft]') : null;
  return link && link.target === '' && link.origin === location.origin ? link.pathname + link.search + link.hash : null;
}

function formAddress(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string' && field[1] !== '');
  const query = new URLSearchParams(fields).toString();
  return new URL(form.action).pathname + (query && `?${query}`);
}

/**
 * Plain links and GET forms marked `data-soft` load without a full reload. Without this script they work as
 * they are. Links within the list keep the place on the page; links to another page start at its top.
 */
export function SoftNavigation() {
  const router = useRouter();
  const path = usePathname();
  const [pending, start] = useTransition();
  useEffect(() => markPlace(path), [path]);
  useEffect(() => {
    const go = (address: string) => start(() => router.push(address, { scroll: new URL(address, location.href).pathname !== location.pathname || address.includes('page=') }));
    const onClick = (event: MouseEvent) => {
      const address = softAddress(event);
      if (address === null || !navigator.onLine) return;
      event.preventDefault();
      go(address);
    };
    const onSubmit = (event: SubmitEvent) => {
      if (!(event.target instanceof HTMLFormElement) || !('soft' in event.target.dataset) || !navigator.onLine) return;
      event.preventDefault();
      go(formAddress(event.target));
    };
    const onChange = (event: Event) => {
      if (event.target instanceof HTMLSelectElement && event.target.form && 'soft' in event.target.form.dataset) event.target.form.requestSubmit();
    };
    document.addEventListener('click', onClick);
    document.addEventListener('submit', onSubmit);
    document.addEventListener('change', onChange);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('submit', onSubmit);
      document.removeEventListener('change', onChange);
    };
  }, [router]);
  return pending ? <div data-pending /> : null;
}
