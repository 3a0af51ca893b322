import type { Metadata } from 'next';
import '@/app/difference.css';
import { HistoryPage, type Compared } from '@/components/workspace/difference/history-page';
import { StepNotice } from '@/components/workspace/difference/step-notice';
import { currentDatabase } from '@/lib/catalogue/current';
import { revisionOf, revisionsOf, type PastRevision } from '@/lib/editorial/history';
import { translator } from '@/lib/messages/translator';
import type { Viewer } from '@/lib/permissions/roles';
import { restoreAction } from '../actions';
import { openedEntry } from '../opened-entry';
import { namesNow } from '../review/names-now';

type HistoryProps = PageProps<'/[locale]/workspace/entries/[id]/history'>;

export async function generateMetadata({ params }: HistoryProps): Promise<Metadata> {
  const { entry, locale } = await openedEntry(await params);
  const t = translator(locale);
  return { title: t('reviewPages.history.title', { title: entry.draft.title?.trim() || t('reviewPages.review.untitled') }), robots: { index: false } };
}

export default async function Page({ params, searchParams }: HistoryProps) {
  const { entry, viewer, locale } = await openedEntry(await params);
  const given = await searchParams;
  const revisions = await revisionsOf(currentDatabase(), viewer, entry.id);
  const isAsked = given.from !== undefined || given.to !== undefined;
  const compared = isAsked ? await comparedRevisions(viewer, entry.id, revisions, given) : null;
  return (
    <HistoryPage
      notice={<StepNotice given={given} locale={locale} />}
      history={{
        ...{ entryId: entry.id, revisions, compared, locale, isMissing: isAsked && compared === null },
        title: entry.draft.title?.trim() || translator(locale)('reviewPages.review.untitled'),
        names: await namesNow(viewer),
        restore: entry.can.includes('restore') ? restoreAction : null,
      }}
    />
  );
}

type Given = Awaited<HistoryProps['searchParams']>;

async function comparedRevisions(viewer: Viewer, entryId: string, revisions: readonly PastRevision[], given: Given): Promise<Compared | null> {
  const [from, to] = [given.from, given.to].map((asked) => revisions.find(({ number }) => String(number) === asked)?.number);
  if (from === undefined || to === undefined) return null;
  const [before, after] = await Promise.all([from, to].map((number) => revisionOf(currentDatabase(), viewer, entryId, number)));
  return { from, to, before: before!, after: after! };
}
