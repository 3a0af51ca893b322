import { randomUUID } from 'node:crypto';
import type { Transaction } from '@/lib/database/client';

/** How often one sender may ask within so many minutes. Kept in the database, so that a restart forgets nothing. */
export const rateLimits = {
  'sign-in': { most: 30, minutes: 5 },
  'second-factor': { most: 15, minutes: 5 },
  /** Messages asked for, by sender and by the address they go to. */
  message: { most: 10, minutes: 15 },
  'message-to': { most: 3, minutes: 15 },
  /** Tries of links: set-up, invitation, one-time link, new password. */
  link: { most: 20, minutes: 5 },
  /** Proposals from outside: of one network, of all, and the same words again. */
  proposal: { most: 5, minutes: 60 },
  proposals: { most: 60, minutes: 60 },
  'proposal-text': { most: 1, minutes: 24 * 60 },
} as const satisfies Record<string, { most: number; minutes: number }>;
export type RateLimit = keyof typeof rateLimits;

type Counting = { readonly prisma: Pick<Transaction, '$queryRaw' | 'rateLimit'> };

const MINUTE_MS = 60_000;
const LONGEST_MS = Math.max(...Object.values(rateLimits).map(({ minutes }) => minutes)) * MINUTE_MS;

/** Counts one more, and says whether that is still within the limit. Instances and requests at once share the count. */
export async function isWithinLimit({ prisma }: Counting, limit: RateLimit, who: string, now = Date.now()): Promise<boolean> {
  const { most, minutes } = rateLimits[limit];
  const windowStart = now - minutes * MINUTE_MS;
  const rows = await prisma.$queryRaw<{ count: number }[]>`
    INSERT INTO "rate_limit" AS "known" ("id", "key", "count", "last_request") VALUES (${randomUUID()}, ${`${limit} ${who}`}, 1, ${now})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN "known"."last_request" <= ${windowStart} THEN 1 ELSE least("known"."count" + 1, ${most + 1}) END,
      "last_request" = CASE WHEN "known"."last_request" <= ${windowStart} THEN ${now} ELSE "known"."last_request" END
    RETURNING "count"`;
  const { count } = rows[0]!;
  if (count === 1) await forgetOldCounts({ prisma }, now);
  return count <= most;
}

/** Counts that say nothing any more. */
export async function forgetOldCounts({ prisma }: Counting, now = Date.now()): Promise<void> {
  await prisma.rateLimit.deleteMany({ where: { lastRequest: { lt: now - LONGEST_MS } } });
}
