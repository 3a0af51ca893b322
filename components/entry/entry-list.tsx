import type { ReactNode } from 'react';
import type { Entry } from '@/lib/catalogue/entry';
import { termLabel } from '@/lib/vocabulary/lists';
import type { Locale } from '@/lib/vocabulary/locale';
import { entryHref } from './value-href';

export type ListedEntry = { readonly entry: Entry; readonly reason?: ReactNode };

/** Other entries by title, with what they are; `reason` says why they stand here. */
export function EntryList({ entries, locale }: { entries: readonly ListedEntry[]; locale: Locale }) {
  return (
    <ul className="entry-list">
      {entries.map(({ entry, reason }) => (
        <li key={entry.slug}>
          <p className="entry-list-meta">
            {[termLabel('kind', entry.kind, locale), ...placesOf(entry, locale)].join(' · ')}
          </p>
          <a className="entry-list-title headline" href={entryHref(entry.slug, locale)} data-soft>
            {entry.title}
          </a>
          <p>{entry.concept}</p>
          {reason ? <p className="entry-list-meta">{reason}</p> : null}
        </li>
      ))}
    </ul>
  );
}

function placesOf(entry: Entry, locale: Locale): string[] {
  const countries = entry.countries.filter(({ role }) => role === 'runs').map(({ country }) => termLabel('country', country, locale));
  return countries.length > 0 ? [countries.join(', ')] : entry.placeNote ? [entry.placeNote] : [];
}
