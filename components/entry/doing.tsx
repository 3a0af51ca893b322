import type { Entry } from '@/lib/catalogue/entry';
import { translator } from '@/lib/messages/translator';
import type { EntryView } from './entry-view';
import { Lines, Steps } from './lines';
import { SourceList } from './source-list';

const LISTS = ['resources', 'agreements', 'decisions'] as const;

export function hasDoing({ resources, firstSteps, agreements, decisions, tools }: Entry): boolean {
  return [resources, firstSteps, agreements, decisions, tools].some((list) => list.length > 0);
}

/** What somebody who wants to do the same has to have, to settle and to begin with; tools last, to be opened. */
export function Doing({ view: { entry, locale } }: { view: EntryView }) {
  const t = translator(locale);
  return (
    <>
      {LISTS.map((list) =>
        entry[list].length > 0 ? (
          <div key={list}>
            <h3>{t(`entryPage.doing.${list}`)}</h3>
            <Lines lines={entry[list]} />
          </div>
        ) : null,
      )}
      {entry.firstSteps.length > 0 ? (
        <>
          <h3>{t('entryPage.doing.firstSteps')}</h3>
          <Steps steps={entry.firstSteps} />
        </>
      ) : null}
      {entry.tools.length > 0 ? (
        <>
          <h3>{t('entryPage.doing.tools')}</h3>
          <SourceList sources={entry.tools} locale={locale} />
        </>
      ) : null}
    </>
  );
}
