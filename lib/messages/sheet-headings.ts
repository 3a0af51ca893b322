import type { ClassifiedParam } from '@/lib/catalogue/facets';
import { sheetColumns, type PlainColumnKey, type SheetColumn, type SheetColumnKey } from '@/lib/drafting/sheet/columns';
import { folded } from '@/lib/drafting/sheet/known-names';
import { locales, type Locale } from '@/lib/vocabulary/locale';
import { termLabel } from '@/lib/vocabulary/lists';
import { facetLabel } from './figures-in-words';
import { translator } from './translator';

/** What a column is called. */
export function columnHeading({ key, kind, list, rank }: SheetColumn, locale: Locale): string {
  if (kind === 'mark') return termLabel('partnership-criterion', key, locale);
  if (kind !== 'tags') return translator(locale)(`sheets.columns.${key as Exclude<PlainColumnKey, 'dialogue' | 'inclusive' | 'ethical'> | 'entry' | 'revision'}`);
  const facet = facetLabel(list as ClassifiedParam, locale);
  return rank === 'further' ? translator(locale)('sheets.further', { facet }) : facet;
}

/** The heading of the column that says what is wrong, in a sheet that comes back. */
export function reasonsHeading(locale: Locale): string {
  return translator(locale)('sheets.reasons');
}

let byHeading: ReadonlyMap<string, SheetColumnKey> | undefined;

/** The column that a heading names, by its key or by what it is called in any language. */
export function columnOfHeading(heading: string): SheetColumnKey | undefined {
  byHeading ??= new Map([...sheetColumns.flatMap((column) => locales.map((locale) => [folded(columnHeading(column, locale)), column.key] as const)), ...sheetColumns.map(({ key }) => [folded(key), key] as const)]);
  return byHeading.get(folded(heading));
}

export function isReasonsHeading(heading: string): boolean {
  return locales.some((locale) => folded(reasonsHeading(locale)) === folded(heading));
}
