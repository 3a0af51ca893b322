import { currentViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { workEntry } from '@/lib/editorial/work';
import { workspaceRoute } from '@/lib/interchange/workspace-route';

type Context = RouteContext<'/api/workspace/entries/[id]'>;

/** An entry as those who work on it see it. */
export const GET = workspaceRoute(async (_request, { params }: Context) => ({ body: await workEntry(currentDatabase(), await currentViewer(), (await params).id) }));
