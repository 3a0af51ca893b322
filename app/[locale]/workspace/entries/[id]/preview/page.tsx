import type { Metadata } from 'next';
import { EntryPage } from '@/components/entry/entry-page';
import { wholePage } from '@/components/failures/whole-page';
import { Notice } from '@/components/workspace/home/notice';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase, currentSnapshot } from '@/lib/catalogue/current';
import type { Entry } from '@/lib/catalogue/entry';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { Viewer } from '@/lib/permissions/roles';
import { preview } from '@/lib/drafting/preview';
import { unseenOrganisations } from '@/lib/editorial/organisations/known-organisations';
import { orNotFound } from '@/lib/editorial/or-not-found';
import { workEntry } from '@/lib/editorial/work';
import { entryReference } from '@/lib/interchange/references/references-of';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { siteAddress } from '@/lib/site-address';
import { today } from '@/lib/vocabulary/day';
import { localPath } from '@/lib/vocabulary/locale';

type PreviewProps = PageProps<'/[locale]/workspace/entries/[id]/preview'>;

export async function generateMetadata({ params }: PreviewProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('workspace.preview') };
}

/** The entry as readers would see it. */
async function Page({ params }: PreviewProps) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const viewer = await requireViewer(locale);
  const { draft, status } = await orNotFound(workEntry(currentDatabase(), viewer, id));
  const { entry, omitted } = preview(draft, today());
  const t = translator(locale);
  const view = { entry, snapshot: await snapshotWith(entry, viewer), locale };
  return (
    <>
      <div className="page workspace-preview no-print">
        <Notice isProblem={omitted.length > 0}>
          <p>
            {t('workspace.previewOf', { status: t(`workspace.statuses.${status}`) })} {omitted.length > 0 && t('workspace.previewLeaves', { fields: omitted.join(', '), count: omitted.length })}{' '}
            <a className="prose-link" href={localPath(`/workspace/entries/${id}`, locale)}>
              {t('workspace.goOnWriting')}
            </a>
          </p>
        </Notice>
      </div>
      <EntryPage view={view} citing={{ reference: entryReference(entry, { ...view, site: await siteAddress(), today: today() }), files: null }} />
    </>
  );
}

/** What readers see, and the organisations that come with this draft. */
async function snapshotWith({ organisations }: Entry, viewer: Viewer): Promise<Snapshot> {
  const snapshot = currentSnapshot();
  if (organisations.every(({ organisation }) => snapshot.organisations.has(organisation))) return snapshot;
  return { ...snapshot, organisations: new Map([...snapshot.organisations, ...(await unseenOrganisations(currentDatabase(), viewer))]) };
}

export default wholePage(Page);
