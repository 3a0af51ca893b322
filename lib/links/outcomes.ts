const HOUR_MS = 3_600_000;
/** Daily checks do not fall on the minute. */
const A_DAY_APART_HOURS = 20;
const SILENT_DAYS = 7;

/**
 * What came of asking an address. `moved`: for good, to another one that answers. `gone`: the server, or the directory
 * of names, says that there is nothing. `refuses`: something answers, but not to us or not now. `silent`: nobody answers.
 */
export const outcomes = ['answers', 'moved', 'gone', 'refuses', 'silent'] as const;
export type Outcome = (typeof outcomes)[number];

export type Failing = { readonly outcome: string; readonly checkedAt: Date; readonly failingSince: Date | null };

/** A server that is down for an evening is not dead: it takes two checks that say gone, or a week without any answer. */
export function isDead({ outcome, checkedAt, failingSince }: Failing): boolean {
  if (failingSince === null) return false;
  const hours = (checkedAt.getTime() - failingSince.getTime()) / HOUR_MS;
  return (outcome === 'gone' && hours >= A_DAY_APART_HOURS) || (outcome === 'silent' && hours >= SILENT_DAYS * 24);
}

/** Since when it fails, with this outcome. A first `gone` counts anew: silence before it was no word of it. */
export function failingSince(outcome: Outcome, now: Date, before: Failing | undefined): Date | null {
  if (outcome !== 'gone' && outcome !== 'silent') return null;
  if (outcome === 'gone' && before?.outcome === 'silent') return now;
  return before?.failingSince ?? now;
}
