import { currentViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { notePresence } from '@/lib/editorial/work';
import { workspaceRoute } from '@/lib/interchange/workspace-route';

type Context = RouteContext<'/api/workspace/entries/[id]/presence'>;

/** Notes that the page is open, and answers who else has it open. */
export const POST = workspaceRoute(async (_request, { params }: Context) => ({ body: { others: await notePresence(currentDatabase(), await currentViewer(), (await params).id) } }));
