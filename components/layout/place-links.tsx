import { placeAmong } from './place-among';

/** `onlyWide`: the footer has it too, so it leaves its room to the others where that is scarce. */
type MainLink = { readonly href: string; readonly label: string; readonly onlyWide: boolean };

/** The main links, the one the reader is under marked; `markPlace` moves the mark when the reader goes on. */
export function PlaceLinks({ links, path }: { links: readonly MainLink[]; path: string }) {
  const hrefs = links.map(({ href }) => href);
  return (
    <ul className="flex flex-wrap" data-places>
      {links.map(({ href, label, onlyWide }) => (
        <li key={href} className={onlyWide ? 'max-sm:hidden' : undefined}>
          <a
            href={href}
            data-soft
            aria-current={placeAmong(hrefs, href, path)}
            className="inline-block border-b-2 border-transparent forced-colors:border-[Canvas] px-1.5 py-1.5 sm:px-2 text-soft hover:text-ink aria-[current]:border-accent forced-colors:aria-[current]:border-[Highlight] aria-[current]:text-ink"
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
