-- CreateTable
CREATE TABLE "term" (
    "list" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" JSONB NOT NULL,
    "definition" JSONB,
    "code" TEXT,
    "group_slug" TEXT,
    "parent_list" TEXT,
    "parent_slug" TEXT,
    "edited_at" TIMESTAMPTZ(3),

    CONSTRAINT "term_pkey" PRIMARY KEY ("list","slug")
);

-- CreateTable
CREATE TABLE "organisation" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "other_names" TEXT[],
    "type_list" TEXT NOT NULL DEFAULT 'organisation-type',
    "type" TEXT NOT NULL,
    "country_list" TEXT NOT NULL DEFAULT 'country',
    "country" TEXT,
    "edited_at" TIMESTAMPTZ(3),

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "entry" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_number" INTEGER,
    "title" TEXT,
    "title_basis" TEXT,
    "origin" TEXT,
    "concept" TEXT,
    "place_note" TEXT,
    "start_year" INTEGER,
    "end_year" INTEGER,
    "first_published" DATE,
    "last_verified" DATE,
    "next_review" DATE,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "entry_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "origin" TEXT NOT NULL,
    "actor" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("entry_id","number")
);

-- CreateTable
CREATE TABLE "event" (
    "id" SERIAL NOT NULL,
    "entry_id" UUID NOT NULL,
    "revision_number" INTEGER,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "actor" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalogue_version" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "catalogue_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editor_note" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "actor" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "editor_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slug_redirect" (
    "slug" TEXT NOT NULL,
    "entry_id" UUID NOT NULL,

    CONSTRAINT "slug_redirect_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "entry_tag" (
    "entry_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "is_primary" BOOLEAN NOT NULL,
    "basis" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "entry_tag_pkey" PRIMARY KEY ("entry_id","list","value")
);

-- CreateTable
CREATE TABLE "entry_country" (
    "entry_id" UUID NOT NULL,
    "list" TEXT NOT NULL DEFAULT 'country',
    "country" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "entry_country_pkey" PRIMARY KEY ("entry_id","country","role")
);

-- CreateTable
CREATE TABLE "entry_organisation" (
    "entry_id" UUID NOT NULL,
    "organisation" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "entry_organisation_pkey" PRIMARY KEY ("entry_id","organisation","role")
);

-- CreateTable
CREATE TABLE "source" (
    "entry_id" UUID NOT NULL,
    "use" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "date" TEXT,
    "url" TEXT,
    "supports" TEXT,
    "language" TEXT,
    "seen" DATE,

    CONSTRAINT "source_pkey" PRIMARY KEY ("entry_id","use","position")
);

-- CreateTable
CREATE TABLE "figure" (
    "entry_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "amount" DOUBLE PRECISION,
    "qualifier" TEXT,
    "unit" TEXT,
    "date" TEXT,
    "measured_by" TEXT,
    "source" TEXT,
    "note" TEXT,

    CONSTRAINT "figure_pkey" PRIMARY KEY ("entry_id","position")
);

-- CreateTable
CREATE TABLE "figure_breakdown" (
    "entry_id" UUID NOT NULL,
    "figure" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "value" TEXT,

    CONSTRAINT "figure_breakdown_pkey" PRIMARY KEY ("entry_id","figure","position")
);

-- CreateTable
CREATE TABLE "entry_link" (
    "from_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "to_id" UUID NOT NULL,

    CONSTRAINT "entry_link_pkey" PRIMARY KEY ("from_id","type","to_id")
);

-- CreateIndex
CREATE INDEX "term_parent_list_parent_slug_idx" ON "term"("parent_list", "parent_slug");

-- CreateIndex
CREATE INDEX "organisation_type_list_type_idx" ON "organisation"("type_list", "type");

-- CreateIndex
CREATE INDEX "organisation_country_list_country_idx" ON "organisation"("country_list", "country");

-- CreateIndex
CREATE UNIQUE INDEX "entry_slug_key" ON "entry"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "entry_id_published_number_key" ON "entry"("id", "published_number");

-- CreateIndex
CREATE INDEX "event_entry_id_id_idx" ON "event"("entry_id", "id");

-- CreateIndex
CREATE INDEX "editor_note_entry_id_idx" ON "editor_note"("entry_id");

-- CreateIndex
CREATE INDEX "slug_redirect_entry_id_idx" ON "slug_redirect"("entry_id");

-- CreateIndex
CREATE INDEX "entry_tag_list_value_idx" ON "entry_tag"("list", "value");

-- CreateIndex
CREATE INDEX "entry_country_list_country_idx" ON "entry_country"("list", "country");

-- CreateIndex
CREATE INDEX "entry_organisation_organisation_idx" ON "entry_organisation"("organisation");

-- CreateIndex
CREATE INDEX "entry_link_to_id_idx" ON "entry_link"("to_id");

-- AddForeignKey
ALTER TABLE "term" ADD CONSTRAINT "term_parent_list_parent_slug_fkey" FOREIGN KEY ("parent_list", "parent_slug") REFERENCES "term"("list", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_type_list_type_fkey" FOREIGN KEY ("type_list", "type") REFERENCES "term"("list", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_country_list_country_fkey" FOREIGN KEY ("country_list", "country") REFERENCES "term"("list", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_id_published_number_fkey" FOREIGN KEY ("id", "published_number") REFERENCES "revision"("entry_id", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_entry_id_revision_number_fkey" FOREIGN KEY ("entry_id", "revision_number") REFERENCES "revision"("entry_id", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "editor_note" ADD CONSTRAINT "editor_note_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slug_redirect" ADD CONSTRAINT "slug_redirect_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_tag" ADD CONSTRAINT "entry_tag_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_tag" ADD CONSTRAINT "entry_tag_list_value_fkey" FOREIGN KEY ("list", "value") REFERENCES "term"("list", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_country" ADD CONSTRAINT "entry_country_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_country" ADD CONSTRAINT "entry_country_list_country_fkey" FOREIGN KEY ("list", "country") REFERENCES "term"("list", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_organisation" ADD CONSTRAINT "entry_organisation_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_organisation" ADD CONSTRAINT "entry_organisation_organisation_fkey" FOREIGN KEY ("organisation") REFERENCES "organisation"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_breakdown" ADD CONSTRAINT "figure_breakdown_entry_id_figure_fkey" FOREIGN KEY ("entry_id", "figure") REFERENCES "figure"("entry_id", "position") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_link" ADD CONSTRAINT "entry_link_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_link" ADD CONSTRAINT "entry_link_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on: what Prisma's schema cannot say.

-- Closed lists. They repeat those of lib/catalogue/entry.ts; a test compares them.
ALTER TABLE "entry"
  ADD CONSTRAINT "entry_kind_check" CHECK ("kind" IN ('practice', 'enabler')),
  ADD CONSTRAINT "entry_title_basis_check" CHECK ("title_basis" IN ('source', 'translated', 'descriptive')),
  ADD CONSTRAINT "entry_origin_check" CHECK ("origin" IN ('report', 'named-by-report', 'founding-document', 'public-source'));
ALTER TABLE "revision" ADD CONSTRAINT "revision_origin_check" CHECK ("origin" IN ('content', 'editor'));
ALTER TABLE "editor_note" ADD CONSTRAINT "editor_note_origin_check" CHECK ("origin" IN ('content', 'editor'));
ALTER TABLE "entry_tag" ADD CONSTRAINT "entry_tag_basis_check" CHECK ("basis" IN ('stated', 'inferred'));
ALTER TABLE "entry_country" ADD CONSTRAINT "entry_country_role_check" CHECK ("role" IN ('runs', 'origin', 'transit', 'destination'));
ALTER TABLE "entry_organisation" ADD CONSTRAINT "entry_organisation_role_check" CHECK ("role" IN ('implements', 'partner', 'funds'));
ALTER TABLE "entry_link" ADD CONSTRAINT "entry_link_type_check" CHECK ("type" IN ('needs-enabler', 'adapted-from', 'other-example', 'same-programme'));
ALTER TABLE "source" ADD CONSTRAINT "source_use_check" CHECK ("use" IN ('source', 'further-reading'));
ALTER TABLE "figure"
  ADD CONSTRAINT "figure_kind_check" CHECK ("kind" IN ('reach', 'output', 'resource', 'finding', 'planned', 'context')),
  ADD CONSTRAINT "figure_qualifier_check" CHECK ("qualifier" IN ('exact', 'about', 'at-least', 'at-most'));
ALTER TABLE "figure_breakdown" ADD CONSTRAINT "figure_breakdown_by_check" CHECK ("by" IN ('sex', 'age', 'origin', 'other'));

-- A foreign key to a term names the term's list too.
ALTER TABLE "entry_country" ADD CONSTRAINT "entry_country_list_check" CHECK ("list" = 'country');
ALTER TABLE "organisation"
  ADD CONSTRAINT "organisation_type_list_check" CHECK ("type_list" = 'organisation-type'),
  ADD CONSTRAINT "organisation_country_list_check" CHECK ("country_list" = 'country');

-- Whole or absent.
ALTER TABLE "entry"
  ADD CONSTRAINT "entry_published_check" CHECK (
    num_nonnulls("published_number", "title", "title_basis", "origin", "concept", "first_published") IN (0, 6)
  ),
  ADD CONSTRAINT "entry_period_check" CHECK ("start_year" <= "end_year"),
  ADD CONSTRAINT "entry_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "slug_redirect" ADD CONSTRAINT "slug_redirect_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "revision"
  ADD CONSTRAINT "revision_number_check" CHECK ("number" >= 1),
  ADD CONSTRAINT "revision_document_check" CHECK (jsonb_typeof("document") = 'object');
ALTER TABLE "event" ADD CONSTRAINT "event_payload_check" CHECK (jsonb_typeof("payload") = 'object');
ALTER TABLE "entry_link" ADD CONSTRAINT "entry_link_other_check" CHECK ("from_id" <> "to_id");
ALTER TABLE "term"
  ADD CONSTRAINT "term_label_check" CHECK ("label" ? 'en'),
  ADD CONSTRAINT "term_parent_check" CHECK (num_nonnulls("parent_list", "parent_slug") IN (0, 2));

CREATE UNIQUE INDEX "entry_tag_one_primary" ON "entry_tag" ("entry_id", "list") WHERE "is_primary";

-- One row, from the start.
ALTER TABLE "catalogue_version" ADD CONSTRAINT "catalogue_version_one_row_check" CHECK ("id" = 1);
INSERT INTO "catalogue_version" DEFAULT VALUES;

-- What was said and done stays said and done.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are never changed or deleted.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER "revision_is_immutable" BEFORE UPDATE OR DELETE ON "revision" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "revision_is_kept" BEFORE TRUNCATE ON "revision" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "event_is_immutable" BEFORE UPDATE OR DELETE ON "event" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "event_is_kept" BEFORE TRUNCATE ON "event" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- An address leads to one entry: no slug is at once an entry's own and another's former one.
CREATE FUNCTION "refuse_taken_slug"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "entry" JOIN "slug_redirect" USING ("slug") WHERE "slug" = NEW."slug") THEN
    RAISE EXCEPTION 'The slug % is taken.', NEW."slug";
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "entry_slug_is_free" AFTER INSERT OR UPDATE OF "slug" ON "entry" FOR EACH ROW EXECUTE FUNCTION "refuse_taken_slug"();
CREATE TRIGGER "slug_redirect_is_free" AFTER INSERT OR UPDATE ON "slug_redirect" FOR EACH ROW EXECUTE FUNCTION "refuse_taken_slug"();

-- AlterTable
ALTER TABLE "entry" ADD COLUMN     "archive_reason" TEXT,
ADD COLUMN     "archived_at" TIMESTAMPTZ(3),
ADD COLUMN     "archived_number" INTEGER,
ADD COLUMN     "assignee" TEXT,
ADD COLUMN     "created_by" TEXT,
ADD COLUMN     "draft_number" INTEGER,
ADD COLUMN     "due" DATE,
ADD COLUMN     "publish_at" TIMESTAMPTZ(3),
ADD COLUMN     "stage" TEXT NOT NULL DEFAULT 'none',
ADD COLUMN     "stage_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "work_for" TEXT;

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "hash" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "subject" TEXT,
ALTER COLUMN "id" SET DEFAULT 0,
ALTER COLUMN "entry_id" DROP NOT NULL;
DROP SEQUENCE "event_id_seq";

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "revision_number" INTEGER NOT NULL,
    "field" TEXT,
    "thread_id" UUID,
    "author" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by" TEXT,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "presence" (
    "entry_id" UUID NOT NULL,
    "person_id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("entry_id","person_id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "two_factor_enabled" BOOLEAN,
    "role" TEXT NOT NULL,
    "deactivated_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "person_id" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("person_id","organisation")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "verified" BOOLEAN,
    "failed_verification_count" INTEGER,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_failures" (
    "email" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "locked_until" TIMESTAMPTZ(3),
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_failures_pkey" PRIMARY KEY ("email")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "role" TEXT NOT NULL,
    "organisations" TEXT[],
    "token_hash" TEXT NOT NULL,
    "invited_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "problem" TEXT,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "secret" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "secret_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "comment_entry_id_created_at_idx" ON "comment"("entry_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "membership_organisation_idx" ON "membership"("organisation");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "two_factor_user_id_idx" ON "two_factor"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_email_idx" ON "invitation"("email");

-- CreateIndex
CREATE INDEX "message_expires_at_idx" ON "message"("expires_at");

-- CreateIndex
CREATE INDEX "entry_stage_idx" ON "entry"("stage");

-- CreateIndex
CREATE UNIQUE INDEX "entry_id_draft_number_key" ON "entry"("id", "draft_number");

-- CreateIndex
CREATE INDEX "event_actor_id_idx" ON "event"("actor", "id");

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_work_for_fkey" FOREIGN KEY ("work_for") REFERENCES "organisation"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_assignee_fkey" FOREIGN KEY ("assignee") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_id_draft_number_fkey" FOREIGN KEY ("id", "draft_number") REFERENCES "revision"("entry_id", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_fkey" FOREIGN KEY ("author") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_resolved_by_fkey" FOREIGN KEY ("resolved_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_fkey" FOREIGN KEY ("organisation") REFERENCES "organisation"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on: what Prisma's schema cannot say.

-- Closed lists. They repeat those of lib/permissions; a test compares them.
ALTER TABLE "entry"
  ADD CONSTRAINT "entry_stage_check" CHECK ("stage" IN ('none', 'draft', 'in-review', 'changes-asked', 'scheduled')),
  ADD CONSTRAINT "entry_draft_check" CHECK (("stage" = 'none') = ("draft_number" IS NULL)),
  ADD CONSTRAINT "entry_scheduled_check" CHECK (("stage" = 'scheduled') = ("publish_at" IS NOT NULL)),
  ADD CONSTRAINT "entry_archived_check" CHECK (num_nonnulls("archived_at", "archive_reason") IN (0, 2) AND ("archived_at" IS NULL OR "published_number" IS NULL));
ALTER TABLE "person" ADD CONSTRAINT "person_role_check" CHECK ("role" IN ('contributor', 'editor', 'administrator'));
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_role_check" CHECK ("role" IN ('contributor', 'editor', 'administrator'));
ALTER TABLE "comment" ADD CONSTRAINT "comment_resolved_check" CHECK (num_nonnulls("resolved_at", "resolved_by") IN (0, 2));

-- The log is a chain: each row is numbered after the one before and has the hash of it and of itself.
CREATE FUNCTION "event_hash"("previous" text, "row" "event") RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    "previous", "row"."id", "row"."entry_id", "row"."revision_number", "row"."subject", "row"."type", "row"."payload", "row"."actor",
    floor(extract(epoch FROM "row"."at") * 1000)::bigint
  )::text, 'UTF8')), 'hex')
$$;

ALTER TABLE "event" DISABLE TRIGGER USER;
DO $$
DECLARE
  "found" "event";
  "place" integer := 0;
  "before" text := '';
