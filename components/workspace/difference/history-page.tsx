import { difference, sameFields } from '@/lib/drafting/difference/difference';
import type { Draft } from '@/lib/drafting/draft';
import { toldIn, type Names } from '@/lib/messages/difference-in-words';
import { listed } from '@/lib/messages/figures-in-words';
import { fieldInWords } from '@/lib/messages/place-in-words';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { CompareRevisions } from './compare-revisions';
import { EntryLinks } from './entry-links';
import { FieldDifferenceView } from './field-difference';
import type { FormAction } from './form-action';
import type { PastRevision } from './history-groups';
import { HistoryList } from './history-list';

export type Compared = { readonly from: number; readonly to: number; readonly before: Draft; readonly after: Draft };
export type History = {
  readonly entryId: string;
  readonly title: string;
  readonly revisions: readonly PastRevision[];
  readonly compared: Compared | null;
  /** Two revisions were asked for, and one of them is not there. */
  readonly isMissing: boolean;
  readonly names: Names;
  /** Null where the viewer may not restore. */
  readonly restore: FormAction | null;
  readonly locale: Locale;
};

/** Who did what, when and why; any two revisions compared; an older one restored as a draft. */
export function HistoryPage({ history, notice }: { history: History; notice?: React.ReactNode }) {
  const { entryId, title, revisions, compared, isMissing, locale } = history;
  const t = translator(locale);
  return (
    <div className="page workspace review">
      <EntryLinks entryId={entryId} here="history" locale={locale} />
      <h1 className="headline">{t('reviewPages.history.title', { title })}</h1>
      <p className="review-state">{t('reviewPages.history.lead', { count: revisions.length })}</p>
      {notice}
      <CompareRevisions history={history} />
      {isMissing ? <p className="notice" role="status">{t('reviewPages.history.notThere')}</p> : null}
      {compared ? <ComparedRevisions compared={compared} history={history} /> : null}
      <section aria-labelledby="list-heading" className="review-whole">
        <h2 id="list-heading">{t('reviewPages.history.list')}</h2>
        <HistoryList history={history} />
      </section>
    </div>
  );
}

function ComparedRevisions({ compared: { from, to, before, after }, history: { names, locale } }: { compared: Compared; history: History }) {
  const t = translator(locale);
  const found = difference(before, after, toldIn(locale, names));
  const same = sameFields(before, after);
  const sides = { before: t('reviewPages.history.revision', { number: from }), after: t('reviewPages.history.revision', { number: to }) };
  return (
    <section aria-labelledby="difference-heading" className="review-differences" id="difference">
      <h2 id="difference-heading">{t('reviewPages.history.difference', { from, to })}</h2>
      {found.length === 0 ? <p className="review-quiet">{t('difference.none')}</p> : null}
      {found.map((one) => (
        <FieldDifferenceView key={one.field} found={one} names={sides} locale={locale} />
      ))}
      {found.length > 0 && same.length > 0 ? <p className="review-quiet">{t('reviewPages.review.same', { fields: listed(same.map((field) => fieldInWords(field, locale)), locale) })}</p> : null}
    </section>
  );
}
