import { currentViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { lookAlikes } from '@/lib/editorial/titles';
import { workspaceRoute } from '@/lib/interchange/workspace-route';

/** Entries whose title looks like the one being written. */
export const GET = workspaceRoute(async ({ nextUrl: { searchParams } }) => ({
  body: { entries: await lookAlikes(currentDatabase(), await currentViewer(), searchParams.get('title') ?? '', searchParams.get('except') ?? undefined) },
}));
