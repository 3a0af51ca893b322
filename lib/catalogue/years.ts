import { addBit, noBits, type BitSet } from './bit-set';
import type { Entry } from './entry';

/** First and last year of each entry. An entry without any year has a first after its last, and overlaps nothing. */
export type Years = { readonly first: Int16Array; readonly last: Int16Array };

const OPEN_START = 0;
const OPEN_END = 9999;

export function buildYears(entries: readonly Entry[]): Years {
  const spans = entries.map(yearsOf);
  return { first: Int16Array.from(spans, ({ first }) => first), last: Int16Array.from(spans, ({ last }) => last) };
}

/** A start without an end goes on, unless the entry says that it has ended; an end without a start began some time before. */
function yearsOf({ period, classification }: Entry): { first: number; last: number } {
  const start = year(period.start);
  const end = year(period.end);
  if (start === undefined && end === undefined) return { first: OPEN_END, last: OPEN_START };
  const ended = classification.maturity?.some(({ value }) => value === 'ended') ?? false;
  return { first: start ?? OPEN_START, last: end ?? (ended ? start! : OPEN_END) };
}

function year(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

/** Entries whose period overlaps these years, inclusive. */
export function overlapping({ first, last }: Years, from: number = OPEN_START, to: number = OPEN_END): BitSet {
  const bits = noBits(first.length);
  for (let i = 0; i < first.length; i++) if (first[i]! <= to && last[i]! >= from && first[i]! <= last[i]!) addBit(bits, i);
  return bits;
}
