import { z } from 'zod';
import { organisationSchema, type Organisation } from '@/lib/catalogue/entry';
import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import { folded } from '@/lib/drafting/sheet/known-names';
import { recordListEvent } from '@/lib/log/record-events';
import { may, requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { freeOrganisationSlug } from '../free-slugs';
import { editing } from '../save-draft';
import { isEntryId, lockEntry } from '../work-row';
import { lockOrganisationNames } from './locks';

const beginning = z.strictObject({ ...organisationSchema.pick({ name: true, type: true, country: true }).shape, entry: z.string() });

/** `isNew`: it became part of the draft; otherwise everybody knows it already. */
export type Proposed = { readonly organisation: Organisation; readonly isNew: boolean };

/**
 * Makes an organisation part of an entry's draft. One that is public under this name is taken as it is. One that only
 * other drafts have is shared with them, without a word about them: each draft keeps what was typed in it until one of
 * them is published. Throws `invalid`, `not-found`, `not-allowed`.
 */
export async function proposeOrganisation(database: Database, viewer: Viewer | null, given: unknown): Promise<Proposed> {
  requirePermission(viewer, 'create');
  const parsed = beginning.safeParse(given);
  if (!parsed.success) throw new Refused('invalid', parsed.error.issues.map(({ path }) => path.join('.')));
  const { entry: entryId, name, type, country } = parsed.data;
  if (!isEntryId(entryId)) throw new Refused('not-found');
  return inTransaction(database, async (transaction) => {
    const entry = await lockEntry(transaction, entryId);
    requirePermission(viewer, editing(entry.standing), entry.standing);
    await demandTerms(transaction, { type, country });
    await lockOrganisationNames(transaction);
    const same = await namedAlike(transaction, name);
    if (same?.isPublic) return { organisation: same.organisation, isNew: false };
    const slug = same?.organisation.slug ?? (await freeOrganisationSlug(transaction, name));
    const said = { name, type, country: country ?? null };
    if (!same) await transaction.organisation.create({ data: { slug, otherNames: [], ...said } });
    const proposal = { entryId, organisation: slug };
    const before = await transaction.organisationProposal.findUnique({ where: { entryId_organisation: proposal } });
    if (!before) {
      await transaction.organisationProposal.create({ data: { ...proposal, ...said, proposedBy: viewer.id } });
      await recordListEvent(transaction, { type: 'organisation-proposed', payload: { slug, name, entry: entryId }, actor: viewer.id });
    }
    const kept = before && !may(viewer, 'manage-organisations') ? before : said;
    return { organisation: { slug, name: kept.name, otherNames: [], type: kept.type, ...(kept.country && { country: kept.country }) }, isNew: true };
  });
}

export async function demandTerms(transaction: Transaction, { type, country }: { readonly type: string; readonly country?: string | null | undefined }): Promise<void> {
  const terms = [{ list: 'organisation-type', slug: type }, ...(country ? [{ list: 'country', slug: country }] : [])];
  if ((await transaction.term.count({ where: { OR: terms } })) < terms.length) throw new Refused('invalid', ['type', 'country']);
}

type Alike = { readonly organisation: Organisation; readonly isPublic: boolean };

/** The organisation, besides one, that one of its names says: case, accents and signs do not part two. Public ones come first. */
export async function namedAlike(transaction: Transaction, name: string, besides?: string): Promise<Alike | undefined> {
  const key = (one: string) => folded(one) || one.trim();
  const rows = await transaction.organisation.findMany({ include: { _count: { select: { entries: true } } }, orderBy: { slug: 'asc' } });
  const alike = rows.filter((row) => row.slug !== besides && [row.name, ...row.otherNames].some((one) => key(one) === key(name)));
  const found = alike.map(({ slug, name: called, otherNames, type, country, publicSince, _count }): Alike => ({
    organisation: { slug, name: called, otherNames, type, ...(country !== null && { country }) },
    isPublic: publicSince !== null || _count.entries > 0,
  }));
  return found.find(({ isPublic }) => isPublic) ?? found[0];
}
