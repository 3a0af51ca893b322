import { runningCountries, valuesOf, type ValueSources } from '@/lib/catalogue/entry-values';
import { facets, listedFacets, listedParams, UNKNOWN, type FacetParam } from '@/lib/catalogue/facets';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { searchedFields, WEIGHTS } from '@/lib/catalogue/text/fields';

/** An entry as the other engines take it: the same texts, the same values, unknown among them. */
export type Document = { readonly id: number; readonly title: string; readonly concept: string; readonly names: string; readonly rest: string } & {
  readonly [P in FacetParam]: string[];
};

export const textFields = ['title', 'concept', 'names', 'rest'] as const;
/** What every search counts; facets of charts alone are counted where a chart asks for them. */
export const countedParams = listedParams;

export function documentsOf({ entries, sources, facets: byParam }: Snapshot): Document[] {
  return entries.map((entry, id) => {
    const fields = searchedFields(entry, { values: sources, facets: byParam, words: new Map() });
    const textOf = (weight: number) => fields.filter((field) => field.weight === weight).flatMap(({ texts }) => texts).join(' ');
    const [title, concept, names, rest] = [WEIGHTS.title, WEIGHTS.concept, WEIGHTS.name, WEIGHTS.rest].map(textOf) as [string, string, string, string];
    const values = listedFacets.map((facet) => [facet.param, valuesIn(entry, facet.param, sources)]);
    return { id, title, concept, names, rest, ...Object.fromEntries(values) } as Document;
  });
}

function valuesIn(entry: Snapshot['entries'][number], param: FacetParam, sources: ValueSources): string[] {
  const facet = facets.find((known) => known.param === param)!;
  const slugs = param === 'country' ? [...new Set(runningCountries(entry))] : valuesOf(entry, facet, sources).map(({ slug }) => slug);
  return slugs.length === 0 && (facet.appliesTo as readonly string[]).includes(entry.kind) ? [UNKNOWN] : slugs;
}
