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
