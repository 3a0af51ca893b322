import type { Organisation } from '@/lib/catalogue/entry';
import type { Transaction } from '@/lib/database/client';
import type { OrganisationCondition } from '@/lib/database/conditions';
import { organisationOf, publicOrganisation } from '@/lib/database/organisations';
import { may, requirePermission } from '@/lib/permissions/permissions';
import type { Viewer } from '@/lib/permissions/roles';
import { visibleTo } from '../visible';
import { ofProposal } from './publish-organisations';

const MOST_FOUND = 12;

type Reading = Pick<Transaction, 'organisation'>;
/** An organisation with the slugs it had before. */
export type KnownOrganisation = Organisation & { readonly formerSlugs: readonly string[] };

/**
 * The organisations that the viewer may know of: public ones, and those that are part of a draft the viewer may read, as
 * that draft has them. Editors know all. `which` chooses among them.
 */
export async function organisationsFor({ organisation }: Reading, viewer: Viewer, which: OrganisationCondition = {}): Promise<KnownOrganisation[]> {
  const own = { slug: { in: [...viewer.organisations] } };
  const proposals = { where: { entry: visibleTo(viewer) }, orderBy: { proposedAt: 'asc' as const }, take: 1 };
  const rows = await organisation.findMany({
    where: { AND: [which, may(viewer, 'manage-organisations') ? {} : { OR: [publicOrganisation, own, { proposals: { some: proposals.where } }] }] },
    include: { former: { select: { slug: true } }, proposals },
    orderBy: [{ name: 'asc' }, { slug: 'asc' }],
  });
  return rows.map((row) => {
    const asProposed = row.publicSince === null && row.editedAt === null ? row.proposals[0] : undefined;
    return { ...organisationOf(asProposed ? { ...row, ...ofProposal(asProposed) } : row), formerSlugs: row.former.map(({ slug }) => slug) };
  });
}

/** Organisations with these words in one of their names, those that begin with them first. */
export async function organisationsByName({ prisma }: { readonly prisma: Reading }, viewer: Viewer | null, words: string): Promise<Organisation[]> {
  requirePermission(viewer, 'create');
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  const rank = ({ name, otherNames }: Organisation) => Math.min(...[name, ...otherNames].map((one) => one.toLowerCase().indexOf(wanted)).map((at) => (at < 0 ? Infinity : at)));
  const found = (await organisationsFor(prisma, viewer)).map(({ formerSlugs: _former, ...row }) => ({ row, at: rank(row) }));
  return found.filter(({ at }) => at < Infinity).sort((a, b) => Math.min(a.at, 1) - Math.min(b.at, 1)).slice(0, MOST_FOUND).map(({ row }) => row);
}

/** Those that the viewer meets in drafts and readers do not have under these slugs: new ones, and former slugs, by each of their slugs. */
export async function unseenOrganisations({ prisma }: { readonly prisma: Reading }, viewer: Viewer): Promise<ReadonlyMap<string, Organisation>> {
  const unseen = await organisationsFor(prisma, viewer, { OR: [{ publicSince: null }, { former: { some: {} } }] });
  return new Map(unseen.flatMap(({ formerSlugs, ...organisation }) => [organisation.slug, ...formerSlugs].map((slug) => [slug, organisation] as const)));
}
