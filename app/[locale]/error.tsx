'use client';
import { useEffect } from 'react';
import { usePathname } from 'next/navigation';
import english from '@/content/messages/en.json';
import { isLocale, localPath } from '@/lib/vocabulary/locale';

/** A page that could not be made. Client code by Next's rule, so it carries its few words itself. */
export default function Failed({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const first = usePathname().split('/')[1] ?? '';
  const locale = isLocale(first) ? first : 'en';
  useEffect(() => console.error(error), [error]);
  return (
    <div className="page py-20">
      <h1 className="headline text-3xl">{english.error.failedTitle}</h1>
      <p className="mt-3 max-w-[60ch] text-lg text-soft">{english.error.failedText}</p>
      <p className="mt-8 flex items-center gap-6">
        <button type="button" className="button" onClick={reset}>
          {english.error.retry}
        </button>
        <a className="prose-link" href={localPath('/catalogue', locale)}>
          {english.error.toCatalogue}
        </a>
      </p>
    </div>
  );
}
