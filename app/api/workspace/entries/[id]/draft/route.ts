import { z } from 'zod';
import { currentViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { saveDraft } from '@/lib/editorial/save-draft';
import { jsonBody, workspaceRoute } from '@/lib/interchange/workspace-route';
import { Refused } from '@/lib/permissions/refused';

type Context = RouteContext<'/api/workspace/entries/[id]/draft'>;
const bodySchema = z.strictObject({ base: z.int().positive(), draft: z.unknown() });

/** Keeps what was written. 409 hands it back where others changed the same fields. */
export const PUT = workspaceRoute(async (request, { params }: Context) => {
  const viewer = await currentViewer();
  const parsed = bodySchema.safeParse(await jsonBody(request, viewer));
  if (!parsed.success) throw new Refused('invalid');
  const saved = await saveDraft(currentDatabase(), viewer, { entryId: (await params).id, base: parsed.data.base, draft: parsed.data.draft });
  return { body: saved, status: saved.outcome === 'clash' ? 409 : 200 };
});
