-- CreateTable
CREATE TABLE "change" (
    "version" INTEGER NOT NULL,
    "entry_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "revision_number" INTEGER NOT NULL,
    "fields" TEXT[],
    "note" TEXT,
    "former" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "change_pkey" PRIMARY KEY ("version","entry_id","kind")
);

-- CreateIndex
CREATE INDEX "change_entry_id_idx" ON "change"("entry_id");

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_entry_id_revision_number_fkey" FOREIGN KEY ("entry_id", "revision_number") REFERENCES "revision"("entry_id", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "change" ADD CONSTRAINT "change_kind_is_known" CHECK ("kind" IN ('published', 'changed', 'verified', 'archived', 'renamed'));

-- What happened before this table, from the log: each moment that moved the version counts back by one from the present version.
WITH "moves" AS (
  SELECT "event".*, dense_rank() OVER (ORDER BY "at" DESC) - 1 AS "steps_back"
  FROM "event" WHERE "type" IN ('published', 'archived', 'renamed', 'organisation-added', 'term-changed')
)
INSERT INTO "change" ("version", "entry_id", "kind", "revision_number", "fields", "note", "former", "at")
SELECT
  greatest(1, (SELECT "version" FROM "catalogue_version") - "steps_back"::int), "entry_id",
  CASE WHEN "type" = 'published' AND jsonb_typeof("payload"->'replaces') = 'number' THEN 'changed' ELSE "type" END,
  "revision_number", '{}', coalesce("payload"->>'note', "payload"->>'reason'), "payload"->>'from', "at"
FROM "moves" WHERE "entry_id" IS NOT NULL AND "revision_number" IS NOT NULL
ORDER BY "id"
ON CONFLICT DO NOTHING;

CREATE TRIGGER "change_is_immutable" BEFORE UPDATE OR DELETE ON "change" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "change_is_kept" BEFORE TRUNCATE ON "change" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
