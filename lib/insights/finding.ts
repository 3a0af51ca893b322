import { UNKNOWN } from '@/lib/catalogue/facets';
import { shareOf, type Comparison } from './comparison';
import { leaders } from './distribution';

/** Shares of fewer are told as numbers. */
export const LEAST_FOR_SHARES = 10;
/** More values that share the highest number are counted in a title, not named. */
const MOST_NAMED = 3;

type Counted = { readonly slug: string; readonly count: number };

/** What numbers over the values of a facet allow to be said. `leaders`: those with the highest number. */
export type Finding<M> =
  | { readonly is: 'nothing' }
  | { readonly is: 'unknown' }
  /** More than half is not known: the rest leads nowhere. */
  | { readonly is: 'little-known' }
  | { readonly is: 'tied-by-many' | 'tied' | 'leads' | 'leads-by-one'; readonly leaders: readonly M[] };

/** `unknown`: how many of `total` have no value. A lead that one entry would undo is told as such. */
export function findingOf<M extends Counted>(values: readonly M[], total: number, unknown: number): Finding<M> {
  if (total === 0) return { is: 'nothing' };
  if (unknown === total) return { is: 'unknown' };
  if (unknown * 2 > total) return { is: 'little-known' };
  const first = leaders(values);
  if (first.length === 0) return { is: 'nothing' };
  if (first.length > 1) return { is: first.length > MOST_NAMED ? 'tied-by-many' : 'tied', leaders: first };
  const next = Math.max(0, ...values.filter((value) => value !== first[0] && value.slug !== UNKNOWN).map(({ count }) => count));
  return { is: first[0]!.count - next === 1 && next > 0 ? 'leads-by-one' : 'leads', leaders: first };
}

/** A value on both sides of a comparison: how many of each side have it, and of how many. */
export type Apart = { readonly label: string; readonly counts: readonly [number, number]; readonly totals: readonly [number, number] };

/** What two sides allow to be said. `within-one`: no value lies further apart than one entry more or less would put it. */
export type ComparedFinding =
  | { readonly is: 'nothing' }
  | { readonly is: 'same' }
  | { readonly is: 'little-known'; readonly known: readonly [number, number]; readonly totals: readonly [number, number] }
  | { readonly is: 'within-one' | 'differ'; readonly at: Apart };

export function comparedFindingOf({ values, sides: [first, second] }: Comparison): ComparedFinding {
  const totals = [first.total, second.total] as const;
  const both = values.flatMap(({ slug, label }, i) => {
    const [a, b] = [shareOf(first, i), shareOf(second, i)];
    if (slug === UNKNOWN || a === null || b === null) return [];
    return [{ gap: Math.abs(a - b), at: { label, totals, counts: [first.marks[i]!.count!, second.marks[i]!.count!] as const } }];
  });
  const furthest = both.reduce<(typeof both)[number] | null>((most, one) => (most && most.gap >= one.gap ? most : one), null);
  if (!furthest) return { is: 'nothing' };
  const unknownAt = values.findIndex(({ slug }) => slug === UNKNOWN);
  const known = [first, second].map(({ marks, total }) => total - (marks[unknownAt]?.count ?? 0)) as [number, number];
  if (known.some((count, side) => count * 2 < totals[side]!)) return { is: 'little-known', known, totals };
  if (furthest.gap === 0) return { is: 'same' };
  return { is: isWithinOne(furthest.at) ? 'within-one' : 'differ', at: furthest.at };
}

/** In whole numbers: shares of floating point can lie beside the border. */
function isWithinOne({ counts: [a, b], totals: [of, ofOther] }: Apart): boolean {
  return Math.abs(a * ofOther - b * of) <= Math.max(of, ofOther);
}
