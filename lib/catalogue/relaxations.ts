import { countBits } from './bit-set';
import { facetParams } from './facets';
import { catalogueHref, withoutYear, withText, withValues } from './href';
import { joined, valueLabel, type View } from './labels';
import { conditionsOf, searchTotal } from './matching';
import type { Snapshot } from './snapshot';
import { textWithout } from './text-without';
import type { CatalogueQuery, Offer } from './types';

/** Something that can be dropped: words looked for together, the values of a facet, or a year. */
type Part = {
  readonly param?: Exclude<Offer['param'], undefined>;
  readonly label: string;
  /** Words to leave out of the text. */
  readonly words?: readonly { readonly start: number; readonly end: number }[];
  /** It finds nothing even alone, so nothing is found as long as it stands. */
  readonly hopeless: boolean;
};

/**
 * Ways out of an empty result, the most fruitful first: one part to drop; where that is not enough, two; else
 * everything. What finds nothing even alone goes in any case.
 */
export function relaxationsOf(snapshot: Snapshot, query: CatalogueQuery, view: View): Offer[] {
  const parts = partsOf(snapshot, query, view);
  const hopeless = parts.filter((part) => part.hopeless);
  const others = parts.filter((part) => !part.hopeless);
  const pairs = others.flatMap((one, i) => others.slice(i + 1).map((other) => [one, other]));
  const attempts = hopeless.length > 0 ? [[hopeless], others.map((part) => [...hopeless, part])] : [others.map((part) => [part]), pairs];
  for (const attempt of [...attempts, [parts]]) {
    const offers = attempt.map((dropped) => offer(snapshot, query, dropped, view)).filter(({ count }) => count > 0);
    if (offers.length > 0) return offers.sort((a, b) => b.count - a.count);
  }
  return [];
}

function partsOf(snapshot: Snapshot, query: CatalogueQuery, view: View): Part[] {
  const { text, filters } = conditionsOf(snapshot, query);
  const words = (text?.parts ?? []).map((part) => ({
    label: query.text.slice(part.words[0]!.start, part.words.at(-1)!.end),
    words: part.words,
    hopeless: countBits(part.entries) === 0,
  }));
  const facets = facetParams.filter((param) => filters.has(param)).map((param) => ({
    param,
    label: joined(query.filters[param]!.map((slug) => valueLabel(snapshot, param, slug, view)), view),
    hopeless: countBits(filters.get(param)!) === 0,
  }));
  const years = (['from', 'to'] as const).flatMap((param) => (query[param] === undefined ? [] : [{ param, label: String(query[param]), hopeless: false }]));
  return [...words, ...facets, ...years];
}

function offer(snapshot: Snapshot, query: CatalogueQuery, dropped: readonly Part[], view: View): Offer {
  const [only] = dropped.length === 1 ? dropped : [];
  const left = without(query, dropped);
  return {
    ...(only?.param && { param: only.param }),
    label: joined(dropped.map(({ label }) => label), view),
    count: searchTotal(snapshot, left),
    href: catalogueHref(left, view.locale),
  };
}

function without(query: CatalogueQuery, dropped: readonly Part[]): CatalogueQuery {
  const gaps = dropped.flatMap(({ words }) => words ?? []);
  const rest = gaps.length > 0 ? withText(query, textWithout(query.text, gaps)) : { ...query, page: 1 };
  return dropped.reduce((left, { param }) => {
    if (param === undefined) return left;
    return param === 'from' || param === 'to' ? withoutYear(left, param) : withValues(left, param, []);
  }, rest);
}
