import type { Database } from '@/lib/database/client';
import { DAY_MS, inMinutes } from './limits';

export const MOST_WRONG_PASSWORDS = 10;
export const LOCK_MINUTES = 15;
const FORGOTTEN_AFTER_DAYS = 30;

/**
 * Counts a try before its password is looked at, so that many at once cannot be more than the limit. False while the
 * address is locked; whether anybody has it makes no difference.
 */
export async function mayTry({ prisma }: Database, email: string, now = new Date()): Promise<boolean> {
  const rows = await prisma.$queryRaw<{ count: number; lockedUntil: Date | null }[]>`
    INSERT INTO "sign_in_failures" AS "known" ("email", "count", "last_at") VALUES (${email}, 1, ${now})
    ON CONFLICT ("email") DO UPDATE SET
      "count" = CASE WHEN "known"."locked_until" > ${now} THEN "known"."count" WHEN "known"."locked_until" IS NOT NULL THEN 1 ELSE "known"."count" + 1 END,
      "locked_until" = CASE WHEN "known"."locked_until" > ${now} THEN "known"."locked_until" END,
      "last_at" = ${now}
    RETURNING "count", "locked_until" AS "lockedUntil"`;
  const { count, lockedUntil } = rows[0]!;
  if (lockedUntil) return false;
  if (count > MOST_WRONG_PASSWORDS) await lock(prisma, email, now);
  return count <= MOST_WRONG_PASSWORDS;
}

/** After a wrong password. True when it was one too many, and the address is locked now. */
export async function isLockedAfterFailure({ prisma }: Database, email: string, now = new Date()): Promise<boolean> {
  const { count } = await lock(prisma, email, now);
  return count > 0;
}

/** After the right password; and when a new one was set by a link. */
export async function forgetFailures({ prisma }: Database, email: string): Promise<void> {
  await prisma.signInFailures.deleteMany({ where: { OR: [{ email }, { lastAt: { lt: new Date(Date.now() - FORGOTTEN_AFTER_DAYS * DAY_MS) } }] } });
}

function lock(prisma: Database['prisma'], email: string, now: Date) {
  return prisma.signInFailures.updateMany({
    where: { email, count: { gte: MOST_WRONG_PASSWORDS }, lockedUntil: null },
    data: { lockedUntil: inMinutes(LOCK_MINUTES, now.getTime()) },
  });
}
