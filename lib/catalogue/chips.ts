import { facetParams } from './facets';
import { catalogueHref, withoutYear, withText, withValues } from './href';
import { valueLabel, type View } from './labels';
import type { Snapshot } from './snapshot';
import type { CatalogueQuery, Chip } from './types';

/** What was asked for, part by part, each with the address that drops just that. */
export function chipsOf(snapshot: Snapshot, query: CatalogueQuery, view: View): Chip[] {
  return [...textChip(query, view), ...filterChips(snapshot, query, view), ...yearChip('from', query, view), ...yearChip('to', query, view)];
}

function textChip(query: CatalogueQuery, { locale, place }: View): Chip[] {
  if (query.text === '') return [];
  return [{ param: 'q', slug: query.text, label: query.text, href: catalogueHref(withText(query, ''), locale, place) }];
}

/** Values in the order of their vocabulary, as the panel shows them. */
function filterChips(snapshot: Snapshot, query: CatalogueQuery, view: View): Chip[] {
  return facetParams.flatMap((param) => {
    const chosen = query.filters[param] ?? [];
    const shown = snapshot.facets.get(param)!.values.filter(({ slug }) => chosen.includes(slug));
    return shown.map(({ slug }) => {
      const others = withValues(query, param, chosen.filter((other) => other !== slug));
      return { param, slug, label: valueLabel(snapshot, param, slug, view), href: catalogueHref(others, view.locale, view.place) };
    });
  });
}

function yearChip(bound: 'from' | 'to', query: CatalogueQuery, { locale, place }: View): Chip[] {
  const year = query[bound];
  if (year === undefined) return [];
  return [{ param: bound, slug: String(year), label: String(year), href: catalogueHref(withoutYear(query, bound), locale, place) }];
}
