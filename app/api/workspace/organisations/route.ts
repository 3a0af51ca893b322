import { currentViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase, showReaders } from '@/lib/catalogue/current';
import { addOrganisation, organisationsByName } from '@/lib/editorial/organisations';
import { jsonBody, workspaceRoute } from '@/lib/interchange/workspace-route';

/** Organisations by any of their names. */
export const GET = workspaceRoute(async ({ nextUrl }) => ({ body: { organisations: await organisationsByName(currentDatabase(), await currentViewer(), nextUrl.searchParams.get('q') ?? '') } }));

/** One that was not there yet. */
export const POST = workspaceRoute(async (request) => {
  const viewer = await currentViewer();
  const organisation = await addOrganisation(currentDatabase(), viewer, await jsonBody(request, viewer));
  await showReaders();
  return { body: organisation, status: 201 };
});
