import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import '@/app/difference.css';
import { wholeMetadata, wholePage } from '@/components/failures/whole-page';
import { HistoryPage, type Compared } from '@/components/workspace/difference/history-page';
import { StepNotice } from '@/components/workspace/difference/step-notice';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { entryOfHistory, revisionOf, revisionsOf, type PastRevision } from '@/lib/editorial/history';
import { orNotFound } from '@/lib/editorial/or-not-found';
import { translator } from '@/lib/messages/translator';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { isLocale } from '@/lib/vocabulary/locale';
import { restoreAction } from '../actions';
import { namesNow } from '../review/names-now';

type HistoryProps = PageProps<'/[locale]/workspace/entries/[id]/history'>;

async function metadata({ params }: HistoryProps): Promise<Metadata> {
  const { entry, locale } = await opened(await params);
  return { title: translator(locale)('reviewPages.history.title', { title: entry.title }), robots: { index: false } };
}

export const generateMetadata = wholeMetadata(metadata);

async function Page({ params, searchParams }: HistoryProps) {
  const { entry, viewer, locale } = await opened(await params);
  const given = await searchParams;
  const revisions = await revisionsOf(currentDatabase(), viewer, entry.id);
  const isAsked = given.from !== undefined || given.to !== undefined;
  const { compared, refused } = isAsked ? await comparedRevisions(viewer, entry.id, revisions, given) : { compared: null, refused: given.refused };
  return (
    <HistoryPage
      notice={<StepNotice given={{ ...given, refused }} locale={locale} />}
      history={{
        ...{ entryId: entry.id, revisions, compared, locale, isMissing: isAsked && compared === null && refused === undefined },
        title: entry.title,
        names: await namesNow(viewer),
        restore: entry.canRestore ? restoreAction : null,
      }}
    />
  );
}

/** No document of the entry is read: its history is there when none of them can be. */
async function opened({ locale, id }: { locale: string; id: string }) {
  if (!isLocale(locale)) notFound();
  const viewer = await requireViewer(locale);
  return { entry: await entryOnce(viewer, id), viewer, locale };
}

const entryOnce = cache((viewer: Viewer, id: string) => orNotFound(entryOfHistory(currentDatabase(), viewer, id)));

type Given = Awaited<HistoryProps['searchParams']>;

async function comparedRevisions(viewer: Viewer, entryId: string, revisions: readonly PastRevision[], given: Given): Promise<{ readonly compared: Compared | null; readonly refused?: string }> {
  const [from, to] = [given.from, given.to].map((asked) => revisions.find(({ number }) => String(number) === asked)?.number);
  if (from === undefined || to === undefined) return { compared: null };
  try {
    const [before, after] = await Promise.all([from, to].map((number) => revisionOf(currentDatabase(), viewer, entryId, number)));
    return { compared: { from, to, before: before!, after: after! } };
  } catch (error) {
    if (error instanceof Refused && error.code === 'unreadable') return { compared: null, refused: error.code };
    throw error;
  }
}

export default wholePage(Page);
