import { z } from 'zod';
import type { Database, Transaction } from '@/lib/database/client';
import { recordListEvent } from '@/lib/log/record-events';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { otherNamesOf, renameInInvitations } from './change';
import { onOrganisation, parsed, whichSchema } from './locked';

const mergeSchema = z.strictObject({ ...whichSchema.shape, into: z.string().trim().min(1).max(300) });

/**
 * Makes two organisations one: entries, people, invitations and drafts of `slug` are those of `into` from now on, which
 * also answers to its names. Revisions stay as they are; the old slug leads on, in addresses, in filters and wherever a
 * document names it. Answers the slug of `into`, which may be given by its name. Throws `invalid` where `into` is none
 * or the same, and what `onOrganisation` throws.
 */
export async function mergeOrganisations(database: Database, viewer: Viewer | null, given: unknown): Promise<string> {
  const { into: wanted, ...which } = parsed(mergeSchema, given);
  return onOrganisation(database, viewer, which, async (transaction, from, { id: actor }) => {
    const into = await organisationMeant(transaction, wanted);
    if (!into || into.slug === from.slug) throw new Refused('invalid', ['into']);
    const slugs = { from: from.slug, into: into.slug };
    await moveEntries(transaction, slugs);
    await movePeople(transaction, slugs);
    await moveProposals(transaction, slugs);
    await transaction.organisationRedirect.updateMany({ where: { organisation: from.slug }, data: { organisation: into.slug } });
    await transaction.organisation.delete({ where: { slug: from.slug } });
    await transaction.organisationRedirect.create({ data: { slug: from.slug, organisation: into.slug, isPublic: from.isPublic } });
    const otherNames = otherNamesOf(into.name, [...into.otherNames, from.name, ...from.otherNames]);
    await transaction.organisation.update({ where: { slug: into.slug }, data: { otherNames, editedAt: new Date(), ...(from.isPublic && !into.publicSince && { publicSince: new Date() }) } });
    await recordListEvent(transaction, { type: 'organisation-merged', payload: { slug: from.slug, name: from.name, into: into.slug }, actor });
    return into.slug;
  });
}

/** By its slug, present or former, or by its name. */
async function organisationMeant(transaction: Transaction, wanted: string) {
  const former = await transaction.organisationRedirect.findUnique({ where: { slug: wanted }, include: { body: true } });
  const found = former?.body ?? (await transaction.organisation.findUnique({ where: { slug: wanted } }));
  if (found) return found;
  const named = await transaction.organisation.findMany({ where: { name: { equals: wanted, mode: 'insensitive' } }, take: 2 });
  return named.length === 1 ? named[0] : undefined;
}

type Slugs = { readonly from: string; readonly into: string };

/** What SQL counts. A role that both have in an entry is said once. */
async function moveEntries(transaction: Transaction, { from, into }: Slugs): Promise<void> {
  await transaction.$executeRaw`
    DELETE FROM "entry_organisation" AS "old" WHERE "organisation" = ${from}
      AND EXISTS (SELECT FROM "entry_organisation" AS "new" WHERE "new"."entry_id" = "old"."entry_id" AND "new"."role" = "old"."role" AND "new"."organisation" = ${into})`;
  await transaction.entryOrganisation.updateMany({ where: { organisation: from }, data: { organisation: into } });
  await transaction.entry.updateMany({ where: { workFor: from }, data: { workFor: into } });
}

async function movePeople(transaction: Transaction, { from, into }: Slugs): Promise<void> {
  await transaction.membership.deleteMany({ where: { organisation: from, person: { organisations: { some: { organisation: into } } } } });
  await transaction.membership.updateMany({ where: { organisation: from }, data: { organisation: into } });
  await renameInInvitations(transaction, from, into);
}

async function moveProposals(transaction: Transaction, { from, into }: Slugs): Promise<void> {
  await transaction.organisationProposal.deleteMany({ where: { organisation: from, entry: { newBodies: { some: { organisation: into } } } } });
  await transaction.organisationProposal.updateMany({ where: { organisation: from }, data: { organisation: into } });
}
