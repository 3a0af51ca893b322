-- An entry can be kept from readers from the shell, whatever its documents hold.

ALTER TABLE "entry" ADD COLUMN "quarantined_at" TIMESTAMPTZ(3), ADD COLUMN "quarantine_reason" TEXT;
ALTER TABLE "entry" ADD CONSTRAINT "entry_quarantined_check" CHECK (num_nonnulls("quarantined_at", "quarantine_reason") IN (0, 2));
