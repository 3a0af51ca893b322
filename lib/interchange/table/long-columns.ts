import type { Entry } from '@/lib/catalogue/entry';
import { valuesOf } from '@/lib/catalogue/entry-values';
import { facets, UNKNOWN, type FacetDefinition } from '@/lib/catalogue/facets';
import type { ToldTable } from './told-table';

/** Columns of the long table: one row for each value of each entry. */
export const longColumns = ['entry', 'kind', 'facet', 'value', 'label', 'primary', 'basis', 'note', 'licence', 'caveat'] as const;
export const longTags = ['#meta+id', '#activity+type', '#meta+facet', '#meta+value+code', '#meta+value+name', '#meta+primary', '#meta+basis', '#description+note', '#meta+license', '#meta+caveat'] as const;

/**
 * The rows of an entry, in the order of the facets, the primary value first. A facet that applies and has no value is a
 * row `unknown`, so that rows with `primary` yes add up as charts do. `basis` is empty where a value follows from
 * another part of the entry.
 */
export function longRows(entry: Entry, told: ToldTable): string[][] {
  return facets.filter(({ appliesTo }) => (appliesTo as readonly string[]).includes(entry.kind)).flatMap((facet) => rowsOf(entry, facet, told));
}

function rowsOf(entry: Entry, facet: FacetDefinition & { readonly param: (typeof facets)[number]['param'] }, { snapshot, label, licence, caveat }: ToldTable): string[][] {
  const values = [...valuesOf(entry, facet, snapshot.sources)].sort((a, b) => Number(b.primary) - Number(a.primary));
  const given = values.length > 0 ? values : [{ slug: UNKNOWN, primary: true }];
  return given.map(({ slug, primary }) => {
    const { basis = '', note = '' } = said(entry, facet, slug);
    return [entry.slug, entry.kind, facet.param, slug, label(facet.param, slug), primary ? 'yes' : 'no', basis, note, licence, caveat];
  });
}

function said(entry: Entry, { param, from }: FacetDefinition, slug: string): { readonly basis?: string; readonly note?: string | undefined } {
  if (from === 'partnership-quality') return entry.partnershipQuality[param as keyof Entry['partnershipQuality']] ?? {};
  return entry.classification[param as keyof Entry['classification']]?.find(({ value }) => value === slug) ?? {};
}
