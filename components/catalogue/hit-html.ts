import { createElement } from 'react';
import { valuesOf } from '@/lib/catalogue/entry-values';
import { facetOf, facetParams, UNKNOWN } from '@/lib/catalogue/facets';
import { termLabel } from '@/lib/vocabulary/lists';
import { oncePerLocale } from '@/lib/catalogue/once';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery, Hit } from '@/lib/catalogue/types';
import { markup } from '@/lib/drawn/markup';
import type { Locale } from '@/lib/vocabulary/locale';
import { HitItem, type Chosen } from './hit-item';

/** Of each catalogue version and language; one takes about 1.5 kB. */
const MOST_KEPT = 1000;

/** Of these every card tells: the kind, the places and who runs it. */
const CARD_SAYS = new Set<string>(['kind', 'country', 'organisation', 'implementer', 'partner', 'began', 'published', 'verified']);

const unmarked = oncePerLocale(() => new Map<string, string>());

/** A result as text. One in which no word is marked and nothing was chosen looks the same on every page, so it is drawn once. */
export function hitHtml(hit: Hit, query: CatalogueQuery, snapshot: Snapshot, locale: Locale): string {
  const chosen = chosenOf(hit, query, snapshot, locale);
  if (chosen.length > 0 || [...hit.title, ...hit.excerpt].some(({ match }) => match)) return drawn(hit, chosen, snapshot, locale);
  const kept = unmarked(snapshot, locale);
  const html = kept.get(hit.entry.slug) ?? drawn(hit, chosen, snapshot, locale);
  if (kept.size < MOST_KEPT) kept.set(hit.entry.slug, html);
  return html;
}

/** The chosen values that the entry has; those that its card names anyway are left to it. */
function chosenOf({ entry }: Hit, { filters }: CatalogueQuery, { sources }: Snapshot, locale: Locale): Chosen[] {
  return facetParams.flatMap((param) => {
    const wanted = CARD_SAYS.has(param) ? [] : (filters[param] ?? []);
    if (wanted.length === 0) return [];
    return valuesOf(entry, facetOf(param), sources).flatMap(({ slug, primary }) => (slug !== UNKNOWN && wanted.includes(slug) ? [{ label: termLabel(param, slug, locale), main: primary }] : []));
  });
}

function drawn(hit: Hit, chosen: readonly Chosen[], snapshot: Snapshot, locale: Locale): string {
  const organisation = (slug: string) => snapshot.organisations.get(slug)?.name ?? slug;
  return markup(createElement(HitItem, { hit, chosen, organisation, locale })).html;
}
