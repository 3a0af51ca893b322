import { eventInWords, savesInWords } from '@/lib/messages/history-in-words';
import { translator } from '@/lib/messages/translator';
import { localPath } from '@/lib/vocabulary/locale';
import { HiddenFields } from './hidden-fields';
import { historyDays, type Act } from './history-groups';
import type { History } from './history-page';
import { dayOf, timeOf } from './times';

/** What happened, by day and person, the newest first. */
export function HistoryList({ history }: { history: History }) {
  const { revisions, locale } = history;
  const t = translator(locale);
  const told = new Set<number>();
  return historyDays(revisions).map(({ day, at, people }) => (
    <section key={day} className="history-day" aria-labelledby={`day-${day}`}>
      <h3 id={`day-${day}`}>{dayOf(at, locale)}</h3>
      {people.map(({ actor, acts }, index) => (
        <div key={index} className="history-person">
          <p className="history-name">{actor?.name ?? t('reviewPages.history.system')}</p>
          <ul>
            {acts.map((act) => {
              const isFirst = !told.has(act.last);
              for (let number = act.first; number <= act.last; number++) told.add(number);
              return <ActItem key={`${act.first} ${act.events[0]!.type} ${act.events[0]!.at.getTime()}`} act={act} isNewestOfRevision={isFirst} history={history} />;
            })}
          </ul>
        </div>
      ))}
    </section>
  ));
}

function ActItem({ act: { events, first, last }, isNewestOfRevision, history }: { act: Act; isNewestOfRevision: boolean; history: History }) {
  const { revisions, locale } = history;
  const t = translator(locale);
  const newest = events[0]!;
  const { what, said } = newest.type === 'edited' ? savesInWords(events, locale) : eventInWords(newest, locale);
  const revision = revisions.find(({ number }) => number === last);
  return (
    <li>
      <time dateTime={newest.at.toISOString()}>{timeOf(newest.at, locale)}</time>
      <div>
        <p>{what}</p>
        {said ? <p className="history-said">{t('reviewPages.events.said', { text: said })}</p> : null}
        <div className="history-acts">
          <ChangeLink first={first} last={last} history={history} isSaid={newest.type === 'edited' || newest.type === 'restored'} />
          {isNewestOfRevision && revision?.isPublished ? <span className="history-mark">{t('reviewPages.history.live')}</span> : null}
          {isNewestOfRevision && revision?.isDraft ? <span className="history-mark">{t('reviewPages.history.draft')}</span> : null}
          {isNewestOfRevision && revision && !isNewest(revision.number, history) ? <Restore number={last} history={history} /> : null}
        </div>
      </div>
    </li>
  );
}

function ChangeLink({ first, last, history: { entryId, revisions, locale }, isSaid }: { first: number; last: number; history: History; isSaid: boolean }) {
  const t = translator(locale);
  const previous = revisions.find(({ number }) => number < first);
  if (!isSaid || !previous) return <span className="history-number">{t('reviewPages.history.revision', { number: last })}</span>;
  const label = first === last ? t('reviewPages.history.withPrevious', { number: last }) : t('reviewPages.history.withPreviousRange', { first, last });
  return (
    <a className="prose-link" href={`${localPath(`/workspace/entries/${entryId}/history`, locale)}?from=${previous.number}&to=${last}#difference`}>
      {label}
    </a>
  );
}

function Restore({ number, history: { entryId, restore, locale } }: { number: number; history: History }) {
  const t = translator(locale);
  if (!restore) return null;
  return (
    <form action={restore} className="no-print">
      <HiddenFields values={{ entry: entryId, number, locale }} />
      <button className="text-act">{t('reviewPages.history.restoreRevision', { number })}</button>
    </form>
  );
}

/** Restoring what is the newest already would change nothing. */
function isNewest(number: number, { revisions }: History): boolean {
  return revisions[0]?.number === number;
}
