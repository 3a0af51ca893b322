import type { ReactNode } from 'react';
import { translator } from '@/lib/messages/translator';
import { termLabel } from '@/lib/vocabulary/lists';
import { localPath } from '@/lib/vocabulary/locale';
import type { EntryView } from './entry-view';
import { valueHref } from './value-href';

const LONG_TITLE_CHARACTERS = 70;
const titleNotes = { source: null, translated: 'entryPage.titleTranslated', descriptive: 'entryPage.titleDescriptive' } as const;

/** What it is, where, and in one line what it does. `children` follow the lead. */
export function EntryHead({ view, children }: { view: EntryView; children: ReactNode }) {
  const { entry, locale } = view;
  const t = translator(locale);
  const note = titleNotes[entry.titleBasis];
  return (
    <header className="entry-head">
      <KindAndPlace {...view} />
      <h1 className={`headline mt-3 ${entry.title.length > LONG_TITLE_CHARACTERS ? 'text-3xl' : 'text-4xl'}`}>{entry.title}</h1>
      {note ? <p className="mt-2 text-xs text-soft">{t(note)}</p> : null}
      <p className="entry-lead">{entry.concept}</p>
      {children}
      {entry.selectionException ? <Exception {...view} /> : null}
    </header>
  );
}

function KindAndPlace({ entry, locale }: EntryView) {
  const places = entry.countries.filter(({ role }) => role === 'runs');
  const shown = places.length > 0 ? places.map(({ country }) => termLabel('country', country, locale)).join(', ') : entry.placeNote;
  return (
    <nav aria-label={translator(locale)('entryPage.trail')} className="text-sm text-soft">
      <a className="prose-link" href={localPath('/catalogue', locale)} data-soft>
        {translator(locale)('site.catalogue')}
      </a>
      <span aria-hidden="true"> / </span>
      <a className="prose-link" href={valueHref('kind', entry.kind, locale)} data-soft>
        {termLabel('kind', entry.kind, locale)}
      </a>
      {shown ? ` · ${shown}` : null}
    </nav>
  );
}

/** A practice that does not meet the selection rule says so, with the reason. */
function Exception({ entry, locale }: EntryView) {
  const title = translator(locale).rich('entryPage.exceptionTitle', {
    link: (text) => (
      <a className="prose-link" href={localPath('/about#selection', locale)}>
        {text}
      </a>
    ),
  });
  return (
    <div role="note" className="entry-note">
      <p className="font-semibold">{title}</p>
      <p>{entry.selectionException}</p>
    </div>
  );
}
