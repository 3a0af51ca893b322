import { allBits, countBits, intersection, type BitSet } from './bit-set';
import { facetParams } from './facets';
import { catalogueHref, withoutYear, withText, withValues } from './href';
import { joined, valueLabel, type View } from './labels';
import { conditionsOf, searchTotal } from './matching';
import type { Snapshot } from './snapshot';
import type { CatalogueQuery, Offer } from './types';
import { overlapping } from './years';

/** Something that can be dropped: the words, the values of a facet, or a year. */
type Part = {
  readonly param?: Exclude<Offer['param'], undefined>;
  readonly label: string;
  /** The words, all of them. */
  readonly isText?: true;
  /** What it would find alone. */
  readonly entries: BitSet;
};

/** More ways out than these would be one more list to search. */
const MOST_OFFERS = 8;

/**
 * Ways out of an empty result, the most fruitful first: one part to drop; where that is not enough, two; else
 * everything. What finds nothing even alone goes in any case.
 */
export function relaxationsOf(snapshot: Snapshot, query: CatalogueQuery, view: View): Offer[] {
  const parts = partsOf(snapshot, query, view);
  const hopeless = parts.filter(({ entries }) => countBits(entries) === 0);
  const others = parts.filter((part) => !hopeless.includes(part));
  const pairs = others.flatMap((one, i) => others.slice(i + 1).map((other) => [one, other]));
  const attempts = hopeless.length > 0 ? [[hopeless], others.map((part) => [...hopeless, part])] : [others.map((part) => [part]), pairs];
  for (const attempt of [...attempts.map((drops) => promising(snapshot, parts, drops)), [parts]]) {
    const offers = attempt.map((dropped) => offer(snapshot, query, dropped, view)).filter(({ count }) => count > 0);
    if (offers.length > 0) return offers.sort((a, b) => b.count - a.count);
  }
  return [];
}

/**
 * What the other parts find together tells quickly which drops are worth a search. The search then counts anew:
 * without its last word a text may find more, because the word before may then be growing.
 */
function promising(snapshot: Snapshot, parts: readonly Part[], drops: readonly Part[][]): Part[][] {
  const everyEntry = allBits(snapshot.entries.length);
  const expected = (dropped: readonly Part[]) => countBits(intersection([everyEntry, ...parts.filter((part) => !dropped.includes(part)).map(({ entries }) => entries)]));
  const ranked = drops.map((dropped) => ({ dropped, count: expected(dropped) })).filter(({ count }) => count > 0);
  return ranked.sort((a, b) => b.count - a.count).slice(0, MOST_OFFERS).map(({ dropped }) => dropped);
}

function partsOf(snapshot: Snapshot, query: CatalogueQuery, view: View): Part[] {
  const { text, filters } = conditionsOf(snapshot, query);
  // Not all of the words need to be there, so leaving one of them out is no way out.
  const words = text ? [{ label: query.text, isText: true as const, entries: text.entries }] : [];
  const facets = facetParams.filter((param) => filters.has(param)).map((param) => ({
    param,
    label: joined(query.filters[param]!.map((slug) => valueLabel(snapshot, param, slug, view)), view),
    entries: filters.get(param)!,
  }));
  return [...words, ...facets, ...yearParts(snapshot, query)];
}

function yearParts({ years }: Snapshot, { from, to }: CatalogueQuery): Part[] {
  return [
    ...(from === undefined ? [] : [{ param: 'from' as const, label: String(from), entries: overlapping(years, from) }]),
    ...(to === undefined ? [] : [{ param: 'to' as const, label: String(to), entries: overlapping(years, undefined, to) }]),
  ];
}

function offer(snapshot: Snapshot, query: CatalogueQuery, dropped: readonly Part[], view: View): Offer {
  const [only] = dropped.length === 1 ? dropped : [];
  const left = without(query, dropped);
  return {
    ...(only?.param && { param: only.param }),
    label: joined(dropped.map(({ label }) => label), view),
    count: searchTotal(snapshot, left),
    href: catalogueHref(left, view.locale, view.place),
  };
}

function without(query: CatalogueQuery, dropped: readonly Part[]): CatalogueQuery {
  const rest = dropped.some(({ isText }) => isText) ? withText(query, '') : { ...query, page: 1 };
  return dropped.reduce((left, { param }) => {
    if (param === undefined) return left;
    return param === 'from' || param === 'to' ? withoutYear(left, param) : withValues(left, param, []);
  }, rest);
}
