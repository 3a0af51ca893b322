import type { Transaction } from '@/lib/database/client';

/** An entry that names an organisation: readers see it there, or a draft has it. */
export type Use = { readonly id: string; readonly title: string; readonly isPublished: boolean; readonly isDraft: boolean };
export type UseCounts = { readonly published: number; readonly drafts: number };

type Reading = Pick<Transaction, '$queryRaw'>;

/** Where it is used. `names`: its present slug and its former ones, by which documents may name it. */
export async function usesOf(database: Reading, names: readonly string[]): Promise<Use[]> {
  return database.$queryRaw<Use[]>`
    SELECT * FROM (
      SELECT "entry"."id"::text AS "id", coalesce("newest"."document"->>'title', "entry"."title", "entry"."slug") AS "title",
        EXISTS (SELECT FROM "entry_organisation" WHERE "entry_id" = "entry"."id" AND "organisation" = ANY(${[...names]})) AS "isPublished",
        "entry"."draft_number" IS NOT NULL AND EXISTS (SELECT FROM jsonb_path_query("newest"."document", '$.organisations[*].organisation') AS "one" WHERE "one" #>> '{}' = ANY(${[...names]})) AS "isDraft"
      FROM "entry"
      JOIN "revision" AS "newest" ON "newest"."entry_id" = "entry"."id" AND "newest"."number" = coalesce("entry"."draft_number", "entry"."published_number", "entry"."archived_number")
    ) AS "use" WHERE "isPublished" OR "isDraft" ORDER BY "title", "id"`;
}

/** How many entries name each of them: what readers see, and drafts. */
export async function useCounts(database: Reading, organisations: readonly { readonly slug: string; readonly names: readonly string[] }[]): Promise<ReadonlyMap<string, UseCounts>> {
  const present = new Map(organisations.flatMap(({ slug, names }) => names.map((name) => [name, slug] as const)));
  const names = [...present.keys()];
  const published = await database.$queryRaw<{ name: string; entry: string }[]>`SELECT DISTINCT "organisation" AS "name", "entry_id"::text AS "entry" FROM "entry_organisation" WHERE "organisation" = ANY(${names})`;
  const drafted = await database.$queryRaw<{ name: string; entry: string }[]>`
    SELECT DISTINCT "one" #>> '{}' AS "name", "entry"."id"::text AS "entry"
    FROM "entry" JOIN "revision" ON "revision"."entry_id" = "entry"."id" AND "revision"."number" = "entry"."draft_number", jsonb_path_query("document", '$.organisations[*].organisation') AS "one"
    WHERE "one" #>> '{}' = ANY(${names})`;
  const count = (rows: typeof published, slug: string) => new Set(rows.filter(({ name }) => present.get(name) === slug).map(({ entry }) => entry)).size;
  return new Map(organisations.map(({ slug }) => [slug, { published: count(published, slug), drafts: count(drafted, slug) }]));
}

/** Whether anything needs it: an entry, a state that was published once and can still be read, a person, or an invitation. */
export async function isUsed(transaction: Transaction, slug: string, names: readonly string[]): Promise<boolean> {
  if ((await usesOf(transaction, names)).length > 0) return true;
  const [{ used }] = await transaction.$queryRaw<[{ used: boolean }]>`
    SELECT EXISTS (SELECT FROM "membership" WHERE "organisation" = ${slug})
      OR EXISTS (SELECT FROM "entry" WHERE "work_for" = ${slug})
      OR EXISTS (SELECT FROM "invitation" WHERE ${slug} = ANY("organisations") AND "accepted_at" IS NULL AND "withdrawn_at" IS NULL)
      OR EXISTS (
        SELECT FROM "event" JOIN "revision" ON "revision"."entry_id" = "event"."entry_id" AND "revision"."number" = "event"."revision_number",
          jsonb_path_query("document", '$.organisations[*].organisation') AS "one"
        WHERE "event"."type" = 'published' AND "one" #>> '{}' = ANY(${[...names]})) AS "used"`;
  return used;
}
