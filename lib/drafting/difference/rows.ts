import { diffArrays } from 'diff';
import { bagOf, likeness, type Bag } from './likeness';
import { freshPatience, type Patience } from './pieces';

/** A row of a list: all it says, its words, and, for rows that name something else, what they name. */
export type Row = { readonly says: string; readonly text: string; readonly names?: string | undefined };
/** Places count from 0; a row that is nowhere in one state has none there. */
export type MatchedRow = { readonly before: number | null; readonly after: number | null; readonly isMoved: boolean };

/** Rows alike by less than this are two rows, not one that changed. */
const LEAST_ALIKE = 0.4;

/** Each row of both states once, in the order of the newer one; rows that are gone stand where they were. */
export function matchRows(before: readonly Row[], after: readonly Row[], patience: Patience = freshPatience()): MatchedRow[] {
  const unmoved = unmovedRows(before, after);
  const pairs = new Map([...unmoved, ...likeRows(before, after, unmoved, patience)]);
  const unchangedOrder = inOrder([...pairs]);
  const taken = new Set(pairs.values());
  const rows: MatchedRow[] = after.map((_row, place) => ({ before: pairs.get(place) ?? null, after: place, isMoved: pairs.has(place) && !unchangedOrder.has(place) }));
  for (const place of before.keys()) if (!taken.has(place)) rows.splice(placeOfGone(rows, place), 0, { before: place, after: null, isMoved: false });
  return rows;
}

type Pairs = [after: number, before: number][];

/** Rows that say the same, in the same order. */
function unmovedRows(before: readonly Row[], after: readonly Row[]): Pairs {
  const pairs: Pairs = [];
  let [old, now] = [0, 0];
  for (const { added, removed, count } of diffArrays(before.map(({ says }) => says), after.map(({ says }) => says))) {
    if (!added && !removed) for (let step = 0; step < count; step++) pairs.push([now + step, old + step]);
    if (!added) old += count;
    if (!removed) now += count;
  }
  return pairs;
}

/** The others, each with the one most like it: those that name the same thing, then those that share most words. */
function likeRows(before: readonly Row[], after: readonly Row[], known: Pairs, patience: Patience): Pairs {
  const [knownAfter, knownBefore] = [new Set(known.map(([now]) => now)), new Set(known.map(([, old]) => old))];
  const [come, gone] = [open(after, knownAfter), open(before, knownBefore)];
  const candidates: { readonly now: number; readonly old: number; readonly alike: number }[] = [];
  for (const [now, row] of come) {
    for (const [old, other] of gone) {
      const alikeness = alike(row, other, patience);
      if (alikeness >= LEAST_ALIKE) candidates.push({ now, old, alike: alikeness });
    }
  }
  const pairs: Pairs = [];
  for (const { now, old } of candidates.sort((one, other) => other.alike - one.alike || one.now - other.now)) {
    if (knownAfter.has(now) || knownBefore.has(old)) continue;
    knownAfter.add(now);
    knownBefore.add(old);
    pairs.push([now, old]);
  }
  return pairs;
}

type OpenRow = Row & { readonly bag: Bag };

function open(rows: readonly Row[], known: ReadonlySet<number>): (readonly [place: number, row: OpenRow])[] {
  return [...rows.entries()].filter(([place]) => !known.has(place)).map(([place, row]) => [place, { ...row, bag: bagOf(row.text) }]);
}

/** Once the patience for words is used up, rows are alike by what they say as a whole and by what they name. */
function alike(one: OpenRow, other: OpenRow, patience: Patience): number {
  if (one.says === other.says) return 3;
  if (one.names !== undefined && one.names === other.names) return 2;
  patience.words -= one.bag.words.size;
  return patience.words < 0 ? 0 : likeness(one.bag, other.bag);
}

/** Of pairs, the places after that follow each other as they did before: the longest such row of them. */
function inOrder(pairs: Pairs): Set<number> {
  const sorted = pairs.toSorted(([one], [other]) => one - other);
  const best: { length: number; previous: number }[] = [];
  for (const [at, [, old]] of sorted.entries()) {
    const earlier = best.map(({ length }, index) => ({ length, index })).filter(({ index }) => sorted[index]![1] < old);
    const longest = earlier.reduce((most, one) => (one.length > most.length ? one : most), { length: 0, index: -1 });
    best[at] = { length: longest.length + 1, previous: longest.index };
  }
  const places = new Set<number>();
  let at = best.reduce((most, { length }, index) => (most < 0 || length > best[most]!.length ? index : most), -1);
  while (at >= 0) {
    places.add(sorted[at]![0]);
    at = best[at]!.previous;
  }
  return places;
}

/** After the last row that stood before it. */
function placeOfGone(rows: readonly MatchedRow[], place: number): number {
  return rows.findLastIndex(({ before, isMoved }) => before !== null && before < place && !isMoved) + 1;
}