BEGIN
  FOR "found" IN SELECT * FROM "event" ORDER BY "id" LOOP
    "place" := "place" + 1;
    UPDATE "event" SET "id" = "place" WHERE "id" = "found"."id";
    "found"."id" := "place";
    "before" := "event_hash"("before", "found");
    UPDATE "event" SET "hash" = "before" WHERE "id" = "place";
  END LOOP;
END
$$;
ALTER TABLE "event" ENABLE TRIGGER USER;

CREATE FUNCTION "chain_event"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "last" "event";
BEGIN
  -- Transactions that write here take turns until their end, so the order of numbers is the order of commits.
  PERFORM pg_advisory_xact_lock(hashtext('event'));
  SELECT * INTO "last" FROM "event" ORDER BY "id" DESC LIMIT 1;
  NEW."id" := coalesce("last"."id", 0) + 1;
  NEW."hash" := "event_hash"(coalesce("last"."hash", ''), NEW);
  RETURN NEW;
END
$$;
CREATE TRIGGER "event_is_chained" BEFORE INSERT ON "event" FOR EACH ROW EXECUTE FUNCTION "chain_event"();

-- CreateTable
CREATE TABLE "sheet_import" (
    "id" UUID NOT NULL,
    "started_by" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "file_name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "file" BYTEA,
    "state" TEXT NOT NULL DEFAULT 'checking',
    "rows_done" INTEGER NOT NULL DEFAULT 0,
    "rows_all" INTEGER,
    "report" JSONB,
    "checked_at" TIMESTAMPTZ(3),
    "written_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "sheet_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sheet_import_entry" (
    "import_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "revision_number" INTEGER NOT NULL,
    "is_new" BOOLEAN NOT NULL,
    "draft_before" INTEGER,
    "stage_before" TEXT NOT NULL,

    CONSTRAINT "sheet_import_entry_pkey" PRIMARY KEY ("import_id","entry_id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "entry_id" UUID NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "language" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "forget_at" TIMESTAMPTZ(3) NOT NULL,
    "forgotten_at" TIMESTAMPTZ(3),

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "picture" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "widths" INTEGER[],
    "bytes" INTEGER NOT NULL,
    "added_by" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "link_check" (
    "url" TEXT NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "status" INTEGER,
    "failing_since" TIMESTAMPTZ(3),

    CONSTRAINT "link_check_pkey" PRIMARY KEY ("url")
);

-- CreateTable
CREATE TABLE "setting" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "changed_by" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "sheet_import_started_by_started_at_idx" ON "sheet_import"("started_by", "started_at");

-- CreateIndex
CREATE INDEX "sheet_import_entry_entry_id_idx" ON "sheet_import_entry"("entry_id");

-- CreateIndex
CREATE INDEX "proposal_forget_at_idx" ON "proposal"("forget_at");

-- CreateIndex
CREATE INDEX "picture_entry_id_idx" ON "picture"("entry_id");

-- AddForeignKey
ALTER TABLE "sheet_import" ADD CONSTRAINT "sheet_import_started_by_fkey" FOREIGN KEY ("started_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sheet_import_entry" ADD CONSTRAINT "sheet_import_entry_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "sheet_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sheet_import_entry" ADD CONSTRAINT "sheet_import_entry_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture" ADD CONSTRAINT "picture_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture" ADD CONSTRAINT "picture_added_by_fkey" FOREIGN KEY ("added_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "sheet_import" ADD CONSTRAINT "sheet_import_state_is_known" CHECK ("state" IN ('checking', 'refused', 'checked', 'written', 'undone'));
ALTER TABLE "sheet_import" ADD CONSTRAINT "sheet_import_format_is_known" CHECK ("format" IN ('xlsx', 'csv'));
ALTER TABLE "proposal" ADD CONSTRAINT "forgotten_sender_is_forgotten" CHECK ("forgotten_at" IS NULL OR ("name" IS NULL AND "email" IS NULL));
ALTER TABLE "link_check" ADD CONSTRAINT "link_check_outcome_is_known" CHECK ("outcome" IN ('answers', 'moved', 'gone', 'refuses', 'silent'));

ALTER TABLE "revision" DROP CONSTRAINT "revision_origin_check";
ALTER TABLE "revision" ADD CONSTRAINT "revision_origin_check" CHECK ("origin" IN ('content', 'editor', 'sheet', 'proposal'));

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

CREATE TABLE "_prisma_migrations" ("id" character varying NOT NULL PRIMARY KEY, "checksum" character varying NOT NULL, "finished_at" timestamp with time zone, "migration_name" character varying NOT NULL, "logs" text, "rolled_back_at" timestamp with time zone, "started_at" timestamp with time zone NOT NULL DEFAULT now(), "applied_steps_count" integer NOT NULL DEFAULT 0);
SET session_replication_role = replica;
DELETE FROM "_prisma_migrations";
INSERT INTO "_prisma_migrations" SELECT * FROM json_populate_recordset(NULL::"_prisma_migrations", '[{"id":"1564e7f7-4e20-449c-849d-568d8ca477b3","checksum":"2f0b92233e2ef4167fed239c0920db283a96cbe2774c66f9ec90d4f97ce08823","finished_at":"2026-12-01T17:28:05.179+13:00","migration_name":"20260101000000_catalogue","logs":null,"rolled_back_at":null,"started_at":"2026-12-01T17:28:04.909+13:00","applied_steps_count":1}, 
 {"id":"e734c40e-7066-429e-8a1b-c94439e1183e","checksum":"59bf2aadd5c46b4abdc88a913765714e73b79c81fe8e9fef1db6ee53ef56a592","finished_at":"2026-12-01T17:28:05.431+13:00","migration_name":"20261126130000_workspace","logs":null,"rolled_back_at":null,"started_at":"2026-12-01T17:28:05.18+13:00","applied_steps_count":1}, 
 {"id":"ce7a5ee7-60d2-47ba-b2e1-610a95bc89f3","checksum":"ac18b63268289f100ca3004f50b4b61cb6c7b0371d381bf5ff498452de5e9940","finished_at":"2026-12-01T17:28:05.513+13:00","migration_name":"20261126163210_sheets_proposals_pictures","logs":null,"rolled_back_at":null,"started_at":"2026-12-01T17:28:05.432+13:00","applied_steps_count":1}, 
 {"id":"d7cdaa20-1033-4e42-b0e1-ac4f678ac8c9","checksum":"18164139609e9452ffc563376080c29a75268943bee23603b51c847757f7aa06","finished_at":"2026-12-01T17:28:05.564+13:00","migration_name":"20261126203313_readers_change_log","logs":null,"rolled_back_at":null,"started_at":"2026-12-01T17:28:05.522+13:00","applied_steps_count":1}]');
DELETE FROM "account";
INSERT INTO "account" SELECT * FROM json_populate_recordset(NULL::"account", '[{"id":"a211c4d5-5223-46a7-8939-525b38db525c","account_id":"0f49be76-9400-4e55-a719-18a0364abb89","provider_id":"credential","user_id":"0f49be76-9400-4e55-a719-18a0364abb89","access_token":null,"refresh_token":null,"id_token":null,"access_token_expires_at":null,"refresh_token_expires_at":null,"scope":null,"password":"ce017d9deddfaa28f7d53a1a4b50031c:5e20070a033a3ce204eda6395a3143178d63f2dcab12938362c9a525f1232fc175ba406ca0d309cce6934b54525939cad9ad2ece61872f0b74b6f908d5510ece","created_at":"2026-12-01T17:28:07.407+13:00","updated_at":"2026-12-01T17:28:07.407+13:00"}]');
DELETE FROM "catalogue_version";
INSERT INTO "catalogue_version" SELECT * FROM json_populate_recordset(NULL::"catalogue_version", '[{"id":1,"version":8,"changed_at":"2026-12-01T17:28:11.29+13:00"}]');
DELETE FROM "change";
INSERT INTO "change" SELECT * FROM json_populate_recordset(NULL::"change", '[{"version":1,"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","kind":"published","revision_number":1,"fields":[],"note":null,"former":null,"at":"2026-12-01T17:28:06.799+13:00"}, 
 {"version":1,"entry_id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","kind":"published","revision_number":1,"fields":[],"note":null,"former":null,"at":"2026-12-01T17:28:06.799+13:00"}, 
 {"version":1,"entry_id":"b3b75b58-1b70-488c-9ccb-ea5a30d69787","kind":"published","revision_number":1,"fields":[],"note":null,"former":null,"at":"2026-12-01T17:28:06.799+13:00"}, 
 {"version":2,"entry_id":"53489e9c-6b34-4a7c-b68f-60dacd0b0599","kind":"published","revision_number":3,"fields":[],"note":null,"former":null,"at":"2026-12-01T17:28:09.721+13:00"}, 
 {"version":3,"entry_id":"46e22d81-b137-48e4-b64c-d48758e2092d","kind":"published","revision_number":3,"fields":[],"note":null,"former":null,"at":"2026-12-01T17:28:10.229+13:00"}, 
 {"version":4,"entry_id":"46e22d81-b137-48e4-b64c-d48758e2092d","kind":"archived","revision_number":3,"fields":[],"note":"A reason.","former":null,"at":"2026-12-01T17:28:10.367+13:00"}, 
 {"version":7,"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","kind":"renamed","revision_number":2,"fields":[],"note":null,"former":"shelter-first","at":"2026-12-01T17:28:11.028+13:00"}, 
 {"version":7,"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","kind":"changed","revision_number":2,"fields":["slug","concept","countries","partnershipQuality.dialogue","voices","selectionException"],"note":"New words.","former":null,"at":"2026-12-01T17:28:11.028+13:00"}, 
 {"version":8,"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","kind":"verified","revision_number":3,"fields":["lastVerified","nextReview"],"note":null,"former":null,"at":"2026-12-01T17:28:11.29+13:00"}]');
DELETE FROM "comment";
INSERT INTO "comment" SELECT * FROM json_populate_recordset(NULL::"comment", '[{"id":"01a22fdc-3697-74f6-ad36-2c9bb3a9471f","entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","revision_number":2,"field":"concept","thread_id":null,"author":"editor","text":"A word.","created_at":"2026-12-01T17:28:10.775+13:00","resolved_at":null,"resolved_by":null}]');
DELETE FROM "editor_note";
INSERT INTO "editor_note" SELECT * FROM json_populate_recordset(NULL::"editor_note", '[{"id":"01a22fdc-2738-7543-829e-b26989d71eaf","entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","text":"Ask for the evaluation.","origin":"content","actor":null,"created_at":"2026-12-01T17:28:06.84+13:00"}, 
 {"id":"01a22fdc-2738-7543-829e-b5b6aead339f","entry_id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","text":"Ask for the evaluation.","origin":"content","actor":null,"created_at":"2026-12-01T17:28:06.84+13:00"}, 
 {"id":"01a22fdc-2738-7543-829e-b9aab021f3a4","entry_id":"b3b75b58-1b70-488c-9ccb-ea5a30d69787","text":"Ask for the evaluation.","origin":"content","actor":null,"created_at":"2026-12-01T17:28:06.84+13:00"}]');
DELETE FROM "entry";
INSERT INTO "entry" SELECT * FROM json_populate_recordset(NULL::"entry", '[{"id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","slug":"cash-later","kind":"practice","created_at":"2026-12-01T17:28:06.491+13:00","published_number":1,"title":"Title of cash-later","title_basis":"source","origin":"report","concept":"A concept.","place_note":null,"start_year":2016,"end_year":2018,"first_published":"2024-02-29","last_verified":"2025-12-31","next_review":null,"archive_reason":null,"archived_at":null,"archived_number":null,"assignee":null,"created_by":null,"draft_number":null,"due":null,"publish_at":null,"stage":"none","stage_since":"2026-12-01T17:28:06.491+13:00","work_for":null}, 
 {"id":"b3b75b58-1b70-488c-9ccb-ea5a30d69787","slug":"law-enabler","kind":"enabler","created_at":"2026-12-01T17:28:06.491+13:00","published_number":1,"title":"Title of law-enabler","title_basis":"descriptive","origin":"report","concept":"A concept.","place_note":null,"start_year":2016,"end_year":2018,"first_published":"2024-02-29","last_verified":"2025-12-31","next_review":null,"archive_reason":null,"archived_at":null,"archived_number":null,"assignee":null,"created_by":null,"draft_number":null,"due":null,"publish_at":null,"stage":"none","stage_since":"2026-12-01T17:28:06.491+13:00","work_for":null}, 
 {"id":"6e7b45ec-e90d-45a4-abdb-a8a8fe4265e6","slug":"entry-00009-author","kind":"practice","created_at":"2026-12-01T17:28:07.628+13:00","published_number":null,"title":null,"title_basis":null,"origin":null,"concept":null,"place_note":null,"start_year":null,"end_year":null,"first_published":null,"last_verified":null,"next_review":null,"archive_reason":null,"archived_at":null,"archived_number":null,"assignee":null,"created_by":"author","draft_number":2,"due":null,"publish_at":null,"stage":"draft","stage_since":"2026-12-01T17:28:07.628+13:00","work_for":null}, 
 {"id":"6e8c9594-b737-459b-b614-d91f3be7afcb","slug":"entry-00010-author","kind":"practice","created_at":"2026-12-01T17:28:08.011+13:00","published_number":null,"title":null,"title_basis":null,"origin":null,"concept":null,"place_note":null,"start_year":null,"end_year":null,"first_published":null,"last_verified":null,"next_review":null,"archive_reason":null,"archived_at":null,"archived_number":null,"assignee":null,"created_by":"author","draft_number":2,"due":null,"publish_at":null,"stage":"in-review","stage_since":"2026-12-01T17:28:08.223+13:00","work_for":null}, 
 {"id":"20df85d7-bc8d-4093-8a97-3ed9d5060285","slug":"entry-00011-author","kind":"practice","created_at":"2026-12-01T17:28:08.328+13:00","published_number":null,"title":null,"title_basis":null,"origin":null,"concept":null,"place_note":null,"start_year":null,"end_year":null,"first_published":null,"last_verified":null,"next_review":null,"archive_reason":null,"archived_at":null,"archived_number":null,"assignee":null,"created_by":"author","draft_number":2,"due":null,"publish_at":null,"stage":"changes-asked","stage_since":"2026-12-01T17:28:08.569+13:00","work_for":null}, 
 {"id":"b09dd7c9-2675-493e-9b2a-dcee91f9578e","slug":"entry-00012-author","kind":"practice","created_at":"2026-12-01T17:28:08.599+13:00","published_number":null,"title":null,"title_basis":null,"origin":null,"concept":null,"place_note":null,"start_year":null,"end_year":null,"first_published":null,"last_verified":null,"next_review":null,"archive_reason":null,"archived_at":null,"archived_number":null,"assignee":null,"created_by":"author","draft_number":2,"due":null,"publish_at":"2026-12-02T17:27:32.481+13:00","stage":"scheduled","stage_since":"2026-12-01T17:28:08.935+13:00","work_for":null}, 
 {"id":"53489e9c-6b34-4a7c-b68f-60dacd0b0599","slug":"entry-00013-author","kind":"practice","created_at":"2026-12-01T17:28:09+13:00","published_number":3,"title":"Entry 00013 author","title_basis":"descriptive","origin":"public-source","concept":"A concept.","place_note":null,"start_year":null,"end_year":null,"first_published":"2026-12-01","last_verified":null,"next_review":null,"archive_reason":null,"archived_at":null,"archived_number":null,"assignee":null,"created_by":"author","draft_number":null,"due":null,"publish_at":null,"stage":"none","stage_since":"2026-12-01T17:28:09.471+13:00","work_for":null}, 
 {"id":"46e22d81-b137-48e4-b64c-d48758e2092d","slug":"entry-00014-author","kind":"practice","created_at":"2026-12-01T17:28:09.783+13:00","published_number":null,"title":null,"title_basis":null,"origin":null,"concept":null,"place_note":null,"start_year":null,"end_year":null,"first_published":null,"last_verified":null,"next_review":null,"archive_reason":"A reason.","archived_at":"2026-12-01T17:28:10.321+13:00","archived_number":3,"assignee":null,"created_by":"author","draft_number":null,"due":null,"publish_at":null,"stage":"none","stage_since":"2026-12-01T17:28:10.321+13:00","work_for":null}, 
 {"id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","slug":"shelter-for-all","kind":"practice","created_at":"2026-12-01T17:28:06.491+13:00","published_number":3,"title":"Title of shelter-first","title_basis":"source","origin":"report","concept":"Another concept.","place_note":null,"start_year":2016,"end_year":2018,"first_published":"2024-02-29","last_verified":"2026-12-01","next_review":"2027-12-01","archive_reason":null,"archived_at":null,"archived_number":null,"assignee":null,"created_by":null,"draft_number":4,"due":null,"publish_at":null,"stage":"draft","stage_since":"2026-12-01T17:28:11.364+13:00","work_for":null}, 
 {"id":"61b5b2c3-4900-48ff-9961-feb23fa58a2a","slug":"entry-00015-author","kind":"practice","created_at":"2026-12-01T17:28:11.944+13:00","published_number":null,"title":null,"title_basis":null,"origin":null,"concept":null,"place_note":null,"start_year":null,"end_year":null,"first_published":null,"last_verified":null,"next_review":null,"archive_reason":null,"archived_at":null,"archived_number":null,"assignee":null,"created_by":"author","draft_number":2,"due":null,"publish_at":null,"stage":"in-review","stage_since":"2026-12-01T17:28:12.074+13:00","work_for":null}, 
 {"id":"01bc3a94-4b68-4ba7-9af9-31f934c4a141","slug":"entry-00016-author","kind":"practice","created_at":"2026-12-01T17:28:12.11+13:00","published_number":null,"title":null,"title_basis":null,"origin":null,"concept":null,"place_note":null,"start_year":null,"end_year":null,"first_published":null,"last_verified":null,"next_review":null,"archive_reason":null,"archived_at":null,"archived_number":null,"assignee":null,"created_by":"author","draft_number":3,"due":null,"publish_at":null,"stage":"draft","stage_since":"2026-12-01T17:28:12.11+13:00","work_for":null}]');
DELETE FROM "entry_country";
INSERT INTO "entry_country" SELECT * FROM json_populate_recordset(NULL::"entry_country", '[{"entry_id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","list":"country","country":"JOR","role":"runs"}, 
 {"entry_id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","list":"country","country":"SYR","role":"origin"}, 
 {"entry_id":"b3b75b58-1b70-488c-9ccb-ea5a30d69787","list":"country","country":"JOR","role":"runs"}, 
 {"entry_id":"b3b75b58-1b70-488c-9ccb-ea5a30d69787","list":"country","country":"SYR","role":"origin"}, 
 {"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","list":"country","country":"SYR","role":"origin"}]');
DELETE FROM "entry_link";
INSERT INTO "entry_link" SELECT * FROM json_populate_recordset(NULL::"entry_link", '[{"from_id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","type":"adapted-from","to_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe"}]');
DELETE FROM "entry_organisation";
INSERT INTO "entry_organisation" SELECT * FROM json_populate_recordset(NULL::"entry_organisation", '[{"entry_id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","organisation":"red-one","role":"implements"}, 
 {"entry_id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","organisation":"city-two","role":"funds"}, 
 {"entry_id":"b3b75b58-1b70-488c-9ccb-ea5a30d69787","organisation":"red-one","role":"implements"}, 
 {"entry_id":"b3b75b58-1b70-488c-9ccb-ea5a30d69787","organisation":"city-two","role":"funds"}, 
 {"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","organisation":"red-one","role":"implements"}, 
 {"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","organisation":"city-two","role":"funds"}]');
DELETE FROM "entry_tag";
INSERT INTO "entry_tag" SELECT * FROM json_populate_recordset(NULL::"entry_tag", '[{"entry_id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","list":"phase","value":"camps","is_primary":true,"basis":"stated","note":null}, 
 {"entry_id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","list":"phase","value":"arrival","is_primary":false,"basis":"inferred","note":"From its place."}, 
 {"entry_id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","list":"need","value":"shelter","is_primary":false,"basis":"stated","note":null}, 
 {"entry_id":"53489e9c-6b34-4a7c-b68f-60dacd0b0599","list":"principle","value":"p1","is_primary":false,"basis":"stated","note":null}, 
 {"entry_id":"53489e9c-6b34-4a7c-b68f-60dacd0b0599","list":"principle","value":"p2","is_primary":false,"basis":"stated","note":null}, 
 {"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","list":"phase","value":"camps","is_primary":true,"basis":"stated","note":null}, 
 {"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","list":"phase","value":"arrival","is_primary":false,"basis":"inferred","note":"From its place."}, 
 {"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","list":"need","value":"shelter","is_primary":false,"basis":"stated","note":null}]');
DELETE FROM "event";
INSERT INTO "event" SELECT * FROM json_populate_recordset(NULL::"event", '[{"id":1,"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","revision_number":1,"type":"imported","payload":{"madeFrom": ["record-1"]},"actor":null,"at":"2026-12-01T17:28:06.539+13:00","hash":"f0b30f9f222574b9703b5b9b7eb956274ac1019107ac81e0fe326e6c5df1e9ea","subject":null}, 
 {"id":2,"entry_id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","revision_number":1,"type":"imported","payload":{"madeFrom": ["record-1"]},"actor":null,"at":"2026-12-01T17:28:06.539+13:00","hash":"21f8a8bd4ad12013e9778c48cb50e28474cbb2a2e0e822da1986aa6a38c6f48c","subject":null}, 
 {"id":3,"entry_id":"b3b75b58-1b70-488c-9ccb-ea5a30d69787","revision_number":1,"type":"imported","payload":{"madeFrom": ["record-1"]},"actor":null,"at":"2026-12-01T17:28:06.539+13:00","hash":"0d117c4af75dff770cb71271229f0c06ec9150b227d9df1b5c9f151f3fe6f5d0","subject":null}, 
 {"id":4,"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","revision_number":1,"type":"published","payload":{"replaces": null},"actor":null,"at":"2026-12-01T17:28:06.788+13:00","hash":"2ce648578934b87547486f89fe3c86824fa5f70a38710bf0083c4c3fa35bc626","subject":null}, 
 {"id":5,"entry_id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","revision_number":1,"type":"published","payload":{"replaces": null},"actor":null,"at":"2026-12-01T17:28:06.788+13:00","hash":"d6d72bd2a9f171c6d6a3cd3542d99e81a68ca171619d7b7800ac7690621c919c","subject":null}, 
 {"id":6,"entry_id":"b3b75b58-1b70-488c-9ccb-ea5a30d69787","revision_number":1,"type":"published","payload":{"replaces": null},"actor":null,"at":"2026-12-01T17:28:06.788+13:00","hash":"ddeef7e8d18aed0ea293cd05d51db292f25ade05fb6715508fe9753649cb7cb2","subject":null}, 
 {"id":7,"entry_id":null,"revision_number":null,"type":"joined","payload":{"role": "administrator"},"actor":"0f49be76-9400-4e55-a719-18a0364abb89","at":"2026-12-01T17:28:07.424+13:00","hash":"efc95c65013be58246eee287a97a425755779ea7f34ae345ce5b8e72f01bc22b","subject":"0f49be76-9400-4e55-a719-18a0364abb89"}, 
 {"id":8,"entry_id":"6e7b45ec-e90d-45a4-abdb-a8a8fe4265e6","revision_number":1,"type":"created","payload":{},"actor":"author","at":"2026-12-01T17:28:07.664+13:00","hash":"5df77f2527890e49ab46781b20ecba1ef7a75ea6ca52034417d3c857f01a42ac","subject":null}, 
 {"id":9,"entry_id":"6e7b45ec-e90d-45a4-abdb-a8a8fe4265e6","revision_number":2,"type":"edited","payload":{"base": 1, "fields": ["concept", "summary", "classification.principle", "sources"]},"actor":"author","at":"2026-12-01T17:28:07.935+13:00","hash":"d91fb92528d052d93b941485aa40407c863a9fe082fc2708ca46e825aca35741","subject":null}, 
 {"id":10,"entry_id":"6e8c9594-b737-459b-b614-d91f3be7afcb","revision_number":1,"type":"created","payload":{},"actor":"author","at":"2026-12-01T17:28:08.04+13:00","hash":"9f7ac8380822f450ee1afbe253e48dae3ebd802e22d49f99a2e06dfcd519f067","subject":null}, 
 {"id":11,"entry_id":"6e8c9594-b737-459b-b614-d91f3be7afcb","revision_number":2,"type":"edited","payload":{"base": 1, "fields": ["concept", "summary", "classification.principle", "sources"]},"actor":"author","at":"2026-12-01T17:28:08.144+13:00","hash":"3f38cd402f302298db4c2ff21788248e99990eb0aa3bf244e84997a8fda6fb89","subject":null}, 
 {"id":12,"entry_id":"6e8c9594-b737-459b-b614-d91f3be7afcb","revision_number":2,"type":"submitted","payload":{},"actor":"editor","at":"2026-12-01T17:28:08.212+13:00","hash":"5648d0079f5f3ca78dabc857cd3133d91ef3d69e2c05ff7163a3cb835bba8729","subject":null}, 
 {"id":13,"entry_id":"20df85d7-bc8d-4093-8a97-3ed9d5060285","revision_number":1,"type":"created","payload":{},"actor":"author","at":"2026-12-01T17:28:08.376+13:00","hash":"a3cde17797dfa7fc39c13f811deb6bb9a03aed960f9b6a5ae799d286f1a614a6","subject":null}, 
 {"id":14,"entry_id":"20df85d7-bc8d-4093-8a97-3ed9d5060285","revision_number":2,"type":"edited","payload":{"base": 1, "fields": ["concept", "summary", "classification.principle", "sources"]},"actor":"author","at":"2026-12-01T17:28:08.452+13:00","hash":"f6e53f6e926785831c60a3e6123294ea403d1a059b2b5eaca4c2e8427de048f7","subject":null}, 
 {"id":15,"entry_id":"20df85d7-bc8d-4093-8a97-3ed9d5060285","revision_number":2,"type":"submitted","payload":{},"actor":"editor","at":"2026-12-01T17:28:08.525+13:00","hash":"14c12d719978c2079ab0b67205835a8e32ab0f6ddd3d7e78c2374c1288b6a978","subject":null}, 
 {"id":16,"entry_id":"20df85d7-bc8d-4093-8a97-3ed9d5060285","revision_number":2,"type":"changes-asked","payload":{"reason": "A reason."},"actor":"editor","at":"2026-12-01T17:28:08.56+13:00","hash":"0bcb5c5d67cc72d864317832ba46ac90ece75015ba8b422c2cb1ceb40f9c8f5f","subject":null}, 
 {"id":17,"entry_id":"b09dd7c9-2675-493e-9b2a-dcee91f9578e","revision_number":1,"type":"created","payload":{},"actor":"author","at":"2026-12-01T17:28:08.62+13:00","hash":"3fad666878c817bdca7374bc2de2923c37ddbe8512efdcf4053adcfd6df991d5","subject":null}, 
 {"id":18,"entry_id":"b09dd7c9-2675-493e-9b2a-dcee91f9578e","revision_number":2,"type":"edited","payload":{"base": 1, "fields": ["concept", "summary", "classification.principle", "sources"]},"actor":"author","at":"2026-12-01T17:28:08.78+13:00","hash":"52fba35eb81e6770e44a337fbe33c74c46907ac38de80902ab52936874d202b1","subject":null}, 
 {"id":19,"entry_id":"b09dd7c9-2675-493e-9b2a-dcee91f9578e","revision_number":2,"type":"submitted","payload":{},"actor":"editor","at":"2026-12-01T17:28:08.919+13:00","hash":"f1478bef046f60bde79e36206148ed44c90bf5c24d422608a1b857298206a4c9","subject":null}, 
 {"id":20,"entry_id":"b09dd7c9-2675-493e-9b2a-dcee91f9578e","revision_number":2,"type":"scheduled","payload":{"at": "2026-12-02T04:27:32.481Z"},"actor":"editor","at":"2026-12-01T17:28:08.996+13:00","hash":"0d625511be2e28e0870d951b1d23ec61e9765188c17a96b404dbec1f331f017e","subject":null}, 
 {"id":21,"entry_id":"53489e9c-6b34-4a7c-b68f-60dacd0b0599","revision_number":1,"type":"created","payload":{},"actor":"author","at":"2026-12-01T17:28:09.007+13:00","hash":"2923363fe5d23c322b92abee69fca5ca77011b0c7f98aae4fbc53a89de857f19","subject":null}, 
 {"id":22,"entry_id":"53489e9c-6b34-4a7c-b68f-60dacd0b0599","revision_number":2,"type":"edited","payload":{"base": 1, "fields": ["concept", "summary", "classification.principle", "sources"]},"actor":"author","at":"2026-12-01T17:28:09.157+13:00","hash":"63b93cab3cd72230464d58450ec10dd7f5fa3b6430a95ac4e4f26f980d914396","subject":null}, 
 {"id":23,"entry_id":"53489e9c-6b34-4a7c-b68f-60dacd0b0599","revision_number":2,"type":"submitted","payload":{},"actor":"editor","at":"2026-12-01T17:28:09.211+13:00","hash":"cf2e4bd8c4abb6c96c4edb8ab3113129eb32f652df3a70f421866431a81e1687","subject":null}, 
 {"id":24,"entry_id":"53489e9c-6b34-4a7c-b68f-60dacd0b0599","revision_number":3,"type":"published","payload":{"replaces": null},"actor":"editor","at":"2026-12-01T17:28:09.709+13:00","hash":"fef8ebb5824190382836e30ce00f44d75e430dd85506ddeccd6bfc7e519bbd03","subject":null}, 
 {"id":25,"entry_id":"46e22d81-b137-48e4-b64c-d48758e2092d","revision_number":1,"type":"created","payload":{},"actor":"author","at":"2026-12-01T17:28:09.831+13:00","hash":"ad6038f4eb1faf1d7a496d748a6527321979cb6692bdd2b75fad06623e57ccbc","subject":null}, 
 {"id":26,"entry_id":"46e22d81-b137-48e4-b64c-d48758e2092d","revision_number":2,"type":"edited","payload":{"base": 1, "fields": ["concept", "summary", "classification.principle", "sources"]},"actor":"author","at":"2026-12-01T17:28:09.958+13:00","hash":"217fd63be1f5c17292e81331e369fecf624d7b03cc1d447f56de1d14248bef32","subject":null}, 
 {"id":27,"entry_id":"46e22d81-b137-48e4-b64c-d48758e2092d","revision_number":2,"type":"submitted","payload":{},"actor":"editor","at":"2026-12-01T17:28:10+13:00","hash":"d8d78ec009584d354b54d9659239ef5882c6ff0532e4418109103d7b37fa21ea","subject":null}, 
 {"id":28,"entry_id":"46e22d81-b137-48e4-b64c-d48758e2092d","revision_number":3,"type":"published","payload":{"replaces": null},"actor":"editor","at":"2026-12-01T17:28:10.205+13:00","hash":"6848e5e31d9a24aa958e891fe48f42adea0d418fc05f11759a2d6bb2d7171843","subject":null}, 
 {"id":29,"entry_id":"46e22d81-b137-48e4-b64c-d48758e2092d","revision_number":3,"type":"archived","payload":{"reason": "A reason."},"actor":"editor","at":"2026-12-01T17:28:10.337+13:00","hash":"a3f5257aa3e9b248912c7e224a504f0b988346d84cd5a9ac8fcbce116cbab4e6","subject":null}, 
 {"id":30,"entry_id":null,"revision_number":null,"type":"organisation-added","payload":{"name": "A New House", "slug": "a-new-house"},"actor":"editor","at":"2026-12-01T17:28:10.453+13:00","hash":"4c6bea9d111130133feaa2d98f902d9f29e07ca710f37787f696afd80ada4e86","subject":null}, 
 {"id":31,"entry_id":null,"revision_number":null,"type":"term-changed","payload":{"list": "need", "slug": "shelter", "parts": ["label.en", "definition.en"]},"actor":"0f49be76-9400-4e55-a719-18a0364abb89","at":"2026-12-01T17:28:10.556+13:00","hash":"6adc65bfec58831743b486ca51287caef150313966db1a804dd7c89b8938d028","subject":null}, 
 {"id":32,"entry_id":null,"revision_number":null,"type":"setting-changed","payload":{"to": 12, "from": 24, "name": "review-months"},"actor":"0f49be76-9400-4e55-a719-18a0364abb89","at":"2026-12-01T17:28:10.607+13:00","hash":"4030c526d50e6b83649568df30f47216a01aa2cac8079ebf922f0e3ef0a9a2d5","subject":null}, 
 {"id":33,"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","revision_number":2,"type":"edited","payload":{"base": 1, "fields": ["slug", "concept", "countries", "partnershipQuality.dialogue", "voices", "selectionException"]},"actor":"editor","at":"2026-12-01T17:28:10.707+13:00","hash":"49822b7debd6d50bab8bd23afef15042690953c8617b13dc420fe83e71d26cbe","subject":null}, 
 {"id":34,"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","revision_number":2,"type":"commented","payload":{"field": "concept", "comment": "01a22fdc-3697-74f6-ad36-2c9bb3a9471f"},"actor":"editor","at":"2026-12-01T17:28:10.8+13:00","hash":"51ad74318b1caf4f8ea7fcf71f26b08592e46c4dd922c5fc086af308c3ff8e89","subject":null}, 
 {"id":35,"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","revision_number":2,"type":"renamed","payload":{"to": "shelter-for-all", "from": "shelter-first"},"actor":"editor","at":"2026-12-01T17:28:10.975+13:00","hash":"cb99553870b40e323aa2fd180e4e573da89e38705aa177c4b30887ed8b58f59c","subject":null}, 
 {"id":36,"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","revision_number":2,"type":"published","payload":{"note": "New words.", "replaces": 1},"actor":"editor","at":"2026-12-01T17:28:11.021+13:00","hash":"5755b0ed2e87404636fbe7037dc4aaef743185b7b7e3d1f0a0709d9ab11ec43e","subject":null}, 
 {"id":37,"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","revision_number":3,"type":"verified","payload":{"reason": "Still so."},"actor":"editor","at":"2026-12-01T17:28:11.076+13:00","hash":"b446f96fcc24d4c2e9f82be9177861d3c79b5c399e634777c941e89a1494a759","subject":null}, 
 {"id":38,"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","revision_number":3,"type":"published","payload":{"replaces": 2},"actor":"editor","at":"2026-12-01T17:28:11.275+13:00","hash":"4aa6439120415f731214c0edbfc3dcc0b824f18e628438f4854c3589311e86b6","subject":null}, 
 {"id":39,"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","revision_number":4,"type":"restored","payload":{"from": 1},"actor":"editor","at":"2026-12-01T17:28:11.371+13:00","hash":"41402c81c080618e1329fbed2e24448cd3a4649a2d507f25c0cd4cba7cd1970d","subject":null}, 
 {"id":40,"entry_id":"61b5b2c3-4900-48ff-9961-feb23fa58a2a","revision_number":1,"type":"created","payload":{},"actor":"author","at":"2026-12-01T17:28:11.975+13:00","hash":"a60668b5327f462d77bf918a74134172371617244da7bb0efc385f8992e1ae76","subject":null}, 
 {"id":41,"entry_id":"61b5b2c3-4900-48ff-9961-feb23fa58a2a","revision_number":2,"type":"edited","payload":{"base": 1, "fields": ["concept", "summary", "classification.principle", "sources", "selectionException"]},"actor":"author","at":"2026-12-01T17:28:12.022+13:00","hash":"a142437cf1f49338f499e27d62865180bc315ab997984d0b76ffeab574431b7a","subject":null}, 
 {"id":42,"entry_id":"61b5b2c3-4900-48ff-9961-feb23fa58a2a","revision_number":2,"type":"submitted","payload":{"note": "Please."},"actor":"author","at":"2026-12-01T17:28:12.072+13:00","hash":"b1cdf1a96f65b8261b8a71ebc02619824678f643c56c6fa26f586c32994498b5","subject":null}, 
 {"id":43,"entry_id":"01bc3a94-4b68-4ba7-9af9-31f934c4a141","revision_number":1,"type":"created","payload":{},"actor":"author","at":"2026-12-01T17:28:12.134+13:00","hash":"b51adb3f5b60794f04909b071354679af853b2aefd2dc2f88b92c45aadce23eb","subject":null}, 
 {"id":44,"entry_id":"01bc3a94-4b68-4ba7-9af9-31f934c4a141","revision_number":2,"type":"edited","payload":{"base": 1, "fields": ["concept", "summary", "classification.principle", "sources"]},"actor":"author","at":"2026-12-01T17:28:12.2+13:00","hash":"eb00f3ee7a0699c8fac4ab25e171e4095e7b3181de41ff0566c346bac84bdfaa","subject":null}, 
 {"id":45,"entry_id":"01bc3a94-4b68-4ba7-9af9-31f934c4a141","revision_number":3,"type":"edited","payload":{"base": 2, "fields": ["concept", "countries", "figures", "sources"]},"actor":"author","at":"2026-12-01T17:28:12.543+13:00","hash":"b50e976a8dcf315e888c76d2a4738a760fbdda117712ad34dcd394b748398398","subject":null}]');
DELETE FROM "figure";
INSERT INTO "figure" SELECT * FROM json_populate_recordset(NULL::"figure", '[{"entry_id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","position":0,"kind":"reach","what":"people housed","value":"about 1,600","amount":1600,"qualifier":"about","unit":null,"date":null,"measured_by":null,"source":null,"note":null}, 
 {"entry_id":"b3b75b58-1b70-488c-9ccb-ea5a30d69787","position":0,"kind":"reach","what":"people housed","value":"about 1,600","amount":1600,"qualifier":"about","unit":null,"date":null,"measured_by":null,"source":null,"note":null}, 
 {"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","position":0,"kind":"reach","what":"people housed","value":"about 1,600","amount":1600,"qualifier":"about","unit":null,"date":null,"measured_by":null,"source":null,"note":null}]');
DELETE FROM "figure_breakdown";
INSERT INTO "figure_breakdown" SELECT * FROM json_populate_recordset(NULL::"figure_breakdown", '[{"entry_id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","figure":0,"position":0,"by":"sex","label":"women","value":"800"}, 
 {"entry_id":"b3b75b58-1b70-488c-9ccb-ea5a30d69787","figure":0,"position":0,"by":"sex","label":"women","value":"800"}, 
 {"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","figure":0,"position":0,"by":"sex","label":"women","value":"800"}]');
DELETE FROM "invitation";
INSERT INTO "invitation" SELECT * FROM json_populate_recordset(NULL::"invitation", '[]');
DELETE FROM "link_check";
INSERT INTO "link_check" SELECT * FROM json_populate_recordset(NULL::"link_check", '[]');
DELETE FROM "membership";
INSERT INTO "membership" SELECT * FROM json_populate_recordset(NULL::"membership", '[{"person_id":"author","organisation":"red-one"}]');
DELETE FROM "message";
INSERT INTO "message" SELECT * FROM json_populate_recordset(NULL::"message", '[]');
DELETE FROM "organisation";
INSERT INTO "organisation" SELECT * FROM json_populate_recordset(NULL::"organisation", '[{"slug":"red-one","name":"Red One","other_names":["R1"],"type_list":"organisation-type","type":"national-society","country_list":"country","country":"JOR","edited_at":null}, 
 {"slug":"city-two","name":"City Two","other_names":[],"type_list":"organisation-type","type":"local-authority","country_list":"country","country":null,"edited_at":null}, 
 {"slug":"a-new-house","name":"A New House","other_names":[],"type_list":"organisation-type","type":"national-society","country_list":"country","country":"JOR","edited_at":"2026-12-01T17:28:10.443+13:00"}]');
DELETE FROM "person";
INSERT INTO "person" SELECT * FROM json_populate_recordset(NULL::"person", '[{"id":"0f49be76-9400-4e55-a719-18a0364abb89","name":"Ada Example","email":"ada@example.org","email_verified":true,"image":null,"created_at":"2026-12-01T17:28:07.392+13:00","updated_at":"2026-12-01T17:28:07.392+13:00","two_factor_enabled":null,"role":"administrator","deactivated_at":null}, 
 {"id":"editor","name":"Name of editor","email":"editor@example.org","email_verified":false,"image":null,"created_at":"2026-12-01T17:28:07.543+13:00","updated_at":"2026-12-01T17:28:07.499+13:00","two_factor_enabled":null,"role":"editor","deactivated_at":null}, 
 {"id":"author","name":"Name of author","email":"author@example.org","email_verified":false,"image":null,"created_at":"2026-12-01T17:28:07.558+13:00","updated_at":"2026-12-01T17:28:07.551+13:00","two_factor_enabled":null,"role":"contributor","deactivated_at":null}]');
DELETE FROM "picture";
INSERT INTO "picture" SELECT * FROM json_populate_recordset(NULL::"picture", '[]');
DELETE FROM "presence";
INSERT INTO "presence" SELECT * FROM json_populate_recordset(NULL::"presence", '[]');
DELETE FROM "proposal";
INSERT INTO "proposal" SELECT * FROM json_populate_recordset(NULL::"proposal", '[]');
DELETE FROM "rate_limit";
INSERT INTO "rate_limit" SELECT * FROM json_populate_recordset(NULL::"rate_limit", '[]');
DELETE FROM "revision";
INSERT INTO "revision" SELECT * FROM json_populate_recordset(NULL::"revision", '[{"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","number":1,"document":{"kind": "practice", "slug": "shelter-first", "links": [], "title": "Title of shelter-first", "origin": "report", "period": {"end": "2018", "start": "2016-05"}, "voices": [], "actions": ["First.", "Then."], "concept": "A concept.", "figures": [{"kind": "reach", "what": "people housed", "value": "about 1,600", "amount": 1600, "breakdown": [{"by": "sex", "label": "women", "value": "800"}], "qualifier": "about"}], "funding": [], "lessons": [], "sources": [{"url": "https://example.org/report", "seen": "2025-01-01", "title": "A report", "publisher": "A publisher"}], "summary": "A summary.", "pictures": [], "adaptedIn": [], "countries": [{"role": "runs", "country": "JOR"}, {"role": "origin", "country": "SYR"}], "challenges": [], "safeguards": [], "titleBasis": "source", "adaptedFrom": [], "lastVerified": "2025-12-31", "organisations": [{"role": "implements", "organisation": "red-one"}, {"role": "funds", "organisation": "city-two"}], "otherExamples": [], "classification": {"need": [{"basis": "stated", "value": "shelter", "primary": false}], "phase": [{"basis": "stated", "value": "camps", "primary": true}, {"note": "From its place.", "basis": "inferred", "value": "arrival", "primary": false}]}, "firstPublished": "2024-02-29", "furtherReading": [{"title": "A book"}], "partnershipQuality": {}},"origin":"content","actor":null,"created_at":"2026-12-01T17:28:06.521+13:00"}, 
 {"entry_id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","number":1,"document":{"kind": "practice", "slug": "cash-later", "links": [{"type": "adapted-from", "entry": "shelter-first"}], "title": "Title of cash-later", "origin": "report", "period": {"end": "2018", "start": "2016-05"}, "voices": [], "actions": ["First.", "Then."], "concept": "A concept.", "figures": [{"kind": "reach", "what": "people housed", "value": "about 1,600", "amount": 1600, "breakdown": [{"by": "sex", "label": "women", "value": "800"}], "qualifier": "about"}], "funding": [], "lessons": [], "sources": [{"url": "https://example.org/report", "seen": "2025-01-01", "title": "A report", "publisher": "A publisher"}], "summary": "A summary.", "pictures": [], "adaptedIn": [], "countries": [{"role": "runs", "country": "JOR"}, {"role": "origin", "country": "SYR"}], "challenges": [], "safeguards": [], "titleBasis": "source", "adaptedFrom": [], "lastVerified": "2025-12-31", "organisations": [{"role": "implements", "organisation": "red-one"}, {"role": "funds", "organisation": "city-two"}], "otherExamples": [], "classification": {"need": [{"basis": "stated", "value": "shelter", "primary": false}], "phase": [{"basis": "stated", "value": "camps", "primary": true}, {"note": "From its place.", "basis": "inferred", "value": "arrival", "primary": false}]}, "firstPublished": "2024-02-29", "furtherReading": [{"title": "A book"}], "partnershipQuality": {}},"origin":"content","actor":null,"created_at":"2026-12-01T17:28:06.521+13:00"}, 
 {"entry_id":"b3b75b58-1b70-488c-9ccb-ea5a30d69787","number":1,"document":{"kind": "enabler", "slug": "law-enabler", "links": [], "title": "Title of law-enabler", "origin": "report", "period": {"end": "2018", "start": "2016-05"}, "voices": [], "actions": ["First.", "Then."], "concept": "A concept.", "figures": [{"kind": "reach", "what": "people housed", "value": "about 1,600", "amount": 1600, "breakdown": [{"by": "sex", "label": "women", "value": "800"}], "qualifier": "about"}], "funding": [], "lessons": [], "sources": [{"url": "https://example.org/report", "seen": "2025-01-01", "title": "A report", "publisher": "A publisher"}], "summary": "A summary.", "pictures": [], "adaptedIn": [], "countries": [{"role": "runs", "country": "JOR"}, {"role": "origin", "country": "SYR"}], "challenges": [], "safeguards": [], "titleBasis": "descriptive", "adaptedFrom": [], "lastVerified": "2025-12-31", "organisations": [{"role": "implements", "organisation": "red-one"}, {"role": "funds", "organisation": "city-two"}], "otherExamples": [], "classification": {}, "firstPublished": "2024-02-29", "furtherReading": [{"title": "A book"}], "partnershipQuality": {}},"origin":"content","actor":null,"created_at":"2026-12-01T17:28:06.521+13:00"}, 
 {"entry_id":"6e7b45ec-e90d-45a4-abdb-a8a8fe4265e6","number":1,"document":{"kind": "practice", "slug": "entry-00009-author", "title": "Entry 00009 author", "origin": "public-source", "titleBasis": "descriptive"},"origin":"editor","actor":"author","created_at":"2026-12-01T17:28:07.644+13:00"}, 
 {"entry_id":"6e7b45ec-e90d-45a4-abdb-a8a8fe4265e6","number":2,"document":{"kind": "practice", "slug": "entry-00009-author", "title": "Entry 00009 author", "origin": "public-source", "concept": "A concept.", "sources": [{"title": "A report"}], "summary": "A summary.", "titleBasis": "descriptive", "classification": {"principle": [{"basis": "stated", "value": "p1", "primary": false}, {"basis": "stated", "value": "p2", "primary": false}]}},"origin":"editor","actor":"author","created_at":"2026-12-01T17:28:07.932+13:00"}, 
 {"entry_id":"6e8c9594-b737-459b-b614-d91f3be7afcb","number":1,"document":{"kind": "practice", "slug": "entry-00010-author", "title": "Entry 00010 author", "origin": "public-source", "titleBasis": "descriptive"},"origin":"editor","actor":"author","created_at":"2026-12-01T17:28:08.025+13:00"}, 
 {"entry_id":"6e8c9594-b737-459b-b614-d91f3be7afcb","number":2,"document":{"kind": "practice", "slug": "entry-00010-author", "title": "Entry 00010 author", "origin": "public-source", "concept": "A concept.", "sources": [{"title": "A report"}], "summary": "A summary.", "titleBasis": "descriptive", "classification": {"principle": [{"basis": "stated", "value": "p1", "primary": false}, {"basis": "stated", "value": "p2", "primary": false}]}},"origin":"editor","actor":"author","created_at":"2026-12-01T17:28:08.138+13:00"}, 
 {"entry_id":"20df85d7-bc8d-4093-8a97-3ed9d5060285","number":1,"document":{"kind": "practice", "slug": "entry-00011-author", "title": "Entry 00011 author", "origin": "public-source", "titleBasis": "descriptive"},"origin":"editor","actor":"author","created_at":"2026-12-01T17:28:08.335+13:00"}, 
 {"entry_id":"20df85d7-bc8d-4093-8a97-3ed9d5060285","number":2,"document":{"kind": "practice", "slug": "entry-00011-author", "title": "Entry 00011 author", "origin": "public-source", "concept": "A concept.", "sources": [{"title": "A report"}], "summary": "A summary.", "titleBasis": "descriptive", "classification": {"principle": [{"basis": "stated", "value": "p1", "primary": false}, {"basis": "stated", "value": "p2", "primary": false}]}},"origin":"editor","actor":"author","created_at":"2026-12-01T17:28:08.445+13:00"}, 
 {"entry_id":"b09dd7c9-2675-493e-9b2a-dcee91f9578e","number":1,"document":{"kind": "practice", "slug": "entry-00012-author", "title": "Entry 00012 author", "origin": "public-source", "titleBasis": "descriptive"},"origin":"editor","actor":"author","created_at":"2026-12-01T17:28:08.602+13:00"}, 
 {"entry_id":"b09dd7c9-2675-493e-9b2a-dcee91f9578e","number":2,"document":{"kind": "practice", "slug": "entry-00012-author", "title": "Entry 00012 author", "origin": "public-source", "concept": "A concept.", "sources": [{"title": "A report"}], "summary": "A summary.", "titleBasis": "descriptive", "classification": {"principle": [{"basis": "stated", "value": "p1", "primary": false}, {"basis": "stated", "value": "p2", "primary": false}]}},"origin":"editor","actor":"author","created_at":"2026-12-01T17:28:08.766+13:00"}, 
 {"entry_id":"53489e9c-6b34-4a7c-b68f-60dacd0b0599","number":1,"document":{"kind": "practice", "slug": "entry-00013-author", "title": "Entry 00013 author", "origin": "public-source", "titleBasis": "descriptive"},"origin":"editor","actor":"author","created_at":"2026-12-01T17:28:09.003+13:00"}, 
 {"entry_id":"53489e9c-6b34-4a7c-b68f-60dacd0b0599","number":2,"document":{"kind": "practice", "slug": "entry-00013-author", "title": "Entry 00013 author", "origin": "public-source", "concept": "A concept.", "sources": [{"title": "A report"}], "summary": "A summary.", "titleBasis": "descriptive", "classification": {"principle": [{"basis": "stated", "value": "p1", "primary": false}, {"basis": "stated", "value": "p2", "primary": false}]}},"origin":"editor","actor":"author","created_at":"2026-12-01T17:28:09.155+13:00"}, 
 {"entry_id":"53489e9c-6b34-4a7c-b68f-60dacd0b0599","number":3,"document":{"kind": "practice", "slug": "entry-00013-author", "links": [], "title": "Entry 00013 author", "origin": "public-source", "period": {}, "voices": [], "actions": [], "concept": "A concept.", "figures": [], "funding": [], "lessons": [], "sources": [{"title": "A report"}], "summary": "A summary.", "pictures": [], "adaptedIn": [], "countries": [], "challenges": [], "safeguards": [], "titleBasis": "descriptive", "adaptedFrom": [], "organisations": [], "otherExamples": [], "classification": {"principle": [{"basis": "stated", "value": "p1", "primary": false}, {"basis": "stated", "value": "p2", "primary": false}]}, "firstPublished": "2026-12-01", "furtherReading": [], "partnershipQuality": {}},"origin":"editor","actor":"editor","created_at":"2026-12-01T17:28:09.457+13:00"}, 
 {"entry_id":"46e22d81-b137-48e4-b64c-d48758e2092d","number":1,"document":{"kind": "practice", "slug": "entry-00014-author", "title": "Entry 00014 author", "origin": "public-source", "titleBasis": "descriptive"},"origin":"editor","actor":"author","created_at":"2026-12-01T17:28:09.804+13:00"}, 
 {"entry_id":"01bc3a94-4b68-4ba7-9af9-31f934c4a141","number":2,"document":{"kind": "practice", "slug": "entry-00016-author", "title": "Entry 00016 author", "origin": "public-source", "concept": "A concept.", "sources": [{"title": "A report"}], "summary": "A summary.", "titleBasis": "descriptive", "classification": {"principle": [{"basis": "stated", "value": "p1", "primary": false}, {"basis": "stated", "value": "p2", "primary": false}]}},"origin":"editor","actor":"author","created_at":"2026-12-01T17:28:12.195+13:00"}, 
 {"entry_id":"01bc3a94-4b68-4ba7-9af9-31f934c4a141","number":3,"document":{"kind": "practice", "slug": "entry-00016-author", "title": "Entry 00016 author", "origin": "public-source", "figures": [{"what": "people"}], "summary": "A summary.", "countries": [{"country": "JOR"}], "titleBasis": "descriptive", "classification": {"principle": [{"basis": "stated", "value": "p1", "primary": false}, {"basis": "stated", "value": "p2", "primary": false}]}},"origin":"editor","actor":"author","created_at":"2026-12-01T17:28:12.537+13:00"}, 
 {"entry_id":"46e22d81-b137-48e4-b64c-d48758e2092d","number":2,"document":{"kind": "practice", "slug": "entry-00014-author", "title": "Entry 00014 author", "origin": "public-source", "concept": "A concept.", "sources": [{"title": "A report"}], "summary": "A summary.", "titleBasis": "descriptive", "classification": {"principle": [{"basis": "stated", "value": "p1", "primary": false}, {"basis": "stated", "value": "p2", "primary": false}]}},"origin":"editor","actor":"author","created_at":"2026-12-01T17:28:09.951+13:00"}, 
 {"entry_id":"46e22d81-b137-48e4-b64c-d48758e2092d","number":3,"document":{"kind": "practice", "slug": "entry-00014-author", "links": [], "title": "Entry 00014 author", "origin": "public-source", "period": {}, "voices": [], "actions": [], "concept": "A concept.", "figures": [], "funding": [], "lessons": [], "sources": [{"title": "A report"}], "summary": "A summary.", "pictures": [], "adaptedIn": [], "countries": [], "challenges": [], "safeguards": [], "titleBasis": "descriptive", "adaptedFrom": [], "organisations": [], "otherExamples": [], "classification": {"principle": [{"basis": "stated", "value": "p1", "primary": false}, {"basis": "stated", "value": "p2", "primary": false}]}, "firstPublished": "2026-12-01", "furtherReading": [], "partnershipQuality": {}},"origin":"editor","actor":"editor","created_at":"2026-12-01T17:28:10.099+13:00"}, 
 {"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","number":2,"document":{"kind": "practice", "slug": "shelter-for-all", "links": [], "title": "Title of shelter-first", "origin": "report", "period": {"end": "2018", "start": "2016-05"}, "voices": [{"quote": "We had a door.", "consent": true, "speaker": "A mother"}], "actions": ["First.", "Then."], "concept": "Another concept.", "figures": [{"kind": "reach", "what": "people housed", "value": "about 1,600", "amount": 1600, "breakdown": [{"by": "sex", "label": "women", "value": "800"}], "qualifier": "about"}], "funding": [], "lessons": [], "sources": [{"url": "https://example.org/report", "seen": "2025-01-01", "title": "A report", "publisher": "A publisher"}], "summary": "A summary.", "pictures": [], "adaptedIn": [], "countries": [{"role": "origin", "country": "SYR"}], "challenges": [], "safeguards": [], "titleBasis": "source", "adaptedFrom": [], "lastVerified": "2025-12-31", "organisations": [{"role": "implements", "organisation": "red-one"}, {"role": "funds", "organisation": "city-two"}], "otherExamples": [], "classification": {"need": [{"basis": "stated", "value": "shelter", "primary": false}], "phase": [{"basis": "stated", "value": "camps", "primary": true}, {"note": "From its place.", "basis": "inferred", "value": "arrival", "primary": false}]}, "firstPublished": "2024-02-29", "furtherReading": [{"title": "A book"}], "partnershipQuality": {"dialogue": {"note": "A note.", "basis": "inferred", "value": "partly"}}, "selectionException": "The only one of its kind."},"origin":"editor","actor":"editor","created_at":"2026-12-01T17:28:10.697+13:00"}, 
 {"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","number":3,"document":{"kind": "practice", "slug": "shelter-for-all", "links": [], "title": "Title of shelter-first", "origin": "report", "period": {"end": "2018", "start": "2016-05"}, "voices": [{"quote": "We had a door.", "consent": true, "speaker": "A mother"}], "actions": ["First.", "Then."], "concept": "Another concept.", "figures": [{"kind": "reach", "what": "people housed", "value": "about 1,600", "amount": 1600, "breakdown": [{"by": "sex", "label": "women", "value": "800"}], "qualifier": "about"}], "funding": [], "lessons": [], "sources": [{"url": "https://example.org/report", "seen": "2025-01-01", "title": "A report", "publisher": "A publisher"}], "summary": "A summary.", "pictures": [], "adaptedIn": [], "countries": [{"role": "origin", "country": "SYR"}], "challenges": [], "nextReview": "2027-12-01", "safeguards": [], "titleBasis": "source", "adaptedFrom": [], "lastVerified": "2026-12-01", "organisations": [{"role": "implements", "organisation": "red-one"}, {"role": "funds", "organisation": "city-two"}], "otherExamples": [], "classification": {"need": [{"basis": "stated", "value": "shelter", "primary": false}], "phase": [{"basis": "stated", "value": "camps", "primary": true}, {"note": "From its place.", "basis": "inferred", "value": "arrival", "primary": false}]}, "firstPublished": "2024-02-29", "furtherReading": [{"title": "A book"}], "partnershipQuality": {"dialogue": {"note": "A note.", "basis": "inferred", "value": "partly"}}, "selectionException": "The only one of its kind."},"origin":"editor","actor":"editor","created_at":"2026-12-01T17:28:11.071+13:00"}, 
 {"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","number":4,"document":{"kind": "practice", "slug": "shelter-for-all", "links": [], "title": "Title of shelter-first", "origin": "report", "period": {"end": "2018", "start": "2016-05"}, "voices": [], "actions": ["First.", "Then."], "concept": "A concept.", "figures": [{"kind": "reach", "what": "people housed", "value": "about 1,600", "amount": 1600, "breakdown": [{"by": "sex", "label": "women", "value": "800"}], "qualifier": "about"}], "funding": [], "lessons": [], "sources": [{"url": "https://example.org/report", "seen": "2025-01-01", "title": "A report", "publisher": "A publisher"}], "summary": "A summary.", "pictures": [], "adaptedIn": [], "countries": [{"role": "runs", "country": "JOR"}, {"role": "origin", "country": "SYR"}], "challenges": [], "safeguards": [], "titleBasis": "source", "adaptedFrom": [], "lastVerified": "2025-12-31", "organisations": [{"role": "implements", "organisation": "red-one"}, {"role": "funds", "organisation": "city-two"}], "otherExamples": [], "classification": {"need": [{"basis": "stated", "value": "shelter", "primary": false}], "phase": [{"basis": "stated", "value": "camps", "primary": true}, {"note": "From its place.", "basis": "inferred", "value": "arrival", "primary": false}]}, "firstPublished": "2024-02-29", "furtherReading": [{"title": "A book"}], "partnershipQuality": {}},"origin":"editor","actor":"editor","created_at":"2026-12-01T17:28:11.363+13:00"}, 
 {"entry_id":"61b5b2c3-4900-48ff-9961-feb23fa58a2a","number":2,"document":{"kind": "practice", "slug": "entry-00015-author", "title": "Entry 00015 author", "origin": "public-source", "concept": "A concept.", "sources": [{"title": "A report"}], "summary": "A text with **bold** words.\n\n- a list\n- of two", "titleBasis": "descriptive", "classification": {"principle": [{"basis": "stated", "value": "p1", "primary": false}, {"basis": "stated", "value": "p2", "primary": false}]}, "selectionException": "Because."},"origin":"editor","actor":"author","created_at":"2026-12-01T17:28:12.019+13:00"}, 
 {"entry_id":"01bc3a94-4b68-4ba7-9af9-31f934c4a141","number":1,"document":{"kind": "practice", "slug": "entry-00016-author", "title": "Entry 00016 author", "origin": "public-source", "titleBasis": "descriptive"},"origin":"editor","actor":"author","created_at":"2026-12-01T17:28:12.119+13:00"}, 
 {"entry_id":"61b5b2c3-4900-48ff-9961-feb23fa58a2a","number":1,"document":{"kind": "practice", "slug": "entry-00015-author", "title": "Entry 00015 author", "origin": "public-source", "titleBasis": "descriptive"},"origin":"editor","actor":"author","created_at":"2026-12-01T17:28:11.948+13:00"}]');
DELETE FROM "secret";
INSERT INTO "secret" SELECT * FROM json_populate_recordset(NULL::"secret", '[]');
DELETE FROM "session";
INSERT INTO "session" SELECT * FROM json_populate_recordset(NULL::"session", '[]');
DELETE FROM "setting";
INSERT INTO "setting" SELECT * FROM json_populate_recordset(NULL::"setting", '[{"name":"review-months","value":12,"changed_by":"0f49be76-9400-4e55-a719-18a0364abb89","changed_at":"2026-12-01T17:28:10.584+13:00"}]');
DELETE FROM "sheet_import";
INSERT INTO "sheet_import" SELECT * FROM json_populate_recordset(NULL::"sheet_import", '[{"id":"3985d80f-039a-4b60-8c64-b07ad8569739","started_by":"editor","started_at":"2026-12-01T17:28:11.66+13:00","file_name":"sheet.csv","format":"csv","file":"\\x1f8b0800000000000003ed97cd6edb461080ef7a8a814e09307448d90912153d288edd3a71e2c0369af38a1c91532f77d9d9a564017ab31efa487d856248d992625bc8b1704b4090b83bb33bfbcdcf8efefef3af131765899fd81578cdd1127eab4808624510f51d725f538099f81a27452114029e39f08ec0b223bc6aebdac8128f7deba23005fce2238177dd128d3539e17b2a8dc3135750b13b4bc2bec063ef22dd4630ae004754e0b7ca4458980085776a9087e8fd0d344622feea17507329c6c5b0353c3cab1b93470476b0f05284219e72d90a053c6d5dc1aec4e3ca584baea480e714827701afcc8ccad64811bacd2dd71c035e48691c071359653eb0b1be6c09a61417440ee88fd6588590db36f09cf024569c1b8be7ec6ed426f0b122015af39814a68954f4087bbadc1fcff43378d1cbdf9abab19dc1d20d0899cef0df3ce7143a4c7ac4b517c0cf3a88f97af8a36fc5d1129aca04da7d1bc36cbde4dcd896f44c35b9c0dee92242812d93cbe9a9f107fa5fd44bd7cb86542eb44de3257efffe40e9924af66efdf560f6ab6f5adb21c7afc22ee7c6129e3833b5246084cccecb437523d191848a1b08b96f08af8d94a4dcbd00bb48a518657d4e73b26a262bec9a5cec37bd98fe4e79e439dd71fdc5faa9b170ecbbc0829917f8ac71d7497f36b1158e7de2a806cdb9e8101efb1035b0f513bc5327e6d5f6bef3d63a123365cb7109a67726157815f5786a6db174a6e61ccfbd2b934852eb60a8bcc4ee0d4f5c694a76e5260f548985f278ef8c2bdf8a06cd269b351c97dbd97c729b53a3a7d1905589405611a8d1ad253c65d1a3b453cba1a20274253c3721c29c8467acc9ac692b34675aa8fd9106b90955624d24c1af62f2c839f575458fbe353909fd969d9950f29c0270c42d8953f135180815513cc00984bed01ce0f0a397c23858c17d3249ebc2e06a296c60057d255aea865eb86437441ca5d99b247daddf6f1171d89ded60705d913b18a28e34e41b4b50f93650012b3053df46c8f04d9ac20a2ed58bb002d7d653923164fdb056022521e3b5fc0ade2f21d0ed1816be26073fc3db34ed36c0e1251570e108567076177a6170ac4170bdf0b002ad53a1930d15d94892cc3a0fac60a78220e204a6dedfe8af330706725337f02228ffe2255e3830223c37165eb09b91081563e868720c7d453e78898857fd2e1bcd479e0908693ca911f7a120b0025841156313c6af5eadebd68197f2d5bd7420726318a5a3d7499a2569861368d6f1a0d14aeb5c5ee75aafa66e1a1d25e92819bdc34e351b2587196236e8823749d3347d979836567e2bbcba1b0cba3958cf7da0900b379acef888ea448ba606ff4e5cfdd073eaf336e8fda517557f6b6c273453b8e7f913745744419b3c6507555b1bc7d1081b078df8524c5d6b323fee863b07e0c4f5b74ae7847c9d389dc86843274b9fa693a57be96c549f2f9d6c0f9d6c3f9decf9d319eda133da4f67f4fce91ceea173b89fcee133a4334a476fb43ca719221e6e713adac3e9683fa7a3e7cfc99a45b2befbeefad94d7bb43db94d687bfc7134cfbf25c29db6e7a9e7dfd2aedc37705e1263ed23adf04e8bf75437fcfd32ff3b1fff333defd100ef94f10b2dbadeffeeefd08f95c2a79ec13faff7eadff6110000","state":"checked","rows_done":0,"rows_all":10,"report":{"rows": [{"is": "changed", "to": {"concept": "From a sheet."}, "row": 2, "base": 1, "mark": "EaFxALgwC6BP04MjIkBxQw", "title": "Title of cash-later", "faults": [], "fields": ["concept"], "entryId": "4e2fea6a-4455-4f3c-a373-4a43caec02f1"}, {"is": "unchanged", "to": null, "row": 3, "base": 2, "mark": "", "title": "Entry 00009 author", "faults": [], "fields": [], "entryId": "6e7b45ec-e90d-45a4-abdb-a8a8fe4265e6"}, {"is": "unchanged", "to": null, "row": 4, "base": 2, "mark": "", "title": "Entry 00010 author", "faults": [], "fields": [], "entryId": "6e8c9594-b737-459b-b614-d91f3be7afcb"}, {"is": "unchanged", "to": null, "row": 5, "base": 2, "mark": "", "title": "Entry 00011 author", "faults": [], "fields": [], "entryId": "20df85d7-bc8d-4093-8a97-3ed9d5060285"}, {"is": "unchanged", "to": null, "row": 6, "base": 2, "mark": "", "title": "Entry 00012 author", "faults": [], "fields": [], "entryId": "b09dd7c9-2675-493e-9b2a-dcee91f9578e"}, {"is": "unchanged", "to": null, "row": 7, "base": 3, "mark": "", "title": "Entry 00013 author", "faults": [], "fields": [], "entryId": "53489e9c-6b34-4a7c-b68f-60dacd0b0599"}, {"is": "unchanged", "to": null, "row": 8, "base": 3, "mark": "", "title": "Entry 00014 author", "faults": [], "fields": [], "entryId": "46e22d81-b137-48e4-b64c-d48758e2092d"}, {"is": "unchanged", "to": null, "row": 9, "base": 1, "mark": "", "title": "Title of law-enabler", "faults": [], "fields": [], "entryId": "b3b75b58-1b70-488c-9ccb-ea5a30d69787"}, {"is": "unchanged", "to": null, "row": 10, "base": 4, "mark": "", "title": "Title of shelter-first", "faults": [], "fields": [], "entryId": "ae00a9dc-95c5-4889-bf43-5fcc955178fe"}, {"is": "new", "to": null, "row": 11, "base": null, "mark": "PnRlOAMUYGFAx0o_nZj8EQ", "title": "New from a sheet", "faults": [], "fields": ["title"], "entryId": null}], "moved": [], "counts": {"new": 1, "changed": 1, "refused": 0, "unchanged": 8}, "unknownColumns": []},"checked_at":"2026-12-01T17:28:11.868+13:00","written_at":null,"undone_at":null}]');
DELETE FROM "sheet_import_entry";
INSERT INTO "sheet_import_entry" SELECT * FROM json_populate_recordset(NULL::"sheet_import_entry", '[]');
DELETE FROM "sign_in_failures";
INSERT INTO "sign_in_failures" SELECT * FROM json_populate_recordset(NULL::"sign_in_failures", '[]');
DELETE FROM "slug_redirect";
INSERT INTO "slug_redirect" SELECT * FROM json_populate_recordset(NULL::"slug_redirect", '[{"slug":"shelter-once","entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe"}, 
 {"slug":"shelter-first","entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe"}]');
DELETE FROM "source";
INSERT INTO "source" SELECT * FROM json_populate_recordset(NULL::"source", '[{"entry_id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","use":"source","position":0,"title":"A report","publisher":"A publisher","date":null,"url":"https://example.org/report","supports":null,"language":null,"seen":"2025-01-01"}, 
 {"entry_id":"4e2fea6a-4455-4f3c-a373-4a43caec02f1","use":"further-reading","position":0,"title":"A book","publisher":null,"date":null,"url":null,"supports":null,"language":null,"seen":null}, 
 {"entry_id":"b3b75b58-1b70-488c-9ccb-ea5a30d69787","use":"source","position":0,"title":"A report","publisher":"A publisher","date":null,"url":"https://example.org/report","supports":null,"language":null,"seen":"2025-01-01"}, 
 {"entry_id":"b3b75b58-1b70-488c-9ccb-ea5a30d69787","use":"further-reading","position":0,"title":"A book","publisher":null,"date":null,"url":null,"supports":null,"language":null,"seen":null}, 
 {"entry_id":"53489e9c-6b34-4a7c-b68f-60dacd0b0599","use":"source","position":0,"title":"A report","publisher":null,"date":null,"url":null,"supports":null,"language":null,"seen":null}, 
 {"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","use":"source","position":0,"title":"A report","publisher":"A publisher","date":null,"url":"https://example.org/report","supports":null,"language":null,"seen":"2025-01-01"}, 
 {"entry_id":"ae00a9dc-95c5-4889-bf43-5fcc955178fe","use":"further-reading","position":0,"title":"A book","publisher":null,"date":null,"url":null,"supports":null,"language":null,"seen":null}]');
DELETE FROM "term";
INSERT INTO "term" SELECT * FROM json_populate_recordset(NULL::"term", '[{"list":"basis","slug":"stated","position":0,"label":{"en": "Stated"},"definition":{"en": "A source gives this value."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"basis","slug":"inferred","position":1,"label":{"en": "Inferred"},"definition":{"en": "An editor judged it from the facts."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"breakdown","slug":"sex","position":0,"label":{"en": "By sex"},"definition":null,"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"breakdown","slug":"age","position":1,"label":{"en": "By age"},"definition":null,"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"breakdown","slug":"origin","position":2,"label":{"en": "By origin"},"definition":null,"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"breakdown","slug":"other","position":3,"label":{"en": "By something else"},"definition":null,"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"cost","slug":"under-5","position":0,"label":{"en": "Under 5 US dollars"},"definition":{"en": "Less than 5 US dollars for each person reached."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"cost","slug":"5-10","position":1,"label":{"en": "5 to 10 US dollars"},"definition":{"en": "From 5 to 10 US dollars for each person reached."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"cost","slug":"10-100","position":2,"label":{"en": "10 to 100 US dollars"},"definition":{"en": "More than 10 and less than 100 US dollars for each person reached."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"cost","slug":"100-and-more","position":3,"label":{"en": "100 US dollars and more"},"definition":{"en": "100 US dollars or more for each person reached."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"country-role","slug":"runs","position":0,"label":{"en": "Where it runs"},"definition":{"en": "The work is done in this country."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"country-role","slug":"origin","position":1,"label":{"en": "Country of origin"},"definition":{"en": "People come from this country."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"country-role","slug":"transit","position":2,"label":{"en": "Country of transit"},"definition":{"en": "People pass through this country."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"country-role","slug":"destination","position":3,"label":{"en": "Country of destination"},"definition":{"en": "People go to this country or settle in it."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"region","slug":"sub-saharan-africa","position":0,"label":{"en": "Sub-Saharan Africa"},"definition":{"en": "The countries of the IFRC region Africa; those of North Africa belong to Middle East and North Africa."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"region","slug":"americas","position":1,"label":{"en": "Americas"},"definition":{"en": "The countries of North, Central and South America and the Caribbean."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"region","slug":"asia-pacific","position":2,"label":{"en": "Asia-Pacific"},"definition":{"en": "The countries of South, East and South-East Asia and the Pacific."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"region","slug":"europe","position":3,"label":{"en": "Europe"},"definition":{"en": "The countries of Europe, the South Caucasus and Central Asia, with Israel, the Russian Federation and Türkiye, as the IFRC counts them."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"region","slug":"middle-east-and-north-africa","position":4,"label":{"en": "Middle East and North Africa"},"definition":{"en": "The countries from Morocco to Iran, as the IFRC counts them."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"region","slug":"global","position":5,"label":{"en": "Global"},"definition":{"en": "For work and tools that are not tied to a region of the world."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"country","slug":"AFG","position":0,"label":{"en": "Afghanistan"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"ALB","position":1,"label":{"en": "Albania"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"DZA","position":2,"label":{"en": "Algeria"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"AND","position":3,"label":{"en": "Andorra"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"AGO","position":4,"label":{"en": "Angola"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"ATG","position":5,"label":{"en": "Antigua and Barbuda"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"ARG","position":6,"label":{"en": "Argentina"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"ARM","position":7,"label":{"en": "Armenia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"AUS","position":8,"label":{"en": "Australia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"AUT","position":9,"label":{"en": "Austria"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"AZE","position":10,"label":{"en": "Azerbaijan"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"BHS","position":11,"label":{"en": "Bahamas"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"BHR","position":12,"label":{"en": "Bahrain"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"BGD","position":13,"label":{"en": "Bangladesh"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"BRB","position":14,"label":{"en": "Barbados"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"BLR","position":15,"label":{"en": "Belarus"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"BEL","position":16,"label":{"en": "Belgium"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"BLZ","position":17,"label":{"en": "Belize"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"BEN","position":18,"label":{"en": "Benin"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"BTN","position":19,"label":{"en": "Bhutan"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"BOL","position":20,"label":{"en": "Bolivia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"BIH","position":21,"label":{"en": "Bosnia and Herzegovina"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"BWA","position":22,"label":{"en": "Botswana"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"BRA","position":23,"label":{"en": "Brazil"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"BRN","position":24,"label":{"en": "Brunei"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"BGR","position":25,"label":{"en": "Bulgaria"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"BFA","position":26,"label":{"en": "Burkina Faso"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"BDI","position":27,"label":{"en": "Burundi"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"CPV","position":28,"label":{"en": "Cabo Verde"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"KHM","position":29,"label":{"en": "Cambodia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"CMR","position":30,"label":{"en": "Cameroon"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"CAN","position":31,"label":{"en": "Canada"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"CAF","position":32,"label":{"en": "Central African Republic"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"TCD","position":33,"label":{"en": "Chad"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"CHL","position":34,"label":{"en": "Chile"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"CHN","position":35,"label":{"en": "China"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"COL","position":36,"label":{"en": "Colombia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"COM","position":37,"label":{"en": "Comoros"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"COK","position":38,"label":{"en": "Cook Islands"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"CRI","position":39,"label":{"en": "Costa Rica"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"CIV","position":40,"label":{"en": "Côte d''Ivoire"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"HRV","position":41,"label":{"en": "Croatia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"CUB","position":42,"label":{"en": "Cuba"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"CYP","position":43,"label":{"en": "Cyprus"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"CZE","position":44,"label":{"en": "Czechia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"COD","position":45,"label":{"en": "Democratic Republic of the Congo"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"DNK","position":46,"label":{"en": "Denmark"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"DJI","position":47,"label":{"en": "Djibouti"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"DMA","position":48,"label":{"en": "Dominica"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"DOM","position":49,"label":{"en": "Dominican Republic"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"ECU","position":50,"label":{"en": "Ecuador"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"EGY","position":51,"label":{"en": "Egypt"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"SLV","position":52,"label":{"en": "El Salvador"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"GNQ","position":53,"label":{"en": "Equatorial Guinea"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"ERI","position":54,"label":{"en": "Eritrea"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"EST","position":55,"label":{"en": "Estonia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"SWZ","position":56,"label":{"en": "Eswatini"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"ETH","position":57,"label":{"en": "Ethiopia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"FJI","position":58,"label":{"en": "Fiji"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"FIN","position":59,"label":{"en": "Finland"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"FRA","position":60,"label":{"en": "France"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"GAB","position":61,"label":{"en": "Gabon"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"GMB","position":62,"label":{"en": "Gambia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"GEO","position":63,"label":{"en": "Georgia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"DEU","position":64,"label":{"en": "Germany"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"GHA","position":65,"label":{"en": "Ghana"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"GRC","position":66,"label":{"en": "Greece"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"GRD","position":67,"label":{"en": "Grenada"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"GTM","position":68,"label":{"en": "Guatemala"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"GIN","position":69,"label":{"en": "Guinea"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"GNB","position":70,"label":{"en": "Guinea-Bissau"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"GUY","position":71,"label":{"en": "Guyana"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"HTI","position":72,"label":{"en": "Haiti"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"VAT","position":73,"label":{"en": "Holy See"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"HND","position":74,"label":{"en": "Honduras"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"HKG","position":75,"label":{"en": "Hong Kong SAR"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"HUN","position":76,"label":{"en": "Hungary"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"ISL","position":77,"label":{"en": "Iceland"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"IND","position":78,"label":{"en": "India"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"IDN","position":79,"label":{"en": "Indonesia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"IRN","position":80,"label":{"en": "Iran"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"IRQ","position":81,"label":{"en": "Iraq"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"IRL","position":82,"label":{"en": "Ireland"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"ISR","position":83,"label":{"en": "Israel"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"ITA","position":84,"label":{"en": "Italy"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"JAM","position":85,"label":{"en": "Jamaica"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"JPN","position":86,"label":{"en": "Japan"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"JOR","position":87,"label":{"en": "Jordan"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"KAZ","position":88,"label":{"en": "Kazakhstan"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"KEN","position":89,"label":{"en": "Kenya"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"KIR","position":90,"label":{"en": "Kiribati"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"KWT","position":91,"label":{"en": "Kuwait"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"KGZ","position":92,"label":{"en": "Kyrgyzstan"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"LAO","position":93,"label":{"en": "Laos"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"LVA","position":94,"label":{"en": "Latvia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"LBN","position":95,"label":{"en": "Lebanon"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"LSO","position":96,"label":{"en": "Lesotho"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"LBR","position":97,"label":{"en": "Liberia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"LBY","position":98,"label":{"en": "Libya"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"LIE","position":99,"label":{"en": "Liechtenstein"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"LTU","position":100,"label":{"en": "Lithuania"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"LUX","position":101,"label":{"en": "Luxembourg"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"MDG","position":102,"label":{"en": "Madagascar"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"MWI","position":103,"label":{"en": "Malawi"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"MYS","position":104,"label":{"en": "Malaysia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"MDV","position":105,"label":{"en": "Maldives"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"MLI","position":106,"label":{"en": "Mali"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"MLT","position":107,"label":{"en": "Malta"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"MHL","position":108,"label":{"en": "Marshall Islands"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"MRT","position":109,"label":{"en": "Mauritania"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"MUS","position":110,"label":{"en": "Mauritius"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"MEX","position":111,"label":{"en": "Mexico"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"FSM","position":112,"label":{"en": "Micronesia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"MDA","position":113,"label":{"en": "Moldova"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"MCO","position":114,"label":{"en": "Monaco"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"MNG","position":115,"label":{"en": "Mongolia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"MNE","position":116,"label":{"en": "Montenegro"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"MAR","position":117,"label":{"en": "Morocco"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"MOZ","position":118,"label":{"en": "Mozambique"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"MMR","position":119,"label":{"en": "Myanmar"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"NAM","position":120,"label":{"en": "Namibia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"NRU","position":121,"label":{"en": "Nauru"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"NPL","position":122,"label":{"en": "Nepal"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"NLD","position":123,"label":{"en": "Netherlands"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"NZL","position":124,"label":{"en": "New Zealand"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"NIC","position":125,"label":{"en": "Nicaragua"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"NER","position":126,"label":{"en": "Niger"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"NGA","position":127,"label":{"en": "Nigeria"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"NIU","position":128,"label":{"en": "Niue"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"PRK","position":129,"label":{"en": "North Korea"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"MKD","position":130,"label":{"en": "North Macedonia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"NOR","position":131,"label":{"en": "Norway"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"OMN","position":132,"label":{"en": "Oman"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"PAK","position":133,"label":{"en": "Pakistan"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"PLW","position":134,"label":{"en": "Palau"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"PSE","position":135,"label":{"en": "Palestine"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"PAN","position":136,"label":{"en": "Panama"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"PNG","position":137,"label":{"en": "Papua New Guinea"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"PRY","position":138,"label":{"en": "Paraguay"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"PER","position":139,"label":{"en": "Peru"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"PHL","position":140,"label":{"en": "Philippines"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"POL","position":141,"label":{"en": "Poland"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"PRT","position":142,"label":{"en": "Portugal"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"QAT","position":143,"label":{"en": "Qatar"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"COG","position":144,"label":{"en": "Republic of the Congo"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"ROU","position":145,"label":{"en": "Romania"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"RUS","position":146,"label":{"en": "Russia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"RWA","position":147,"label":{"en": "Rwanda"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"KNA","position":148,"label":{"en": "Saint Kitts and Nevis"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"LCA","position":149,"label":{"en": "Saint Lucia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"VCT","position":150,"label":{"en": "Saint Vincent and the Grenadines"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"WSM","position":151,"label":{"en": "Samoa"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"SMR","position":152,"label":{"en": "San Marino"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"STP","position":153,"label":{"en": "São Tomé and Príncipe"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"SAU","position":154,"label":{"en": "Saudi Arabia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"SEN","position":155,"label":{"en": "Senegal"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"SRB","position":156,"label":{"en": "Serbia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"SYC","position":157,"label":{"en": "Seychelles"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"SLE","position":158,"label":{"en": "Sierra Leone"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"SGP","position":159,"label":{"en": "Singapore"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"SVK","position":160,"label":{"en": "Slovakia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"SVN","position":161,"label":{"en": "Slovenia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"SLB","position":162,"label":{"en": "Solomon Islands"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"SOM","position":163,"label":{"en": "Somalia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"ZAF","position":164,"label":{"en": "South Africa"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"KOR","position":165,"label":{"en": "South Korea"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"SSD","position":166,"label":{"en": "South Sudan"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"ESP","position":167,"label":{"en": "Spain"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"LKA","position":168,"label":{"en": "Sri Lanka"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"SDN","position":169,"label":{"en": "Sudan"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"SUR","position":170,"label":{"en": "Suriname"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"SWE","position":171,"label":{"en": "Sweden"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"CHE","position":172,"label":{"en": "Switzerland"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"SYR","position":173,"label":{"en": "Syria"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"TJK","position":174,"label":{"en": "Tajikistan"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"TZA","position":175,"label":{"en": "Tanzania"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"THA","position":176,"label":{"en": "Thailand"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"TLS","position":177,"label":{"en": "Timor-Leste"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"TGO","position":178,"label":{"en": "Togo"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"TON","position":179,"label":{"en": "Tonga"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"TTO","position":180,"label":{"en": "Trinidad and Tobago"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"TUN","position":181,"label":{"en": "Tunisia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"TUR","position":182,"label":{"en": "Türkiye"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"TKM","position":183,"label":{"en": "Turkmenistan"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"TUV","position":184,"label":{"en": "Tuvalu"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"UGA","position":185,"label":{"en": "Uganda"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"UKR","position":186,"label":{"en": "Ukraine"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"ARE","position":187,"label":{"en": "United Arab Emirates"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"GBR","position":188,"label":{"en": "United Kingdom"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"USA","position":189,"label":{"en": "United States"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"URY","position":190,"label":{"en": "Uruguay"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"UZB","position":191,"label":{"en": "Uzbekistan"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"europe","edited_at":null}, 
 {"list":"country","slug":"VUT","position":192,"label":{"en": "Vanuatu"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"VEN","position":193,"label":{"en": "Venezuela"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"americas","edited_at":null}, 
 {"list":"country","slug":"VNM","position":194,"label":{"en": "Vietnam"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"asia-pacific","edited_at":null}, 
 {"list":"country","slug":"YEM","position":195,"label":{"en": "Yemen"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"middle-east-and-north-africa","edited_at":null}, 
 {"list":"country","slug":"ZMB","position":196,"label":{"en": "Zambia"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"country","slug":"ZWE","position":197,"label":{"en": "Zimbabwe"},"definition":null,"code":null,"group_slug":null,"parent_list":"region","parent_slug":"sub-saharan-africa","edited_at":null}, 
 {"list":"dimension","slug":"regulatory","position":0,"label":{"en": "Regulatory safety"},"definition":{"en": "Laws, rules and the way officials act respect the rights of migrants. Example: getting papers, access to asylum, no arbitrary detention."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"dimension","slug":"financial","position":1,"label":{"en": "Financial capital"},"definition":{"en": "People have enough money for the journey and for life, and can use basic services such as an account, saving or credit."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"dimension","slug":"physical","position":2,"label":{"en": "Physical capital"},"definition":{"en": "What the body needs: shelter, food, health care, water, sanitation and useful goods."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"dimension","slug":"human","position":3,"label":{"en": "Human capital"},"definition":{"en": "What people know and can do: education, skills, and information for making their own decisions."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"dimension","slug":"social","position":4,"label":{"en": "Social capital"},"definition":{"en": "The people one can count on: family, friends, others from the same place, other migrants and neighbours in the new home."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"dimension","slug":"natural","position":5,"label":{"en": "Natural capital"},"definition":{"en": "The land, water, forest and living nature that people depend on where they live."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"enabler-area","slug":"needs-assessment","position":0,"label":{"en": "Needs and vulnerability assessment"},"definition":{"en": "Finding out what migrants in your country or branch area need and who is at risk, before deciding what to do."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"enabler-area","slug":"human-capacity","position":1,"label":{"en": "Human capacity"},"definition":{"en": "Having enough staff and volunteers with the right skills and clear roles, and preparing and looking after them."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"enabler-area","slug":"technical-capacity","position":2,"label":{"en": "Technical capacity"},"definition":{"en": "Having the knowledge, tools, data and expert help to do the work well."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"enabler-area","slug":"financial-capacity","position":3,"label":{"en": "Financial capacity"},"definition":{"en": "Having and raising the money for the work, also together with others."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"enabler-area","slug":"political-context","position":4,"label":{"en": "Political context"},"definition":{"en": "Whether government, laws and public bodies allow and support help for migrants, and what can be done to improve this."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"enabler-area","slug":"social-and-cultural-context","position":5,"label":{"en": "Social and cultural context"},"definition":{"en": "How people in the country, and inside the Red Cross Red Crescent, see migrants, and what helps them to be open."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"engagement","slug":"engaging","position":0,"label":{"en": "Engages migrants in the solution"},"definition":{"en": "Migrants do it themselves or together with helpers."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"engagement","slug":"direct","position":1,"label":{"en": "Direct support"},"definition":{"en": "Helpers provide what is needed."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"evidence","slug":"none-yet","position":0,"label":{"en": "None yet"},"definition":{"en": "We know that it was done, but nothing about what it changed."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"evidence","slug":"experience","position":1,"label":{"en": "Experience"},"definition":{"en": "Those who did it or took part tell what went well or badly."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"evidence","slug":"monitoring","position":2,"label":{"en": "Monitoring"},"definition":{"en": "Figures or feedback were collected while it ran."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"evidence","slug":"evaluation","position":3,"label":{"en": "Evaluation"},"definition":{"en": "Somebody looked systematically at what it achieved, best from outside."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"evidence","slug":"study","position":4,"label":{"en": "Study"},"definition":{"en": "Research on the practice or on the problem, with a described method."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"figure-kind","slug":"reach","position":0,"label":{"en": "Reach"},"definition":{"en": "Whom it reached: people served."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"figure-kind","slug":"output","position":1,"label":{"en": "Output"},"definition":{"en": "What was done or delivered."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"figure-kind","slug":"resource","position":2,"label":{"en": "Resource"},"definition":{"en": "What it took: money, people, places, time."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"figure-kind","slug":"finding","position":3,"label":{"en": "Finding"},"definition":{"en": "What was found about its effect or quality."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"figure-kind","slug":"planned","position":4,"label":{"en": "Planned"},"definition":{"en": "What was planned or hoped for. It is not a result."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"figure-kind","slug":"context","position":5,"label":{"en": "Context"},"definition":{"en": "The situation around it. It is not a result."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"1","position":0,"label":{"en": "Data"},"definition":{"en": "Gather good figures on migration, broken down for example by age and sex, and use them for decisions, while protecting people''s data."},"code":"1","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"2","position":1,"label":{"en": "Reasons for leaving"},"definition":{"en": "Tackle the causes that leave people no choice but to go."},"code":"2","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"3","position":2,"label":{"en": "Information"},"definition":{"en": "Give people correct information in time, at every step of the journey."},"code":"3","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"4","position":3,"label":{"en": "Identity papers"},"definition":{"en": "See to it that everyone can prove who they are."},"code":"4","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"5","position":4,"label":{"en": "Regular pathways"},"definition":{"en": "Open more and easier legal ways to move, also to join one''s family."},"code":"5","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"6","position":5,"label":{"en": "Fair work"},"definition":{"en": "Make hiring fair and working conditions decent."},"code":"6","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"7","position":6,"label":{"en": "Less vulnerability"},"definition":{"en": "Help people who are at risk, and change what puts them at risk."},"code":"7","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"8","position":7,"label":{"en": "Saving lives"},"definition":{"en": "Prevent deaths on the way, and search for and identify the missing together."},"code":"8","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"9","position":8,"label":{"en": "Smuggling"},"definition":{"en": "Act together against those who smuggle people, without punishing the people smuggled."},"code":"9","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"10","position":9,"label":{"en": "Trafficking"},"definition":{"en": "Prevent and end trafficking, and protect those who were trafficked."},"code":"10","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"11","position":10,"label":{"en": "Borders"},"definition":{"en": "Run borders safely, in cooperation, and with respect for people''s rights."},"code":"11","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"12","position":11,"label":{"en": "Clear procedures"},"definition":{"en": "Make procedures clear, so that people know what to expect and are sent to the help they need."},"code":"12","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"13","position":12,"label":{"en": "Detention as last resort"},"definition":{"en": "Avoid detaining migrants, never as a routine, and build up alternatives; work to end the detention of children."},"code":"13","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"14","position":13,"label":{"en": "Consular help"},"definition":{"en": "Let embassies and consulates help their nationals abroad."},"code":"14","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"15","position":14,"label":{"en": "Basic services"},"definition":{"en": "Let every migrant, whatever the status, use basic services without fear."},"code":"15","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"16","position":15,"label":{"en": "Inclusion"},"definition":{"en": "Help newcomers and residents live together and take part."},"code":"16","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"17","position":16,"label":{"en": "No discrimination"},"definition":{"en": "Act against discrimination, and talk about migration on the basis of facts."},"code":"17","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"18","position":17,"label":{"en": "Skills"},"definition":{"en": "Train people and recognise what they have learned elsewhere."},"code":"18","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"19","position":18,"label":{"en": "Diaspora and development"},"definition":{"en": "Make it possible for migrants and diasporas to contribute to development everywhere."},"code":"19","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"20","position":19,"label":{"en": "Sending money"},"definition":{"en": "Make sending money home fast, safe and cheap, and open bank services to migrants."},"code":"20","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"21","position":20,"label":{"en": "Return and reintegration"},"definition":{"en": "When people go back, make it safe and dignified and help them settle in again for good."},"code":"21","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"22","position":21,"label":{"en": "Social security"},"definition":{"en": "Let people keep the pensions and benefits they earned when they move."},"code":"22","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"gcm","slug":"23","position":22,"label":{"en": "Cooperation"},"definition":{"en": "Work together across borders to put all this into practice."},"code":"23","group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"horizon","slug":"long-term","position":0,"label":{"en": "Long-term solution"},"definition":{"en": "Aims at a lasting improvement."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"horizon","slug":"short-term","position":1,"label":{"en": "Short-term solution"},"definition":{"en": "Meets a need now."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"integration","slug":"targeted","position":0,"label":{"en": "Targeted"},"definition":{"en": "Made for migrants."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"integration","slug":"integrated","position":1,"label":{"en": "Integrated"},"definition":{"en": "Part of a service that already exists for everyone, with migrants'' needs taken into account."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"kind","slug":"practice","position":0,"label":{"en": "Practice"},"definition":{"en": "An example of how somebody met a need of migrants, shared so that others can be inspired and adapt it. It is not a rule or a recommendation."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"kind","slug":"enabler","position":1,"label":{"en": "Enabler"},"definition":{"en": "Something that puts an organisation in a position to help migrants, such as trained volunteers, up-to-date information, money, a network or support from government."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"level","slug":"local","position":0,"label":{"en": "Local"},"definition":{"en": "A town, district, camp or branch area."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"partnership-answer","slug":"partly","position":1,"label":{"en": "Partly"},"definition":null,"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"level","slug":"regional","position":1,"label":{"en": "Region within a country"},"definition":{"en": "A province, state or other large part of one country."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"level","slug":"national","position":2,"label":{"en": "National"},"definition":{"en": "The whole country or its national bodies."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"level","slug":"cross-border","position":3,"label":{"en": "Cross-border"},"definition":{"en": "Places in two or more countries."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"level","slug":"global","position":4,"label":{"en": "Global"},"definition":{"en": "Many regions of the world or global bodies."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"link-type","slug":"needs-enabler","position":0,"label":{"en": "Needs this enabler"},"definition":{"en": "An enabler that helps to do this practice."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"link-type","slug":"adapted-from","position":1,"label":{"en": "Adapted from"},"definition":{"en": "The entry it was adapted from."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"link-type","slug":"other-example","position":2,"label":{"en": "Another example"},"definition":{"en": "Another entry with a similar model."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"link-type","slug":"same-programme","position":3,"label":{"en": "Part of the same programme"},"definition":{"en": "Another entry about the same programme or organisation’s wider work."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"maturity","slug":"proposed","position":0,"label":{"en": "Proposed"},"definition":{"en": "Planned or asked for, but not yet done."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"maturity","slug":"pilot","position":1,"label":{"en": "Pilot"},"definition":{"en": "Being tried for the first time, small or for a limited time."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"maturity","slug":"tested","position":2,"label":{"en": "Tested"},"definition":{"en": "Has run at least once to the end or for some time, so there is experience with it."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"maturity","slug":"scaled-up","position":3,"label":{"en": "Scaled up"},"definition":{"en": "Has grown to more places or people, or has become regular."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"maturity","slug":"ended","position":4,"label":{"en": "Ended"},"definition":{"en": "No longer running. What was learned can still be used."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"need","slug":"regulatory-safety","position":0,"label":{"en": "Legal status and safety under the law"},"definition":{"en": "Having papers, fair procedures and protection from unlawful treatment by authorities."},"code":null,"group_slug":null,"parent_list":"dimension","parent_slug":"regulatory","edited_at":null}, 
 {"list":"need","slug":"income-generation","position":1,"label":{"en": "Earning a living"},"definition":{"en": "Being able to find work or run a small business and live from it."},"code":null,"group_slug":null,"parent_list":"dimension","parent_slug":"financial","edited_at":null}, 
 {"list":"need","slug":"access-to-finance","position":2,"label":{"en": "Access to regular financial services"},"definition":{"en": "Being able to use an account, save, borrow or send money safely and at a fair price."},"code":null,"group_slug":null,"parent_list":"dimension","parent_slug":"financial","edited_at":null}, 
 {"list":"need","slug":"safety-nets","position":3,"label":{"en": "Safety nets"},"definition":{"en": "Regular or emergency support, such as cash or social benefits, that keeps a household from falling into destitution."},"code":null,"group_slug":null,"parent_list":"dimension","parent_slug":"financial","edited_at":null}, 
 {"list":"need","slug":"food","position":5,"label":{"en": "Food"},"definition":{"en": "Enough suitable food, as meals, parcels, vouchers or money."},"code":null,"group_slug":null,"parent_list":"dimension","parent_slug":"physical","edited_at":null}, 
 {"list":"need","slug":"non-food-items","position":6,"label":{"en": "Useful goods (non-food items)"},"definition":{"en": "Things people need apart from food, such as blankets, clothes, hygiene kits or cooking pots."},"code":null,"group_slug":null,"parent_list":"dimension","parent_slug":"physical","edited_at":null}, 
 {"list":"need","slug":"physical-health","position":7,"label":{"en": "Physical health"},"definition":{"en": "First aid, treatment, medicine, check-ups and help to stay healthy."},"code":null,"group_slug":null,"parent_list":"dimension","parent_slug":"physical","edited_at":null}, 
 {"list":"need","slug":"water-sanitation-hygiene","position":8,"label":{"en": "Water, sanitation and hygiene"},"definition":{"en": "Safe water, toilets, washing places and what is needed to keep clean."},"code":null,"group_slug":null,"parent_list":"dimension","parent_slug":"physical","edited_at":null}, 
 {"list":"need","slug":"practical-information","position":9,"label":{"en": "Practical information"},"definition":{"en": "Knowing where to go, what is allowed, what dangers there are and which services exist, in a language and form one understands."},"code":null,"group_slug":null,"parent_list":"dimension","parent_slug":"human","edited_at":null}, 
 {"list":"need","slug":"education-and-vocational-training","position":10,"label":{"en": "Education and vocational training"},"definition":{"en": "Going to school, learning the language, gaining or proving work skills."},"code":null,"group_slug":null,"parent_list":"dimension","parent_slug":"human","edited_at":null}, 
 {"list":"need","slug":"psychosocial-support","position":11,"label":{"en": "Psychosocial support"},"definition":{"en": "Help to cope with strain, loss and fear, from a kind talk to specialised treatment."},"code":null,"group_slug":null,"parent_list":"dimension","parent_slug":"human","edited_at":null}, 
 {"list":"need","slug":"restoring-family-links","position":12,"label":{"en": "Restoring family links"},"definition":{"en": "Finding relatives, staying in contact with them and being together again."},"code":null,"group_slug":null,"parent_list":"dimension","parent_slug":"social","edited_at":null}, 
 {"list":"need","slug":"social-inclusion","position":13,"label":{"en": "Social inclusion"},"definition":{"en": "Having contacts, being accepted and taking part in the life of the place where one lives."},"code":null,"group_slug":null,"parent_list":"dimension","parent_slug":"social","edited_at":null}, 
 {"list":"organisation-role","slug":"implements","position":0,"label":{"en": "Implements"},"definition":{"en": "Does the work."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"organisation-role","slug":"partner","position":1,"label":{"en": "Partner"},"definition":{"en": "Works along with those who implement it."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"organisation-role","slug":"funds","position":2,"label":{"en": "Funds"},"definition":{"en": "Gives money for it."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"organisation-type","slug":"national-society","position":0,"label":{"en": "National Society"},"definition":{"en": "The Red Cross or Red Crescent Society of a country."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"organisation-type","slug":"movement-body","position":1,"label":{"en": "Body of the Red Cross Red Crescent Movement"},"definition":{"en": "The IFRC, the ICRC, their offices, and networks and centres that National Societies run together."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"organisation-type","slug":"un","position":2,"label":{"en": "United Nations body"},"definition":{"en": "An organisation, programme or mission of the United Nations system."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"organisation-type","slug":"government","position":3,"label":{"en": "Government or body of states"},"definition":{"en": "A ministry or other national public body, or a body that states run together, such as the European Union."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"organisation-type","slug":"local-authority","position":4,"label":{"en": "Local authority"},"definition":{"en": "A municipality, province, region or other public body below the national level."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"organisation-type","slug":"ngo","position":5,"label":{"en": "Non-governmental organisation"},"definition":{"en": "An association, charity, foundation, faith group or network that is not part of the state."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"organisation-type","slug":"academia","position":6,"label":{"en": "Academia"},"definition":{"en": "A university, school or research institute."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"organisation-type","slug":"private-sector","position":7,"label":{"en": "Private sector"},"definition":{"en": "A company, or an association or foundation of companies."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"organisation-type","slug":"migrant-led","position":8,"label":{"en": "Migrant-led organisation"},"definition":{"en": "An organisation founded or led by migrants, refugees or diaspora communities."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"origin","slug":"report","position":0,"label":{"en": "A practice or enabler of the report"},"definition":{"en": "It is one of the entries of the report Smart practices that enhance the resilience of migrants."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"origin","slug":"named-by-report","position":1,"label":{"en": "Named by the report as another example"},"definition":{"en": "The report names it beside one of its own entries."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"origin","slug":"founding-document","position":2,"label":{"en": "Named in a founding document"},"definition":{"en": "One of the documents this knowledge base is built on names it."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"origin","slug":"public-source","position":3,"label":{"en": "Another public source"},"definition":{"en": "It was found in other public sources."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"partnership-answer","slug":"yes","position":0,"label":{"en": "Yes"},"definition":null,"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"partnership-answer","slug":"no","position":2,"label":{"en": "No"},"definition":null,"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"partnership-criterion","slug":"dialogue","position":0,"label":{"en": "Dialogue between equals"},"definition":{"en": "Countries and partners at the start, along and at the end of the route have the same say, and each one''s interests count."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"partnership-criterion","slug":"inclusive","position":1,"label":{"en": "Inclusive"},"definition":{"en": "Others than governments are at the table too, above all migrants and their organisations, and their voices are used."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"partnership-criterion","slug":"ethical","position":2,"label":{"en": "Ethical"},"definition":{"en": "The partnership makes local actors stronger instead of replacing them and respects human rights at every step."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"partnership","slug":"none","position":0,"label":{"en": "No partner"},"definition":{"en": "The organisation does it alone."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"partnership","slug":"within-country","position":1,"label":{"en": "Within the country"},"definition":{"en": "It is done together with partners in the same country."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"partnership","slug":"cross-border","position":2,"label":{"en": "Across a border"},"definition":{"en": "Partners in two or more countries do it together, for example on both ends of a route."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"partnership","slug":"regional","position":3,"label":{"en": "World region"},"definition":{"en": "Partners across one region of the world work together, such as the Americas or Asia-Pacific."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"partnership","slug":"global","position":4,"label":{"en": "Global"},"definition":{"en": "It is run together across regions or for the whole world."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"phase","slug":"origin","position":0,"label":{"en": "At origin"},"definition":{"en": "The time when people think about leaving, prepare to go, or are still in the place they come from. Clear information and rules for crossing borders matter most now."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"phase","slug":"transition","position":1,"label":{"en": "On the way"},"definition":{"en": "The time when people are travelling and crossing one or more borders. Support is usually short, mobile and direct: food, water, health care, information, contact with family."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"phase","slug":"camps","position":2,"label":{"en": "In a camp"},"definition":{"en": "The time when people stay in a camp or a similar collective place, sometimes for years. Basic needs come first, and people can take part in finding solutions."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"phase","slug":"arrival","position":3,"label":{"en": "On arrival"},"definition":{"en": "The first time in a country where people hope to stay, often while their right to stay is being decided. Reception, first needs and legal questions come together."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"phase","slug":"long-term","position":4,"label":{"en": "Long-term stay"},"definition":{"en": "The time when people live in a country for longer, whether it is the one they wanted to reach or one on the way. Learning, earning and belonging become central."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"phase","slug":"return","position":5,"label":{"en": "Return"},"definition":{"en": "The time before, during and after someone goes back to the country they came from, and settles in again. Being able to earn a living and being accepted are critical."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"phase","slug":"cross-cutting","position":6,"label":{"en": "Across several steps"},"definition":{"en": "The practice accompanies people through more than one step of the journey, or is not tied to any of them."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"children","position":0,"label":{"en": "Children"},"definition":{"en": "People under 18. They have rights of their own, and their best interests come first."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"unaccompanied-children","position":1,"label":{"en": "Children travelling alone or separated"},"definition":{"en": "Children who are without their parents or another adult responsible for them, or who are with other relatives."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"women-and-girls","position":2,"label":{"en": "Women and girls"},"definition":{"en": "About half of migrants world-wide. They move for as many reasons as men and can face extra barriers and a higher risk of violence."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"trafficked-persons","position":3,"label":{"en": "People who were trafficked"},"definition":{"en": "People who were recruited, moved or held by force, threat or deceit in order to be exploited."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"refugees","position":4,"label":{"en": "Refugees"},"definition":{"en": "People who cannot go back because they risk persecution, war or serious violence, and who have a right to protection in another country."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"asylum-seekers","position":5,"label":{"en": "People seeking asylum"},"definition":{"en": "People who have asked for protection in another country and are waiting for the decision."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"internally-displaced","position":6,"label":{"en": "People displaced inside their country"},"definition":{"en": "People who had to leave home because of conflict, violence or disaster and did not cross a border."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"returnees","position":7,"label":{"en": "People who have returned"},"definition":{"en": "People who went back to the country or place they came from, by their own choice, for lack of a choice, or against their will."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"people-in-detention","position":8,"label":{"en": "People in immigration detention"},"definition":{"en": "People held because of their migration status, not because of a crime."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"undocumented-migrants","position":9,"label":{"en": "People without papers"},"definition":{"en": "People who live in or cross a country without a valid permit, or who cannot prove it. No one''s existence is illegal."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"migrant-workers","position":10,"label":{"en": "Migrant workers"},"definition":{"en": "People who work, look for work or worked in a country that is not their own."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"domestic-workers","position":11,"label":{"en": "Migrant domestic workers"},"definition":{"en": "People who work in another family''s home, such as cleaning, cooking or caring, in a country not their own. Their work is often unseen."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"older-people","position":12,"label":{"en": "Older people"},"definition":{"en": "People of higher age, as understood in their own community."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"people-with-disabilities","position":13,"label":{"en": "People with disabilities"},"definition":{"en": "People whose body, senses, mind or way of thinking meets barriers that others do not meet. The barriers are what has to change."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"host-communities","position":14,"label":{"en": "Host communities"},"definition":{"en": "The people who already live where migrants arrive or stay, many of them in need themselves, some of them former migrants."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"families-of-missing-migrants","position":15,"label":{"en": "Families of missing migrants"},"definition":{"en": "People who do not know what happened to a relative who left and who live with this uncertainty."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"diaspora","position":16,"label":{"en": "Diaspora"},"definition":{"en": "People and communities who live abroad and keep ties with a country of origin, and who often support others in both places."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"population","slug":"all-migrants","position":17,"label":{"en": "All migrants"},"definition":{"en": "The practice is open to any migrant, whatever the reason for moving and the legal status."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"principle","slug":"p1","position":0,"label":{"en": "Focus on needs and vulnerabilities"},"definition":{"en": "Start from what people need and what puts them at risk, not from their papers. Link urgent help with longer support that makes them stronger."},"code":"P1","group_slug":"core","parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"principle","slug":"p2","position":1,"label":{"en": "Include migrants in humanitarian programming"},"definition":{"en": "Think of migrants in all humanitarian work, whether in programmes open to everyone or in services made for them, and let them take part."},"code":"P2","group_slug":"implementation","parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"principle","slug":"p3","position":2,"label":{"en": "Support the aspirations"},"definition":{"en": "Take seriously what people themselves hope for and help them find a lasting way forward."},"code":"P3","group_slug":"design","parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"principle","slug":"p4","position":3,"label":{"en": "Recognize the rights"},"definition":{"en": "Know and defend the rights that migrants have, and help them to use these rights."},"code":"P4","group_slug":"design","parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"principle","slug":"p5","position":4,"label":{"en": "Link assistance, protection and humanitarian advocacy"},"definition":{"en": "Help, keep people safe and speak up for them as one piece of work, because each fails without the others."},"code":"P5","group_slug":"implementation","parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"principle","slug":"p6","position":5,"label":{"en": "Build partnerships"},"definition":{"en": "Work with others: other National Societies, authorities, organisations, companies, and migrants'' own groups."},"code":"P6","group_slug":"implementation","parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"principle","slug":"p7","position":6,"label":{"en": "Work along the migratory trails"},"definition":{"en": "National Societies along a route work together so that help does not stop at the border."},"code":"P7","group_slug":"implementation","parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"principle","slug":"p8","position":7,"label":{"en": "Assist migrants in return"},"definition":{"en": "Be there for people who go back: before they leave, when they arrive and while they settle in again. Only in their interest and with their agreement."},"code":"P8","group_slug":"response","parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"principle","slug":"p9","position":8,"label":{"en": "Respond to the displacement of populations"},"definition":{"en": "Help when large numbers of people have to leave their homes because of conflict, violence or disaster."},"code":"P9","group_slug":"response","parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"principle","slug":"p10","position":9,"label":{"en": "Alleviate migratory pressures on communities of origin"},"definition":{"en": "Improve life in the places people leave, so that nobody is forced to go for lack of a choice. The aim is not to stop people from moving."},"code":"P10","group_slug":"response","parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"stability","slug":"stable","position":0,"label":{"en": "Stable and constant"},"definition":{"en": "Runs in the same way for a long time, so people can rely on it."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"stability","slug":"dynamic","position":1,"label":{"en": "Dynamic and flexible"},"definition":{"en": "Changes place, size or content quickly as people and routes move."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"support","slug":"assistance","position":0,"label":{"en": "Assistance"},"definition":{"en": "Giving people something they need: a service, goods, money, training or help in person."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"support","slug":"protection","position":1,"label":{"en": "Protection"},"definition":{"en": "Keeping people safe from harm and standing up for their rights and dignity in their own case, whatever their legal status."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"support","slug":"awareness-raising","position":2,"label":{"en": "Awareness-raising"},"definition":{"en": "Making sure that people know: migrants about risks, rights and services, or the public and officials about migrants."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"support","slug":"advocacy","position":3,"label":{"en": "Advocacy"},"definition":{"en": "Speaking to those who decide, in public or in private, so that laws, rules and practice take migrants'' needs into account."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"title-basis","slug":"source","position":0,"label":{"en": "As the source gives it"},"definition":null,"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"title-basis","slug":"translated","position":1,"label":{"en": "Translated from the source"},"definition":null,"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"title-basis","slug":"descriptive","position":2,"label":{"en": "Descriptive"},"definition":{"en": "The sources give no title, so the entry has one that describes it."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"vulnerability","slug":"individual","position":0,"label":{"en": "Individual"},"definition":{"en": "The practice works on what concerns one person, such as age, health, knowledge or experience."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"vulnerability","slug":"household","position":1,"label":{"en": "Household or family"},"definition":{"en": "The practice works on the situation of the family or people who live together, for example their money or the ties between them."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"vulnerability","slug":"community","position":2,"label":{"en": "Community"},"definition":{"en": "The practice works on the surroundings: neighbours, groups, schools, how people are received."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"vulnerability","slug":"structural","position":3,"label":{"en": "Structural"},"definition":{"en": "The practice works on laws, policies, systems and wider conditions that affect many people."},"code":null,"group_slug":null,"parent_list":null,"parent_slug":null,"edited_at":null}, 
 {"list":"need","slug":"shelter","position":4,"label":{"en": "A roof"},"definition":null,"code":null,"group_slug":null,"parent_list":"dimension","parent_slug":"physical","edited_at":"2026-12-01T17:28:10.511+13:00"}]');
DELETE FROM "two_factor";
INSERT INTO "two_factor" SELECT * FROM json_populate_recordset(NULL::"two_factor", '[]');
DELETE FROM "verification";
INSERT INTO "verification" SELECT * FROM json_populate_recordset(NULL::"verification", '[]');
SET session_replication_role = DEFAULT;
