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
