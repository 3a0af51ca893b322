import { currentViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { entriesByTitle } from '@/lib/editorial/titles';
import { workspaceRoute } from '@/lib/interchange/workspace-route';

/** Entries whose title has these words, for a link to one of them. */
export const GET = workspaceRoute(async ({ nextUrl }) => ({ body: { entries: await entriesByTitle(currentDatabase(), await currentViewer(), nextUrl.searchParams.get('q') ?? '') } }));
