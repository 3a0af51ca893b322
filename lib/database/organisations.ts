import { isDeepStrictEqual } from 'node:util';
import type { Organisation } from '@/lib/catalogue/entry';
import type { Transaction } from './client';

type Row = { slug: string; name: string; otherNames: string[]; type: string; country: string | null };

/** Brings organisations from the content files to the database; those an editor changed are left alone. */
export async function syncOrganisations(transaction: Transaction, organisations: readonly Organisation[]): Promise<number> {
  const stored = new Map((await transaction.organisation.findMany()).map((row) => [row.slug, row]));
  const rows = organisations.map(rowOf);
  const fresh = rows.filter(({ slug }) => !stored.has(slug));
  const changed = rows.filter((row) => {
    const old = stored.get(row.slug);
    return old?.editedAt === null && !isDeepStrictEqual(pick(old), row);
  });
  if (fresh.length) await transaction.organisation.createMany({ data: fresh });
  for (const row of changed) await transaction.organisation.update({ where: { slug: row.slug }, data: row });
  return fresh.length + changed.length;
}

/** An organisation as the catalogue knows it. */
export function organisationOf(row: Row): Organisation {
  const { slug, name, otherNames, type, country } = row;
  return { slug, name, otherNames, type, ...(country !== null && { country }) };
}

function rowOf({ country, ...rest }: Organisation): Row {
  return pick({ ...rest, country: country ?? null });
}

function pick({ slug, name, otherNames, type, country }: Row): Row {
  return { slug, name, otherNames, type, country };
}
