import { currentViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { organisationsByName } from '@/lib/editorial/organisations/known-organisations';
import { proposeOrganisation } from '@/lib/editorial/organisations/propose';
import { jsonBody, workspaceRoute } from '@/lib/interchange/workspace-route';

/** Organisations by any of their names: public ones, and those of drafts that the asker may read. */
export const GET = workspaceRoute(async ({ nextUrl }) => ({ body: { organisations: await organisationsByName(currentDatabase(), await currentViewer(), nextUrl.searchParams.get('q') ?? '') } }));

/** One that was not there yet becomes part of an entry's draft; one that everybody knows is answered as it is. */
export const POST = workspaceRoute(async (request) => {
  const viewer = await currentViewer();
  const { organisation, isNew } = await proposeOrganisation(currentDatabase(), viewer, await jsonBody(request, viewer));
  return { body: organisation, status: isNew ? 201 : 200 };
});
