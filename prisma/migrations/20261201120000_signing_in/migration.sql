-- What opens a session is kept as its hash; whoever is signed in stays so.
UPDATE "session" SET "token" = encode(sha256(convert_to("token", 'UTF8')), 'hex');

-- Roles that people have by themselves, apart from those that a group of a login gives.
ALTER TABLE "person" ADD COLUMN "own_role" TEXT, ADD COLUMN "left_groups_at" TIMESTAMPTZ(3);
ALTER TABLE "person" ADD CONSTRAINT "person_own_role_check" CHECK ("own_role" IN ('contributor', 'editor', 'administrator'));

-- The log says which roles administrators gave; what the system itself changed came from a group. Else it is the role of
-- the invitation; and without one the role of whoever has no such login, or has a password, since groups give none.
UPDATE "person" SET "own_role" = coalesce(
  (SELECT "payload" ->> 'to' FROM "event" WHERE "type" = 'role-changed' AND "subject" = "person"."id" AND "actor" IS NOT NULL ORDER BY "id" DESC LIMIT 1),
  (SELECT "invitation"."role" FROM "invitation" WHERE "invitation"."email" = "person"."email" AND "accepted_at" IS NOT NULL ORDER BY "accepted_at" DESC LIMIT 1),
  CASE
    WHEN NOT EXISTS (SELECT 1 FROM "account" WHERE "user_id" = "person"."id" AND "provider_id" <> 'credential')
      OR EXISTS (SELECT 1 FROM "account" WHERE "user_id" = "person"."id" AND "provider_id" = 'credential')
    THEN coalesce((SELECT "payload" ->> 'role' FROM "event" WHERE "type" = 'joined' AND "subject" = "person"."id" ORDER BY "id" LIMIT 1), "role")
  END
);

-- Wrong passwords are counted by network too; the counts until now say nothing of networks.
DELETE FROM "sign_in_failures";
ALTER TABLE "sign_in_failures" DROP CONSTRAINT "sign_in_failures_pkey", ADD COLUMN "network" TEXT NOT NULL, ADD COLUMN "succeeded_at" TIMESTAMPTZ(3), ADD CONSTRAINT "sign_in_failures_pkey" PRIMARY KEY ("email", "network");
CREATE INDEX "sign_in_failures_last_at_idx" ON "sign_in_failures"("last_at");

CREATE TABLE "used_code" (
    "person_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "used_code_pkey" PRIMARY KEY ("person_id", "code")
);

ALTER TABLE "used_code" ADD CONSTRAINT "used_code_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
