import { organisationSchema, type Organisation } from '@/lib/catalogue/entry';
import { inTransaction, type Database } from '@/lib/database/client';
import { organisationOf } from '@/lib/database/organisations';
import { recordListEvent } from '@/lib/log/record-events';
import { requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { slugOf } from './free-slugs';
import { moveCatalogueVersion } from './publish';

const MOST_FOUND = 12;
const beginning = organisationSchema.pick({ name: true, type: true, country: true });

/** Organisations with these words in one of their names, those that begin with them first. */
export async function organisationsByName({ prisma }: Database, viewer: Viewer | null, words: string): Promise<Organisation[]> {
  requirePermission(viewer, 'create');
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  const rows = (await prisma.organisation.findMany({ orderBy: { name: 'asc' } })).map(organisationOf);
  const rank = ({ name, otherNames }: Organisation) => Math.min(...[name, ...otherNames].map((one) => one.toLowerCase().indexOf(wanted)).map((at) => (at < 0 ? Infinity : at)));
  return rows.map((row) => ({ row, at: rank(row) })).filter(({ at }) => at < Infinity).sort((a, b) => Math.min(a.at, 1) - Math.min(b.at, 1)).slice(0, MOST_FOUND).map(({ row }) => row);
}

/** Adds one to the list. Throws `invalid`; `slug-taken` where one of the same name is there. */
export async function addOrganisation(database: Database, viewer: Viewer | null, given: unknown): Promise<Organisation> {
  requirePermission(viewer, 'create');
  const parsed = beginning.safeParse(given);
  if (!parsed.success) throw new Refused('invalid', parsed.error.issues.map(({ path }) => path.join('.')));
  const { name, type, country } = parsed.data;
  const organisation: Organisation = { slug: slugOf(name), name, otherNames: [], type, ...(country && { country }) };
  return inTransaction(database, async (transaction) => {
    const terms = [{ list: 'organisation-type', slug: type }, ...(country ? [{ list: 'country', slug: country }] : [])];
    if ((await transaction.term.count({ where: { OR: terms } })) < terms.length) throw new Refused('invalid', ['type', 'country']);
    if (await transaction.organisation.findFirst({ where: { OR: [{ slug: organisation.slug }, { name: { equals: name, mode: 'insensitive' } }] } })) throw new Refused('slug-taken', ['name']);
    await transaction.organisation.create({ data: { ...organisation, country: country ?? null, editedAt: new Date() } });
    await recordListEvent(transaction, { type: 'organisation-added', payload: { slug: organisation.slug, name }, actor: viewer.id });
    await moveCatalogueVersion(transaction);
    return organisation;
  });
}
