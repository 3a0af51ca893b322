-- The days of publication and verification are set by steps alone. Until now a draft could claim them: where what readers
-- see, or saw last, has other days than its steps, it gets a revision with the right ones, and the log says so.
--
-- What the steps say: an entry was first published on the day of its first publication, or as the content files or the
-- archive that it was read from have it; it was last verified, and is looked at again, as its last verification says,
-- or as these files have it.
DO $$
DECLARE
  "one" record;
  "next" int;
  "now_version" int;
BEGIN
  FOR "one" IN
    WITH "shown" AS (
      SELECT "entry"."id", "entry"."published_number" IS NOT NULL AS "is_published", "revision"."number", "revision"."document"
      FROM "entry"
      JOIN LATERAL (SELECT "revision_number" FROM "event" WHERE "entry_id" = "entry"."id" AND "type" = 'published' ORDER BY "event"."id" DESC LIMIT 1) AS "last" ON true
      JOIN "revision" ON "revision"."entry_id" = "entry"."id" AND "revision"."number" = coalesce("entry"."published_number", "last"."revision_number")
    ),
    "right" AS (
      SELECT "shown".*,
        coalesce("file"."document"->>'firstPublished',
          CASE WHEN "shown"."document"->>'firstPublished' = to_char(("first"."at" - interval '1 minute') AT TIME ZONE 'UTC', 'YYYY-MM-DD')
            THEN "shown"."document"->>'firstPublished' ELSE to_char("first"."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD') END) AS "first_published",
        coalesce("verified"."document", "file"."document")->>'lastVerified' AS "last_verified",
        coalesce("verified"."document", "file"."document")->>'nextReview' AS "next_review"
      FROM "shown"
      JOIN LATERAL (SELECT min("at") AS "at" FROM "event" WHERE "entry_id" = "shown"."id" AND "type" = 'published') AS "first" ON true
      LEFT JOIN LATERAL (SELECT "document" FROM "revision" WHERE "entry_id" = "shown"."id" AND "origin" = 'content' ORDER BY "number" DESC LIMIT 1) AS "file" ON true
      LEFT JOIN LATERAL (
        SELECT "revision"."document" FROM "event" JOIN "revision" ON "revision"."entry_id" = "event"."entry_id" AND "revision"."number" = "event"."revision_number"
        WHERE "event"."entry_id" = "shown"."id" AND "event"."type" = 'verified' ORDER BY "event"."id" DESC LIMIT 1) AS "verified" ON true
    ),
    "compared" AS (
      SELECT "right".*,
        jsonb_strip_nulls(jsonb_build_object('firstPublished', "document"->'firstPublished', 'lastVerified', "document"->'lastVerified', 'nextReview', "document"->'nextReview')) AS "from",
        jsonb_strip_nulls(jsonb_build_object('firstPublished', "first_published", 'lastVerified', "last_verified", 'nextReview', "next_review")) AS "to"
      FROM "right"
    )
    SELECT * FROM "compared" WHERE "from" <> "to" ORDER BY "id"
  LOOP
    SELECT max("number") + 1 INTO "next" FROM "revision" WHERE "entry_id" = "one"."id";
    INSERT INTO "revision" ("entry_id", "number", "document", "origin")
    VALUES ("one"."id", "next", ("one"."document" - 'firstPublished' - 'lastVerified' - 'nextReview') || "one"."to", 'editor');
    INSERT INTO "event" ("entry_id", "revision_number", "type", "payload")
    VALUES ("one"."id", "next", 'days-corrected', jsonb_build_object('from', "one"."from", 'to', "one"."to"));
    IF "one"."is_published" THEN
      INSERT INTO "event" ("entry_id", "revision_number", "type", "payload")
      VALUES ("one"."id", "next", 'published', jsonb_build_object('replaces', "one"."number"));
      UPDATE "entry" SET "published_number" = "next", "first_published" = "one"."first_published"::date, "last_verified" = "one"."last_verified"::date, "next_review" = "one"."next_review"::date
      WHERE "id" = "one"."id";
      IF "now_version" IS NULL THEN
        UPDATE "catalogue_version" SET "version" = "version" + 1, "changed_at" = CURRENT_TIMESTAMP RETURNING "version" INTO "now_version";
      END IF;
      INSERT INTO "change" ("version", "entry_id", "kind", "revision_number", "fields")
      VALUES ("now_version", "one"."id", 'changed', "next", ARRAY(
        SELECT "day" FROM unnest(ARRAY['firstPublished', 'lastVerified', 'nextReview']) AS "day" WHERE "one"."from"->"day" IS DISTINCT FROM "one"."to"->"day"));
    ELSE
      UPDATE "entry" SET "archived_number" = "next" WHERE "id" = "one"."id";
    END IF;
  END LOOP;
END
$$;
