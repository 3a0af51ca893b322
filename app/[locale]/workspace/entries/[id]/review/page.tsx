import type { Metadata } from 'next';
import '@/app/difference.css';
import '@/app/proposal-origin.css';
import { forgetAction } from '@/app/[locale]/share/forget-action';
import { wholeMetadata, wholePage } from '@/components/failures/whole-page';
import { ProposalOrigin } from '@/components/share/proposal-origin';
import { ReviewPage } from '@/components/workspace/difference/review-page';
import { StepNotice } from '@/components/workspace/difference/step-notice';
import { currentDatabase } from '@/lib/catalogue/current';
import { checkDraft, standsInTheWay } from '@/lib/drafting/checks/check-draft';
import { commentsOf } from '@/lib/editorial/history';
import { reviewersFor } from '@/lib/editorial/reviewers';
import { translator } from '@/lib/messages/translator';
import { originOf } from '@/lib/proposals/senders';
import { checkingNow, mentioned, openedEntry } from '../opened-entry';
import { commentAction, moveAction, resolveAction } from '../actions';
import { namesNow } from './names-now';

type ReviewProps = PageProps<'/[locale]/workspace/entries/[id]/review'>;

async function metadata({ params }: ReviewProps): Promise<Metadata> {
  const { entry, locale } = await openedEntry(await params);
  const t = translator(locale);
  return { title: t('reviewPages.review.title', { title: entry.draft.title?.trim() || t('reviewPages.review.untitled') }), robots: { index: false } };
}

export const generateMetadata = wholeMetadata(metadata);

async function Page({ params, searchParams }: ReviewProps) {
  const { entry, viewer, locale } = await openedEntry(await params);
  const { id, draft, live, status, stageSince, publishedNumber, number, can, moves, assignee, due, publishAt, archiveReason, askedChanges } = entry;
  const findings = checkDraft(draft, await checkingNow(locale, await mentioned(draft, viewer)));
  const origin = await originOf(currentDatabase(), viewer, id);
  const isReady = !findings.some(standsInTheWay);
  return (
    <ReviewPage
      notice={<StepNotice given={await searchParams} locale={locale} />}
      origin={origin ? <ProposalOrigin origin={origin} entryId={id} forget={forgetAction} locale={locale} /> : null}
      review={{
        ...{ draft, live, status, publishedNumber, publishAt, archiveReason, askedChanges, findings, locale, since: stageSince, isPublished: publishedNumber !== null },
        remarks: await commentsOf(currentDatabase(), viewer, id),
        names: await namesNow(viewer),
        commenting: { entryId: id, locale, comment: can.includes('comment') ? commentAction : null, resolve: can.includes('resolve') ? resolveAction : null },
        moving: { entryId: id, number, moves, move: moveAction, reviewers: await reviewersFor(currentDatabase(), viewer), assignee, due, isReady },
      }}
    />
  );
}

export default wholePage(Page);
