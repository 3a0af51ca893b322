import type { Organisation } from '@/lib/catalogue/entry';
import type { Database } from '@/lib/database/client';
import { organisationOf } from '@/lib/database/organisations';
import { requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { stateOf } from './locked';
import { useCounts, usesOf, isUsed, type Use, type UseCounts } from './usage';

export const ORGANISATIONS_PAGE_SIZE = 50;

export type ListedOrganisation = Organisation & UseCounts & { readonly isPublic: boolean };
export type OrganisationPage = { readonly total: number; readonly page: number; readonly pageCount: number; readonly organisations: readonly ListedOrganisation[] };
/** `new`: only drafts have it; `unused`: no entry names it. */
type Asked = { readonly words: string; readonly state: 'new' | 'unused' | null; readonly page: number };

/** A page of all organisations by name, those with these words in a name or in their slug. */
export async function organisationPage({ prisma }: Database, viewer: Viewer | null, { words, state, page: asked }: Asked): Promise<OrganisationPage> {
  requirePermission(viewer, 'manage-organisations');
  const rows = await prisma.organisation.findMany({ include: { former: true, _count: { select: { entries: true } } }, orderBy: [{ name: 'asc' }, { slug: 'asc' }] });
  const wanted = words.trim().toLowerCase();
  const found = rows.filter(({ slug, name, otherNames }) => [slug, name, ...otherNames].some((one) => one.toLowerCase().includes(wanted)));
  const isPublic = (row: (typeof rows)[number]) => row.publicSince !== null || row._count.entries > 0;
  const counts = await useCounts(prisma, found.map(({ slug, former }) => ({ slug, names: [slug, ...former.map((one) => one.slug)] })));
  const isIn = (row: (typeof rows)[number]) => (state === 'new' ? !isPublic(row) : state === null || (counts.get(row.slug)!.published === 0 && counts.get(row.slug)!.drafts === 0));
  const chosen = found.filter(isIn);
  const pageCount = Math.max(1, Math.ceil(chosen.length / ORGANISATIONS_PAGE_SIZE));
  const page = Math.min(Math.max(1, asked), pageCount);
  const shown = chosen.slice((page - 1) * ORGANISATIONS_PAGE_SIZE, page * ORGANISATIONS_PAGE_SIZE);
  return { total: chosen.length, page, pageCount, organisations: shown.map((row) => ({ ...organisationOf(row), ...counts.get(row.slug)!, isPublic: isPublic(row) })) };
}

/** How an entry's draft brings an organisation that readers do not see yet. */
export type Brought = { readonly entryId: string; readonly name: string; readonly type: string; readonly country: string | null };

export type WorkOrganisation = Organisation & {
  /** Goes back with every change: what was on the screen. */
  readonly state: string;
  readonly isPublic: boolean;
  readonly formerSlugs: readonly string[];
  readonly uses: readonly Use[];
  readonly mayBeDeleted: boolean;
  readonly brought: readonly Brought[];
};

/** One organisation with where it is used. `movedTo`: the present slug of one that has another now. Throws `not-found`. */
export async function workOrganisation({ prisma }: Database, viewer: Viewer | null, slug: string): Promise<WorkOrganisation | { readonly movedTo: string }> {
  requirePermission(viewer, 'manage-organisations');
  const row = await prisma.organisation.findUnique({ where: { slug }, include: { former: { orderBy: { slug: 'asc' } }, proposals: { orderBy: { proposedAt: 'asc' } }, _count: { select: { entries: true } } } });
  if (!row) {
    const moved = await prisma.organisationRedirect.findUnique({ where: { slug } });
    if (!moved) throw new Refused('not-found');
    return { movedTo: moved.organisation };
  }
  const formerSlugs = row.former.map((one) => one.slug);
  const names = [slug, ...formerSlugs];
  const isPublic = row.publicSince !== null || row._count.entries > 0;
  return {
    ...organisationOf(row),
    ...{ state: stateOf(row), isPublic, formerSlugs, uses: await usesOf(prisma, names), mayBeDeleted: !(await isUsed(prisma, slug, names)) },
    brought: isPublic ? [] : row.proposals.map(({ entryId, name, type, country }) => ({ entryId, name, type, country })),
  };
}

/** Every organisation by name, to choose one from. */
export async function organisationChoices({ prisma }: Database, viewer: Viewer | null): Promise<{ readonly slug: string; readonly name: string }[]> {
  requirePermission(viewer, 'manage-organisations');
  return prisma.organisation.findMany({ select: { slug: true, name: true }, orderBy: [{ name: 'asc' }, { slug: 'asc' }] });
}
