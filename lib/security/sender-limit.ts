import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { readSettings } from '@/lib/settings';
import { networkOf } from './network';
import { senderOf } from './sender';

export const LIMIT_SECONDS = 60;

/** How a sender stands: `left` of `most` requests until the count begins anew in `seconds`. */
export type Standing = { readonly most: number; readonly left: number; readonly seconds: number; readonly isOver: boolean };

/** One for the process: Next loads this file several times, in several bundles. Null where nothing is limited. */
const shared = globalThis as { smartPracticesSenders?: { readonly limiter: RateLimiterMemory | null } };

/**
 * Counts a request for something that costs more than a page as it stands; undefined where nothing is limited. Kept in
 * memory and forgotten after a minute: it keeps one sender from crowding out the others, and nothing of it outlives the process.
 */
export async function standingOf(headers: Headers): Promise<Standing | undefined> {
  const { limiter } = (shared.smartPracticesSenders ??= { limiter: newLimiter() });
  return limiter ? await counted(limiter, networkOf(senderOf(headers))) : undefined;
}

function newLimiter(): RateLimiterMemory | null {
  const { apiRequestsPerMinute: points } = readSettings();
  return points === 0 ? null : new RateLimiterMemory({ points, duration: LIMIT_SECONDS });
}

async function counted(limiter: RateLimiterMemory, who: string): Promise<Standing> {
  try {
    return standing(limiter, await limiter.consume(who), false);
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return standing(limiter, reason, true);
    throw reason;
  }
}

function standing({ points: most }: RateLimiterMemory, { remainingPoints: left, msBeforeNext }: RateLimiterRes, isOver: boolean): Standing {
  return { most, left, seconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)), isOver };
}

/** As draft-ietf-httpapi-ratelimit-headers has it, from its eighth version on. */
export function limitHeaders({ most, left, seconds }: Standing): Readonly<Record<string, string>> {
  return { 'ratelimit-policy': `"minute";q=${most};w=${LIMIT_SECONDS}`, ratelimit: `"minute";r=${left};t=${seconds}` };
}
