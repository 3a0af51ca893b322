import { isDeepStrictEqual } from 'node:util';
import type { Entry, Organisation, OrganisationFile } from '@/lib/catalogue/entry';
import type { Transaction } from './client';
import type { Prisma } from './generated/client';

/** Those that readers may see. What a published entry names is public, whoever published it. */
export const publicOrganisation = { OR: [{ publicSince: { not: null } }, { entries: { some: {} } }] } as const satisfies Prisma.OrganisationWhereInput;

type Row = { slug: string; name: string; otherNames: string[]; type: string; country: string | null };

/** Brings organisations from the content files to the database, for readers to see; those an editor changed are left alone. */
export async function syncOrganisations(transaction: Transaction, organisations: readonly OrganisationFile[]): Promise<number> {
  const stored = new Map((await transaction.organisation.findMany()).map((row) => [row.slug, row]));
  const rows = organisations.map(rowOf);
  const fresh = rows.filter(({ slug }) => !stored.has(slug));
  const changed = rows.filter((row) => {
    const old = stored.get(row.slug);
    return old?.editedAt === null && (old.publicSince === null || !isDeepStrictEqual(pick(old), row));
  });
  const publicSince = new Date();
  if (fresh.length) await transaction.organisation.createMany({ data: fresh.map((row) => ({ ...row, publicSince })) });
  for (const row of changed) await transaction.organisation.update({ where: { slug: row.slug }, data: { ...row, publicSince: stored.get(row.slug)!.publicSince ?? publicSince } });
  await addFormerSlugs(transaction, organisations);
  return fresh.length + changed.length;
}

/** Slugs that lead on, where nothing else has them. */
async function addFormerSlugs(transaction: Transaction, organisations: readonly OrganisationFile[]): Promise<void> {
  const rows = organisations.flatMap(({ slug: organisation, formerSlugs = [] }) => formerSlugs.map((slug) => ({ slug, organisation, isPublic: true })));
  if (rows.length === 0) return;
  const taken = new Set((await transaction.organisation.findMany({ where: { slug: { in: rows.map(({ slug }) => slug) } }, select: { slug: true } })).map(({ slug }) => slug));
  await transaction.organisationRedirect.createMany({ data: rows.filter(({ slug }) => !taken.has(slug)), skipDuplicates: true });
}

/** An organisation as the catalogue knows it. */
export function organisationOf(row: Row): Organisation {
  const { slug, name, otherNames, type, country } = row;
  return { slug, name, otherNames, type, ...(country !== null && { country }) };
}

/** Present slugs of organisations by former ones, those that only drafts knew too. */
export async function organisationRedirects({ organisationRedirect }: Pick<Transaction, 'organisationRedirect'>, where: Prisma.OrganisationRedirectWhereInput = {}): Promise<ReadonlyMap<string, string>> {
  return new Map((await organisationRedirect.findMany({ where })).map(({ slug, organisation }) => [slug, organisation]));
}

/** A document keeps the slugs of its day; of two organisations that became one, a role is said once. */
export function withPresentOrganisations(entry: Entry, redirects: ReadonlyMap<string, string>): Entry {
  if (!entry.organisations.some(({ organisation }) => redirects.has(organisation))) return entry;
  const present = entry.organisations.map((part) => ({ ...part, organisation: redirects.get(part.organisation) ?? part.organisation }));
  return { ...entry, organisations: present.filter(({ organisation, role }, at) => present.findIndex((one) => one.organisation === organisation && one.role === role) === at) };
}

function rowOf({ country, ...rest }: OrganisationFile): Row {
  return pick({ ...rest, country: country ?? null });
}

function pick({ slug, name, otherNames, type, country }: Row): Row {
  return { slug, name, otherNames, type, country };
}
