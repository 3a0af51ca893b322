import type { Database } from '@/lib/database/client';
import { DAY_MS, inMinutes } from './limits';

/** Wrong passwords for one address from one network, before that network must wait. */
export const MOST_WRONG_PASSWORDS = 10;
export const LOCK_MINUTES = 15;
/** Wrong passwords for one address from all the networks that nobody signed in to it from, before these must ask for a link. */
export const MOST_FROM_STRANGERS = 100;
export const STRANGERS_LOCK_MINUTES = 24 * 60;
const KNOWN_DAYS = 90;
/** Without a try for so long, the count begins anew. */
const QUIET_MINUTES = 24 * 60;
const FORGOTTEN_AFTER_DAYS = 30;

/** The row that counts for all networks from which nobody has signed in to the address. */
const STRANGERS = '';

/** `locked`: this network must wait; `only-by-link`: too many strangers have tried, and mail is the way in from networks that are not known. */
export type MayTry = 'yes' | 'locked' | 'only-by-link';

type Counted = { readonly count: number; readonly lockedUntil: Date | null; readonly succeededAt: Date | null };

/**
 * Counts a try before its password is looked at, so that many at once cannot be more than the limit. Nobody locks anybody
 * else out: a network has a count of its own for each address, and what all strangers together have tried does not count
 * for a network that somebody has signed in to the address from. Whether anybody has the address makes no difference.
 */
export async function mayTry(database: Database, email: string, network: string, now = new Date()): Promise<MayTry> {
  const own = await count(database, { email, network, most: MOST_WRONG_PASSWORDS, minutes: LOCK_MINUTES, now });
  if (own.isOver) return 'locked';
  if (isKnown(own.succeededAt, now)) return 'yes';
  const strangers = await count(database, { email, network: STRANGERS, most: MOST_FROM_STRANGERS, minutes: STRANGERS_LOCK_MINUTES, now });
  return strangers.isOver ? 'only-by-link' : 'yes';
}

function isKnown(succeededAt: Date | null, now: Date): boolean {
  return succeededAt !== null && now.getTime() - succeededAt.getTime() < KNOWN_DAYS * DAY_MS;
}

type Counting = { readonly email: string; readonly network: string; readonly most: number; readonly minutes: number; readonly now: Date };

/** One statement, so that processes and requests at once share the count. What is locked begins anew when its time is over. */
async function count({ prisma }: Database, { email, network, most, minutes, now }: Counting): Promise<{ readonly isOver: boolean; readonly succeededAt: Date | null }> {
  const [until, quiet] = [inMinutes(minutes, now.getTime()), inMinutes(-QUIET_MINUTES, now.getTime())];
  const rows = await prisma.$queryRaw<Counted[]>`
    INSERT INTO "sign_in_failures" AS "known" ("email", "network", "count", "last_at") VALUES (${email}, ${network}, 1, ${now})
    ON CONFLICT ("email", "network") DO UPDATE SET
      "count" = CASE WHEN "known"."locked_until" > ${now} THEN "known"."count" WHEN "known"."locked_until" IS NOT NULL OR "known"."last_at" < ${quiet} THEN 1 ELSE "known"."count" + 1 END,
      "locked_until" = CASE
        WHEN "known"."locked_until" > ${now} THEN "known"."locked_until"
        WHEN "known"."locked_until" IS NULL AND "known"."last_at" >= ${quiet} AND "known"."count" >= ${most} THEN ${until}::timestamptz END,
      "last_at" = ${now}
    RETURNING "count", "locked_until" AS "lockedUntil", "succeeded_at" AS "succeededAt"`;
  const { lockedUntil, succeededAt } = rows[0]!;
  return { isOver: lockedUntil !== null, succeededAt };
}

/** After a wrong password. True when it was one too many, and the address is locked for this network now. */
export async function isLockedAfterFailure({ prisma }: Database, email: string, network: string, now = new Date()): Promise<boolean> {
  const { count: locked } = await prisma.signInFailures.updateMany({
    where: { email, network, count: { gte: MOST_WRONG_PASSWORDS }, lockedUntil: null },
    data: { lockedUntil: inMinutes(LOCK_MINUTES, now.getTime()) },
  });
  return locked > 0;
}

/** After the right password: the network counts from nothing, and is known from now on. */
export async function rememberSuccess({ prisma }: Database, email: string, network: string, now = new Date()): Promise<void> {
  const fresh = { count: 0, lockedUntil: null, lastAt: now, succeededAt: now };
  await prisma.signInFailures.upsert({ where: { email_network: { email, network } }, create: { email, network, ...fresh }, update: fresh });
  await forgetOld({ prisma }, now);
}

/** When a new password was set by a link: the address is open again from everywhere. */
export async function forgetFailures({ prisma }: Database, email: string): Promise<void> {
  await prisma.signInFailures.updateMany({ where: { email }, data: { count: 0, lockedUntil: null } });
}

function forgetOld({ prisma }: Pick<Database, 'prisma'>, now: Date) {
  const before = (days: number) => ({ lt: new Date(now.getTime() - days * DAY_MS) });
  return prisma.signInFailures.deleteMany({ where: { lastAt: before(FORGOTTEN_AFTER_DAYS), OR: [{ succeededAt: null }, { succeededAt: before(KNOWN_DAYS) }] } });
}
