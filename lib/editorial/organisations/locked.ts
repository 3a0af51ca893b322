import { z } from 'zod';
import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import { requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { moveCatalogueVersion } from '../publish';
import { holdOrganisations, lockOrganisationNames } from './locks';

/** Long enough to wait for a large sheet that is being written. */
const TIMEOUT_MS = 60_000;

/** Which organisation, and the state of it that was on the screen (`stateOf`). */
export const whichSchema = z.strictObject({ slug: z.string().max(100), state: z.string().max(40) });
type Which = z.infer<typeof whichSchema>;

export type LockedOrganisation = NonNullable<Awaited<ReturnType<typeof findOne>>> & { readonly isPublic: boolean; readonly names: readonly string[] };

/** The state of an organisation, as forms carry it. */
export function stateOf({ editedAt }: { readonly editedAt: Date | null }): string {
  return editedAt?.toISOString() ?? '';
}

/**
 * Changes an organisation that nobody else changes meanwhile; readers see it at once where they know it. Throws
 * `not-signed-in`, `not-allowed`, `not-found`, and `changed-since` where it is not what was on the screen any more.
 */
export async function onOrganisation<T>(database: Database, viewer: Viewer | null, { slug, state }: Which, work: (transaction: Transaction, organisation: LockedOrganisation, viewer: Viewer) => Promise<T>): Promise<T> {
  requirePermission(viewer, 'manage-organisations');
  return inTransaction(
    database,
    async (transaction) => {
      await holdOrganisations(transaction);
      await lockOrganisationNames(transaction);
      const found = await findOne(transaction, slug);
      if (!found && (await transaction.organisationRedirect.findUnique({ where: { slug } }))) throw new Refused('changed-since');
      if (!found) throw new Refused('not-found');
      if (stateOf(found) !== state) throw new Refused('changed-since');
      const organisation = { ...found, isPublic: found.publicSince !== null || found._count.entries > 0, names: [slug, ...found.former.map((one) => one.slug)] };
      const result = await work(transaction, organisation, viewer);
      if (organisation.isPublic) await moveCatalogueVersion(transaction);
      return result;
    },
    TIMEOUT_MS,
  );
}

function findOne(transaction: Transaction, slug: string) {
  return transaction.organisation.findUnique({ where: { slug }, include: { former: true, _count: { select: { entries: true } } } });
}

export function parsed<T>(schema: z.ZodType<T>, given: unknown): T {
  const result = schema.safeParse(given);
  if (!result.success) throw new Refused('invalid', [...new Set(result.error.issues.map(({ path }) => String(path[0])))]);
  return result.data;
}
