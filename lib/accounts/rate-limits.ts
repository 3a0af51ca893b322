import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
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

/** A database, or a transaction of it: what is counted in one that fails was not counted. */
type Counting = { readonly prisma: Pick<Transaction, 'limitCount'> };

const MODEL = 'limitCount' satisfies keyof Transaction;

/** Counts one more, and says whether that is still within the limit. Instances and requests at once share the count. */
export async function isWithinLimit({ prisma }: Counting, limit: RateLimit, who: string): Promise<boolean> {
  const { most, minutes } = rateLimits[limit];
  // Made anew each time, since the transaction is; it keeps nothing itself.
  const limiter = new RateLimiterPrisma({ storeClient: prisma, tableName: MODEL, keyPrefix: limit, points: most, duration: minutes * 60, clearExpiredByTimeout: false });
  try {
    await limiter.consume(who);
    return true;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return false;
    throw reason;
  }
}

/** Counts that say nothing any more. */
export async function forgetOldCounts({ prisma }: Counting, now = new Date()): Promise<void> {
  await prisma.limitCount.deleteMany({ where: { expire: { lt: now } } });
}
