import { z } from 'zod';
import { organisationSchema } from '@/lib/catalogue/entry';
import type { Database, Transaction } from '@/lib/database/client';
import { folded } from '@/lib/drafting/sheet/known-names';
import { recordListEvent } from '@/lib/log/record-events';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { slugSchema } from '@/lib/vocabulary/vocabulary';
import { onOrganisation, parsed, whichSchema, type LockedOrganisation } from './locked';
import { demandTerms, namedAlike } from './propose';
import { isUsed } from './usage';

const { name, otherNames, type, country } = organisationSchema.shape;
const changeSchema = z.strictObject({ ...whichSchema.shape, name, otherNames, type, country, address: slugSchema.max(100) });

const parts = ['name', 'otherNames', 'type', 'country'] as const;

/**
 * Puts an organisation right: its names, type, country, and its address, from which the old one leads on. A name that it
 * no longer has stays among the other names, so that it is still found. Answers the present slug. Throws `invalid`,
 * `slug-taken` with the field that another organisation has, and what `onOrganisation` throws.
 */
export async function changeOrganisation(database: Database, viewer: Viewer | null, given: unknown): Promise<string> {
  const { address, slug, state, ...words } = parsed(changeSchema, given);
  return onOrganisation(database, viewer, { slug, state }, async (transaction, before, { id: actor }) => {
    await demandTerms(transaction, words);
    const other = words.name === before.name ? undefined : await namedAlike(transaction, words.name, slug);
    if (other) throw new Refused('slug-taken', ['name']);
    const after = { ...words, country: words.country ?? null, otherNames: otherNamesOf(words.name, [...words.otherNames, ...(words.name === before.name ? [] : [before.name])]) };
    const changed = parts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
    if (changed.length === 0 && address === slug) return slug;
    await transaction.organisation.update({ where: { slug }, data: { ...after, editedAt: new Date() } });
    if (address !== slug) await moveAddress(transaction, before, address);
    const payload = { slug: address, parts: [...changed, ...(address === slug ? [] : ['slug'])], ...(address !== slug && { from: slug }) };
    await recordListEvent(transaction, { type: 'organisation-changed', payload, actor });
    return address;
  });
}

/** Takes away an organisation that nothing needs. Throws `not-possible-now` where something does, and what `onOrganisation` throws. */
export async function deleteOrganisation(database: Database, viewer: Viewer | null, given: unknown): Promise<void> {
  await onOrganisation(database, viewer, parsed(whichSchema, given), async (transaction, { slug, name: called, names }, { id: actor }) => {
    if (await isUsed(transaction, slug, names)) throw new Refused('not-possible-now');
    await transaction.organisation.delete({ where: { slug } });
    await recordListEvent(transaction, { type: 'organisation-deleted', payload: { slug, name: called }, actor });
  });
}

/** Each once, and none that is the name itself. */
export function otherNamesOf(own: string, others: readonly string[]): string[] {
  const seen = new Set([folded(own) || own]);
  return others.filter((one) => {
    const key = folded(one) || one;
    return !seen.has(key) && seen.add(key);
  });
}

/** Rows follow by themselves; documents and readers' addresses keep the old slug, which leads on. */
async function moveAddress(transaction: Transaction, { slug, isPublic }: LockedOrganisation, address: string): Promise<void> {
  const former = await transaction.organisationRedirect.findUnique({ where: { slug: address } });
  const other = await transaction.organisation.findUnique({ where: { slug: address }, select: { slug: true } });
  if (other || (former && former.organisation !== slug)) throw new Refused('slug-taken', ['address']);
  if (former) await transaction.organisationRedirect.delete({ where: { slug: address } });
  await transaction.organisation.update({ where: { slug }, data: { slug: address } });
  await transaction.organisationRedirect.create({ data: { slug, organisation: address, isPublic } });
  await renameInInvitations(transaction, slug, address);
}

export async function renameInInvitations(transaction: Transaction, from: string, to: string): Promise<void> {
  await transaction.$executeRaw`UPDATE "invitation" SET "organisations" = ARRAY(SELECT DISTINCT unnest(array_replace("organisations", ${from}, ${to}))) WHERE ${from} = ANY("organisations")`;
}
