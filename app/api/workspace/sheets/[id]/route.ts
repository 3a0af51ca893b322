import { currentViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { importProgress } from '@/lib/editorial/sheets/read-imports';
import { workspaceRoute } from '@/lib/interchange/workspace-route';

/** How far the check of a sheet is. */
export const GET = workspaceRoute(async (_request, { params }: RouteContext<'/api/workspace/sheets/[id]'>) => ({ body: await importProgress(currentDatabase(), await currentViewer(), (await params).id) }));
