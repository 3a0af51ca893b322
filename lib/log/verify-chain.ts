import type { Database } from '@/lib/database/client';

/** `brokenAt` is the number of the first row that is not what the log has written, or of the place where one is missing. */
export type Chain = { readonly rows: number; readonly brokenAt: number | null };

/**
 * Recomputes the chain of the log inside the database, from the first row on. Rows taken off the end cannot be told
 * from rows never written: compare the number of rows with what was known before.
 */
export async function verifyChain({ prisma }: Database): Promise<Chain> {
  const rows = await prisma.$queryRaw<{ rows: number; brokenAt: number | null }[]>`
    SELECT count(*)::int AS "rows", min("place") FILTER (WHERE NOT "holds")::int AS "brokenAt"
    FROM (
      SELECT
        row_number() OVER "inOrder" AS "place",
        "event"."id" = row_number() OVER "inOrder"
          AND "event"."hash" = "event_hash"(coalesce(lag("event"."hash") OVER "inOrder", ''), "event".*) AS "holds"
      FROM "event"
      WINDOW "inOrder" AS (ORDER BY "event"."id")
    ) AS "checked"`;
  return rows[0]!;
}
