import { completeness } from './completeness';
import { countryName } from './labels';
import type { Entry } from './entry';
import { runningCountries } from './entry-values';
import { oncePerLocale } from './once';
import type { Snapshot } from './snapshot';
import type { Sort } from './types';
import type { Locale } from '@/lib/vocabulary/locale';

/** Positions of entries in an order. */
export type Order = Uint32Array;

/** First published last, then by start, then by title: the order in which a snapshot keeps its entries. */
export function newestFirst(entries: readonly Entry[]): Entry[] {
  const { compare } = new Intl.Collator('en');
  return [...entries].sort(
    (a, b) =>
      descending(a.firstPublished, b.firstPublished) ||
      descending(a.period.start ?? '', b.period.start ?? '') ||
      compare(a.title, b.title) ||
      descending(b.slug, a.slug),
  );
}

/** Orders of all entries: those that readers choose, and how much is known, which decides among equals. */
type Ordered = Exclude<Sort, 'relevance'> | 'known';

/** The order in which hits are listed when nothing ranks them. */
export function orderOf(snapshot: Snapshot, sort: Ordered, locale: Locale): Order {
  return orders[sort](snapshot, locale);
}

const orders: { readonly [S in Ordered]: (snapshot: Snapshot, locale: Locale) => Order } = {
  known: oncePerLocale(({ entries }) => {
    const known = entries.map(completeness);
    return sorted(entries.length, (a, b) => known[b]! - known[a]!);
  }),
  newest: oncePerLocale(({ entries }) => Uint32Array.from(entries.keys())),
  verified: oncePerLocale(({ entries }) => {
    const verified = entries.map(({ lastVerified }) => lastVerified ?? '');
    return sorted(entries.length, (a, b) => descending(verified[a]!, verified[b]!));
  }),
  title: oncePerLocale(({ entries }, locale) => byText(entries.map(({ title }) => title), locale)),
  country: oncePerLocale((snapshot, locale) => byText(snapshot.entries.map((entry) => firstCountry(snapshot, entry, locale)), locale)),
};

function firstCountry(snapshot: Snapshot, entry: Entry, locale: Locale): string {
  const [first] = runningCountries(entry);
  return first === undefined ? '' : countryName(snapshot, first, locale);
}

/** As readers of this language sort; empty texts last. */
function byText(texts: readonly string[], locale: Locale): Order {
  const { compare } = new Intl.Collator(locale);
  return sorted(texts.length, (a, b) => Number(texts[a] === '') - Number(texts[b] === '') || compare(texts[a]!, texts[b]!));
}

/** Sorting is stable, so equals stay in the order `newest`. */
function sorted(size: number, compare: (a: number, b: number) => number): Order {
  return Uint32Array.from(Array.from({ length: size }, (_, i) => i).sort(compare));
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
