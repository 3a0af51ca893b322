import { facetOf, kinds, type ClassifiedParam } from '@/lib/catalogue/facets';
import type { ColumnKind, SheetColumn, SheetColumnKey } from '@/lib/drafting/sheet/columns';
import { rowShapes } from '@/lib/drafting/sheet/row-shapes';
import type { Locale } from '@/lib/vocabulary/locale';
import { translator, type Messages } from './translator';

type Guidance = keyof Messages['sheets']['guidance'];

const ofColumn: { readonly [K in SheetColumnKey]?: Guidance } = {
  title: 'title',
  concept: 'concept',
  summary: 'summary',
  countries: 'countries',
  'place-note': 'place-note',
  figures: 'figures',
  organisations: 'organisations',
  links: 'links',
  sources: 'sources',
  'further-reading': 'sources',
  tools: 'sources',
  'unnamed-partners': 'unnamed-partners',
  voices: 'voices',
  'reported-voices': 'reported-voices',
  contact: 'contact',
};

const ofKind: { readonly [K in Exclude<ColumnKind, 'tags' | 'rows'>]: Guidance } = {
  entry: 'entry',
  revision: 'revision',
  slug: 'address',
  choice: 'choice',
  line: 'line',
  text: 'text',
  lines: 'lines',
  day: 'day',
  date: 'period',
  address: 'address-of',
  mark: 'mark',
};

/** What to write in a column, in a sentence or two. */
export function columnGuidance({ key, kind, single }: SheetColumn, locale: Locale): string {
  const name = ofColumn[key] ?? (kind === 'tags' || kind === 'rows' ? (single ? 'single' : 'several') : ofKind[kind]);
  return translator(locale)(`sheets.guidance.${name}`);
}

/** The same with the names of the parts of a row. */
export function columnGuidanceInFull(column: SheetColumn, locale: Locale): string {
  const parts = column.field === null ? undefined : rowShapes[column.field]?.parts.map(({ name }) => name);
  const guidance = columnGuidance(column, locale).replace(/^# /, '');
  return parts ? translator(locale)('sheets.parts', { guidance, parts: parts.join(', ') }) : guidance;
}

/** The kinds of entry that a column is for. */
export function columnKinds({ kind, list }: SheetColumn, locale: Locale): string {
  const t = translator(locale);
  const applies: readonly string[] = kind === 'tags' ? facetOf(list as ClassifiedParam).appliesTo : kinds;
  return t(`sheets.kinds.${applies.length > 1 ? 'both' : applies[0] === 'practice' ? 'practice' : 'enabler'}`);
}
