-- Roles of countries and organisations have a basis, sources say how much of them was read, figures can be estimates,
-- and links tell the same programme from the same organisation and the same model. A process of the release before
-- writes no basis.
ALTER TABLE "entry_country" ADD COLUMN "basis" TEXT NOT NULL DEFAULT 'inferred';
ALTER TABLE "entry_country" ADD CONSTRAINT "entry_country_basis_check" CHECK ("basis" IN ('stated', 'inferred'));
ALTER TABLE "entry_organisation" ADD COLUMN "basis" TEXT NOT NULL DEFAULT 'inferred';
ALTER TABLE "entry_organisation" ADD CONSTRAINT "entry_organisation_basis_check" CHECK ("basis" IN ('stated', 'inferred'));
ALTER TABLE "source" ADD COLUMN "read" TEXT;
ALTER TABLE "source" ADD CONSTRAINT "source_read_check" CHECK ("read" IN ('whole', 'excerpt'));
ALTER TABLE "source" DROP CONSTRAINT "source_use_check";
ALTER TABLE "source" ADD CONSTRAINT "source_use_check" CHECK ("use" IN ('source', 'further-reading', 'tool'));
ALTER TABLE "figure" DROP CONSTRAINT "figure_kind_check";
ALTER TABLE "figure" ADD CONSTRAINT "figure_kind_check" CHECK ("kind" IN ('reach', 'output', 'resource', 'finding', 'estimate', 'planned', 'context'));
ALTER TABLE "entry_link" DROP CONSTRAINT "entry_link_type_check";
ALTER TABLE "entry_link" ADD CONSTRAINT "entry_link_type_check" CHECK ("type" IN ('needs-enabler', 'adapted-from', 'other-example', 'same-programme', 'same-organisation', 'same-model'));
