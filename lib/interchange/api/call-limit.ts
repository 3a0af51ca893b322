import type { NextRequest } from 'next/server';
import { networkOf } from '@/lib/proposals/network';
import { senderOf } from '@/lib/security/sender';
import { readSettings } from '@/lib/settings';

export const LIMIT_SECONDS = 60;

/** How a caller stands: `left` of `most` calls until the count begins anew in `seconds`. */
export type Standing = { readonly most: number; readonly left: number; readonly seconds: number; readonly isOver: boolean };

/**
 * Counts calls by caller, and forgets all counts together every minute: what it holds is no more than the callers of
 * one minute, and nothing of it outlives the process.
 */
export class CallCounter {
  private calls = new Map<string, number>();
  private endsAt = 0;

  standing(who: string, most: number, now = Date.now()): Standing {
    if (now >= this.endsAt) {
      this.calls = new Map();
      this.endsAt = now + LIMIT_SECONDS * 1000;
    }
    const made = Math.min((this.calls.get(who) ?? 0) + 1, most + 1);
    this.calls.set(who, made);
    return { most, left: Math.max(0, most - made), seconds: Math.ceil((this.endsAt - now) / 1000), isOver: made > most };
  }
}

/** One for the process: Next loads this file several times, in several bundles. */
const shared = globalThis as { smartPracticesCalls?: { readonly counter: CallCounter; readonly most: number } };

/** Counts this call; undefined where calls are not limited. */
export function standingOf({ headers }: NextRequest): Standing | undefined {
  shared.smartPracticesCalls ??= { counter: new CallCounter(), most: readSettings().apiRequestsPerMinute };
  const { counter, most } = shared.smartPracticesCalls;
  return most === 0 ? undefined : counter.standing(networkOf(senderOf(headers)), most);
}

/** As draft-ietf-httpapi-ratelimit-headers has it, from its eighth version on. */
export function limitHeaders({ most, left, seconds }: Standing): Readonly<Record<string, string>> {
  return { 'ratelimit-policy': `"minute";q=${most};w=${LIMIT_SECONDS}`, ratelimit: `"minute";r=${left};t=${seconds}` };
}
