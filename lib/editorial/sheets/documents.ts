import type { Database } from '@/lib/database/client';
import type { State } from './base';

type Key = { readonly entryId: string; readonly number: number };

/** What revisions say, as JSON; it is not read here, since there may be much of it. Null for a number there is not. */
export async function documentsOf({ prisma }: Pick<Database, 'prisma'>, keys: readonly Key[]): Promise<(entryId: string, number: number) => State | null> {
  const [ids, numbers] = [keys.map(({ entryId }) => entryId), keys.map(({ number }) => number)];
  const rows = await prisma.$queryRaw<{ id: string; number: number; document: string }[]>`
    SELECT "entry_id"::text AS "id", "number", "document"::text AS "document" FROM "revision"
    WHERE ("entry_id", "number") IN (SELECT * FROM unnest(${ids}::uuid[], ${numbers}::int[]))`;
  const documents = new Map(rows.map(({ id, number, document }) => [`${id} ${number}`, { number, document }]));
  return (entryId, number) => documents.get(`${entryId} ${number}`) ?? null;
}
