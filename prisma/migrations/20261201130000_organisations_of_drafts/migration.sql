-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "public_since" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "organisation_proposal" (
    "entry_id" UUID NOT NULL,
    "organisation" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "country" TEXT,
    "proposed_by" TEXT,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_proposal_pkey" PRIMARY KEY ("entry_id","organisation")
);

-- CreateTable
CREATE TABLE "organisation_redirect" (
    "slug" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "is_public" BOOLEAN NOT NULL,

    CONSTRAINT "organisation_redirect_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE INDEX "organisation_proposal_organisation_idx" ON "organisation_proposal"("organisation");

-- CreateIndex
CREATE INDEX "organisation_redirect_organisation_idx" ON "organisation_redirect"("organisation");

-- AddForeignKey
ALTER TABLE "organisation_proposal" ADD CONSTRAINT "organisation_proposal_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_proposal" ADD CONSTRAINT "organisation_proposal_organisation_fkey" FOREIGN KEY ("organisation") REFERENCES "organisation"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_redirect" ADD CONSTRAINT "organisation_redirect_organisation_fkey" FOREIGN KEY ("organisation") REFERENCES "organisation"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- A slug leads to one organisation: none is at once one's own and another's former one.
CREATE FUNCTION "refuse_taken_organisation"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "organisation" JOIN "organisation_redirect" USING ("slug") WHERE "slug" = NEW."slug") THEN
    RAISE EXCEPTION 'The slug % is taken.', NEW."slug";
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "organisation_slug_is_free" AFTER INSERT OR UPDATE OF "slug" ON "organisation" FOR EACH ROW EXECUTE FUNCTION "refuse_taken_organisation"();
CREATE TRIGGER "organisation_redirect_is_free" AFTER INSERT OR UPDATE ON "organisation_redirect" FOR EACH ROW EXECUTE FUNCTION "refuse_taken_organisation"();

-- Readers keep those of the content files and those that something published names, or named. What was added in the
-- workspace and never published becomes part of the drafts that name it.
UPDATE "organisation" SET "public_since" = CURRENT_TIMESTAMP
WHERE NOT EXISTS (SELECT FROM "event" WHERE "type" = 'organisation-added' AND "payload"->>'slug' = "organisation"."slug")
  OR EXISTS (
    SELECT FROM "event" JOIN "revision" ON "revision"."entry_id" = "event"."entry_id" AND "revision"."number" = "event"."revision_number"
    WHERE "event"."type" = 'published' AND "revision"."document"->'organisations' @> jsonb_build_array(jsonb_build_object('organisation', "organisation"."slug")));

INSERT INTO "organisation_proposal" ("entry_id", "organisation", "name", "type", "country", "proposed_by")
SELECT "entry"."id", "organisation"."slug", "organisation"."name", "organisation"."type", "organisation"."country", coalesce("revision"."actor", "entry"."created_by")
FROM "organisation"
JOIN "revision" ON "revision"."document"->'organisations' @> jsonb_build_array(jsonb_build_object('organisation', "organisation"."slug"))
JOIN "entry" ON "entry"."id" = "revision"."entry_id" AND "revision"."number" = coalesce("entry"."draft_number", "entry"."published_number", "entry"."archived_number")
WHERE "organisation"."public_since" IS NULL;

-- They were marked as changed by an editor when they were added; no editor has looked at them.
UPDATE "organisation" SET "edited_at" = NULL WHERE "public_since" IS NULL;
UPDATE "catalogue_version" SET "version" = "version" + 1, "changed_at" = CURRENT_TIMESTAMP
WHERE EXISTS (SELECT FROM "organisation" WHERE "public_since" IS NULL);
