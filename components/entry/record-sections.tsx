import { Cite, type Citing } from './cite';
import { Classification } from './classification';
import type { EntryView } from './entry-view';
import { History } from './history';
import type { Section } from './section';
import { similarSection } from './similar-entries';
import { SourceList } from './source-list';

/** What is known about the entry itself: how it is classified, what is like it, where it comes from, how to cite it. */
export function recordSections(view: EntryView, citing: Citing): Section[] {
  const { sources } = view.entry;
  return [
    { id: 'classification', body: <Classification view={view} /> },
    ...similarSection(view),
    ...(sources.length > 0 ? [{ id: 'sources' as const, body: <SourceList sources={sources} locale={view.locale} numbered /> }] : []),
    { id: 'history', body: <History view={view} /> },
    { id: 'cite', body: <Cite view={view} citing={citing} /> },
  ];
}
