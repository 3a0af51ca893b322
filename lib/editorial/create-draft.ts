import { z } from 'zod';
import { kinds } from '@/lib/catalogue/facets';
import { storedText } from '@/lib/catalogue/text/stored-text';
import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import type { Draft } from '@/lib/drafting/draft';
import { withStepDays } from '@/lib/drafting/step-days';
import { recordEvents } from '@/lib/log/record-events';
import { requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { addRevision } from './add-revision';
import { freeSlug } from './free-slugs';
import { shareOrganisations } from './organisations/locks';
import { organisationsFor } from './organisations/known-organisations';
import { keepProposals } from './organisations/of-drafts';
import { isEntryId, newestOf, readDraft, standingColumns, standingOf } from './work-row';

export const beginningSchema = z.strictObject({
  kind: z.enum(kinds),
  title: storedText().trim().min(1).max(300),
  /** The organisation in whose name it is written; its contributors may go on with it. */
  workFor: storedText().optional(),
  /** The entry whose newest state is copied. */
  copyOf: storedText().optional(),
});

/** Begins an entry with nothing but its title, or as a copy. Answers its id. Throws `invalid`, `not-allowed`, `not-found`. */
export async function createDraft(database: Database, viewer: Viewer | null, beginning: unknown): Promise<string> {
  requirePermission(viewer, 'create');
  const parsed = beginningSchema.safeParse(beginning);
  if (!parsed.success) throw new Refused('invalid', parsed.error.issues.map(({ path }) => path.join('.')));
  const { kind, title, workFor, copyOf } = parsed.data;
  if (workFor && viewer.role === 'contributor' && !viewer.organisations.includes(workFor)) throw new Refused('not-allowed');
  return inTransaction(database, async (transaction) => {
    await shareOrganisations(transaction);
    if (workFor && (await organisationsFor(transaction, viewer, { slug: workFor })).length === 0) throw new Refused('invalid', ['workFor']);
    const copied = copyOf ? await copyFrom(transaction, viewer, copyOf) : undefined;
    const slug = await freeSlug(transaction, title);
    const draft: Draft = { origin: 'public-source', titleBasis: 'descriptive', ...copied?.draft, slug, kind: copied?.draft.kind ?? kind, title };
    const { id } = await transaction.entry.create({ data: { slug, kind: draft.kind, createdBy: viewer.id, workFor: workFor ?? null }, select: { id: true } });
    const number = await addRevision(transaction, id, draft, { origin: 'editor', actor: viewer.id });
    await transaction.entry.update({ where: { id }, data: { stage: 'draft', draftNumber: number } });
    await keepProposals(transaction, viewer, [{ entryId: id, draft }]);
    await recordEvents(transaction, [{ type: 'created', payload: copied ? { copyOf: copied.slug } : {}, entryId: id, revisionNumber: number, actor: viewer.id }]);
    return id;
  });
}

/** A copy is a new entry: days of publication and verification, and pictures, which belong to one entry, are not copied. */
async function copyFrom(transaction: Transaction, viewer: Viewer, entryId: string): Promise<{ slug: string; draft: Draft }> {
  const row = isEntryId(entryId) ? await transaction.entry.findUnique({ where: { id: entryId }, select: standingColumns }) : null;
  if (!row) throw new Refused('not-found');
  requirePermission(viewer, 'read', standingOf(row));
  const { pictures: _pictures, ...draft } = withStepDays(await readDraft(transaction, row.id, newestOf(row)!), {});
  return { slug: row.slug, draft };
}
