import type { Finding } from '@/lib/drafting/checks/finding';
import { difference, sameFields, type FieldDifference } from '@/lib/drafting/difference/difference';
import type { Draft } from '@/lib/drafting/draft';
import type { Field } from '@/lib/drafting/fields';
import { dateInWords, toldIn, type Names } from '@/lib/messages/difference-in-words';
import { listed } from '@/lib/messages/figures-in-words';
import { fieldInWords } from '@/lib/messages/place-in-words';
import { translator } from '@/lib/messages/translator';
import type { Status } from '@/lib/permissions/operations';
import type { Locale } from '@/lib/vocabulary/locale';
import { AskedChanges, type AskedProps } from './asked-changes';
import { CommentForm, FieldCommentForm } from './comment-form';
import { CommentThreads, type Commenting } from './comment-threads';
import { EntryLinks } from './entry-links';
import { FieldDifferenceView } from './field-difference';
import { FieldFindings, FindingsList } from './findings-list';
import { MoveForms, type Moving } from './move-forms';
import type { SideNames } from './sides';
import { isOpen, threadsOf, type Remark, type Thread } from './threads';
import { dayOf, timeOf } from './times';

export type Review = {
  readonly draft: Draft;
  /** What readers see, where that is another revision than the draft. */
  readonly live: Draft | null;
  readonly isPublished: boolean;
  readonly status: Status;
  readonly since: Date;
  readonly publishedNumber: number | null;
  readonly publishAt: Date | null;
  readonly archiveReason: string | null;
  readonly askedChanges: AskedProps['asked'] | null;
  readonly findings: readonly Finding[];
  readonly remarks: readonly Remark[];
  readonly names: Names;
  readonly commenting: Commenting;
  readonly moving: Moving;
  readonly locale: Locale;
};

/** The draft against what readers see, field by field, with the checks and comments beside it. */
export function ReviewPage({ review, notice, origin }: { review: Review; notice?: React.ReactNode; /** Where a proposed entry came from. */ origin?: React.ReactNode }) {
  const { draft, findings, askedChanges, status, locale, moving, commenting } = review;
  const t = translator(locale);
  const threads = threadsOf(review.remarks);
  const whole = threads.filter(({ first }) => first.field === null);
  return (
    <div className="page workspace review">
      <EntryLinks entryId={moving.entryId} here="reviewLink" locale={locale} />
      <h1 className="headline">{t('reviewPages.review.title', { title: draft.title?.trim() || t('reviewPages.review.untitled') })}</h1>
      <p className="review-state">{stateInWords(review, threads.filter(isOpen).length)}</p>
      {notice}
      {origin}
      {askedChanges ? <AskedChanges asked={askedChanges} isAnswered={status !== 'changes-asked'} locale={locale} /> : null}
      <FindingsList findings={findings} locale={locale} />
      <Differences review={review} threads={threads} />
      <section aria-labelledby="whole-heading" className="review-whole">
        <h2 id="whole-heading">{t('reviewPages.review.whole')}</h2>
        {whole.length > 0 ? <CommentThreads threads={whole} commenting={commenting} /> : <p className="review-quiet">{t('reviewPages.comments.none')}</p>}
        <CommentForm commenting={commenting} />
      </section>
      <MoveForms moving={moving} locale={locale} />
    </div>
  );
}

function stateInWords({ status, since, live, isPublished, publishedNumber, publishAt, archiveReason, moving: { number, assignee, due }, locale }: Review, open: number): string {
  const t = translator(locale);
  return [
    t('reviewPages.review.state', { status: t(`reviewPages.statuses.${status}`), day: dayOf(since, locale), number }),
    live ? t('reviewPages.review.againstLive', { live: publishedNumber ?? 0 }) : t(isPublished ? 'reviewPages.review.noDraft' : 'reviewPages.review.nothingLive'),
    ...(publishAt ? [t('reviewPages.review.publishAt', { day: dayOf(publishAt, locale), time: timeOf(publishAt, locale) })] : []),
    ...(archiveReason ? [t('reviewPages.review.archived', { reason: archiveReason })] : []),
    ...(assignee ? [due ? t('reviewPages.review.reviewerUntil', { name: assignee.name, day: dateInWords(due, locale) }) : t('reviewPages.review.reviewer', { name: assignee.name })] : []),
    ...(open > 0 ? [`${t('reviewPages.review.open', { count: open })}.`] : []),
  ].join(' ');
}

function Differences({ review, threads }: { review: Review; threads: readonly Thread[] }) {
  const { draft, live, names, locale } = review;
  const t = translator(locale);
  const told = toldIn(locale, names);
  const found = difference(live, draft, told);
  const same = sameFields(live, draft);
  const remarked = difference(null, draft, told).filter(({ field }) => same.includes(field) && hasRemarks(field, review, threads));
  const empty = [...new Set(review.findings.map(({ field }) => field).concat(threads.flatMap(({ first }) => (first.field === null ? [] : [first.field as Field]))))].filter((field) => ![...found, ...remarked].some((shown) => shown.field === field));
  const quiet = same.filter((field) => !remarked.some((shown) => shown.field === field));
  const sides: SideNames = { before: live ? t('reviewPages.review.live') : null, after: t('reviewPages.review.draft') };
  return (
    <>
      <section aria-labelledby="differences-heading" className="review-differences">
        <h2 id="differences-heading">{t(live ? 'reviewPages.review.differences' : 'reviewPages.review.everything')}</h2>
        {found.length === 0 ? <p className="review-quiet">{t('difference.none')}</p> : null}
        <FieldList fields={found} sides={sides} review={review} threads={threads} />
      </section>
      {remarked.length + empty.length > 0 ? (
        <section aria-labelledby="also-heading" className="review-differences">
          <h2 id="also-heading">{t('reviewPages.review.alsoSaid')}</h2>
          <FieldList fields={[...remarked, ...empty.map(nothingIn)]} sides={{ ...sides, before: null }} review={review} threads={threads} isUnchanged />
        </section>
      ) : null}
      {quiet.length > 0 ? <p className="review-quiet">{t('reviewPages.review.same', { fields: listed(quiet.map((field) => fieldInWords(field, locale)), locale) })}</p> : null}
    </>
  );
}

/** A field that says nothing, and of which something is said. */
function nothingIn(field: Field): FieldDifference {
  return { field, section: 'head', change: 'changed', shape: 'text', pieces: [] };
}

type FieldListProps = { readonly fields: readonly FieldDifference[]; readonly sides: SideNames; readonly review: Review; readonly threads: readonly Thread[]; readonly isUnchanged?: boolean };

function FieldList({ fields, sides, review: { findings, commenting, locale }, threads, isUnchanged = false }: FieldListProps) {
  return fields.map((found) => (
    <FieldDifferenceView
      key={found.field}
      found={found}
      names={sides}
      locale={locale}
      isUnchanged={isUnchanged}
      beside={
        <>
          <FieldFindings findings={findings.filter(({ field }) => field === found.field)} locale={locale} />
          <CommentThreads threads={threads.filter(({ first }) => first.field === found.field)} commenting={commenting} />
          <FieldCommentForm field={found.field} commenting={commenting} />
        </>
      }
    />
  ));
}

function hasRemarks(field: Field, { findings }: Review, threads: readonly Thread[]): boolean {
  return findings.some((finding) => finding.field === field) || threads.some(({ first }) => first.field === field);
}
