import { catalogueHref, withText, withValues } from './href';
import { joined, valueLabel, type View } from './labels';
import { searchTotal } from './matching';
import type { Snapshot } from './snapshot';
import { textWithout } from './text-without';
import { tokens } from './text/tokens';
import type { CatalogueQuery, Offer } from './types';
import { valueNames, type NamedValue } from './value-names';

/** Typed words that name a value, with their place in the text. */
type Reading = NamedValue & { readonly start: number; readonly end: number };

/**
 * Facet values that the typed words name. Each offer moves its words into the filter; where several words
 * name values, one offer moves them all.
 */
export function interpretationsOf(snapshot: Snapshot, query: CatalogueQuery, view: View): Offer[] {
  const readings = readingsOf(snapshot, query);
  const single = readings.map((reading) => offer(snapshot, query, [reading], view));
  const together = oneEach(readings);
  const combined = together.length > 1 ? [offer(snapshot, query, together, view)] : [];
  return [...combined, ...single].filter(({ count }) => count > 0);
}

/** A facet that already has a chosen value is left alone: a further one would widen what was asked for. */
function readingsOf(snapshot: Snapshot, { text, filters }: CatalogueQuery): Reading[] {
  const words = tokens(text).filter(({ compound }) => !compound);
  const readings = valueNames(snapshot).spans(words.map(({ term }) => term)).flatMap((span) =>
    span.meanings.map((meaning) => ({ ...meaning, start: words[span.start]!.start, end: words[span.end - 1]!.end })),
  );
  return readings.filter(
    (reading, i) => filters[reading.param] === undefined && readings.findIndex((other) => other.param === reading.param && other.value === reading.value) === i,
  );
}

/** The first reading of each place and each facet. */
function oneEach(readings: readonly Reading[]): Reading[] {
  return readings.filter((reading, i) => !readings.slice(0, i).some((earlier) => earlier.start === reading.start || earlier.param === reading.param));
}

function offer(snapshot: Snapshot, query: CatalogueQuery, readings: readonly Reading[], view: View): Offer {
  const words = withText(query, textWithout(query.text, readings));
  const moved = readings.reduce((changed, { param, value }) => withValues(changed, param, [value]), words);
  const labels = readings.map(({ param, value }) => valueLabel(snapshot, param, value, view));
  const [only] = readings.length === 1 ? readings : [];
  return {
    ...(only && { param: only.param }),
    label: joined(labels, view),
    count: searchTotal(snapshot, moved),
    href: catalogueHref(moved, view.locale),
  };
}
