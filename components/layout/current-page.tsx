'use client';
import { usePathname } from 'next/navigation';

/** `onlyWide`: the footer has it too, so it leaves its room to the others where that is scarce. */
type MainLink = { readonly href: string; readonly label: string; readonly onlyWide: boolean };

/** The main links, the one the reader is under marked. */
export function CurrentPage({ links }: { links: readonly MainLink[] }) {
  const path = usePathname();
  // Of a room and the house it is in, both in the list, the reader is under the room.
  const under = links.map(({ href }) => href).filter((href) => path === href || path.startsWith(`${href}/`)).sort((a, b) => b.length - a.length)[0];
  return (
    <ul className="flex flex-wrap">
      {links.map(({ href, label, onlyWide }) => (
        <li key={href} className={onlyWide ? 'max-sm:hidden' : undefined}>
          <a
            href={href}
            data-soft
            aria-current={href !== under ? undefined : path === href ? 'page' : 'true'}
            className="inline-block border-b-2 border-transparent forced-colors:border-[Canvas] px-1.5 py-1.5 sm:px-2 text-soft hover:text-ink aria-[current]:border-accent forced-colors:aria-[current]:border-[Highlight] aria-[current]:text-ink"
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
