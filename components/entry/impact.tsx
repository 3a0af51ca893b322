import { translator } from '@/lib/messages/translator';
import type { EntryView } from './entry-view';
import { figureGroups } from './figure-groups';
import { FigureTable } from './figure-table';
import { Paragraphs } from './paragraphs';

/** The assessment in words, the figures of results, and clearly apart those that are none. */
export function Impact({ view }: { view: EntryView }) {
  const t = translator(view.locale);
  const { assessment, figures } = view.entry;
  const { results, others } = figureGroups(figures);
  return (
    <>
      {assessment ? <Paragraphs text={assessment} /> : null}
      {results.map((group) => (
        <FigureTable key={group.kind} group={group} view={view} />
      ))}
      {others.length > 0 ? (
        <div className="not-results">
          <h3>{t('entryPage.figuresNotResults')}</h3>
          <p>{t('entryPage.figuresNotResultsText')}</p>
          {others.map((group) => (
            <FigureTable key={group.kind} group={group} view={view} />
          ))}
        </div>
      ) : null}
    </>
  );
}
