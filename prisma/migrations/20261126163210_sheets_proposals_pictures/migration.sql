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
