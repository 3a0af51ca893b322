import type { CellObject, Row } from 'write-excel-file/node';
import { sheetColumns } from '@/lib/drafting/sheet/columns';
import type { KnownList, KnownNames } from '@/lib/drafting/sheet/known-names';
import { rowShapes } from '@/lib/drafting/sheet/row-shapes';
import { columnGuidanceInFull, columnKinds } from '@/lib/messages/sheet-guidance';
import { columnHeading } from '@/lib/messages/sheet-headings';
import { translator } from '@/lib/messages/translator';
import { vocabularyOf } from '@/lib/vocabulary/lists';
import { localised, type Locale } from '@/lib/vocabulary/locale';
import { HEAD, sheetText } from './sheet-styles';

const NOTES = ['rows', 'values', 'basis', 'several', 'rowsIn', 'named', 'figures', 'sources', 'signs', 'limits', 'pictures'] as const;

/** A sheet of a workbook that is only read. */
export type ExplainingSheet = { readonly sheet: string; readonly data: Row[]; readonly columns: readonly { readonly width: number }[]; readonly stickyRowsCount?: number };

/** Every column: what it is called, what to write, for which kind of entry. */
export function columnsSheet(locale: Locale): ExplainingSheet {
  const t = translator(locale);
  const head = (['column', 'key', 'for', 'write'] as const).map((name) => headed(t(`sheets.columnsHead.${name}`)));
  const rows = sheetColumns.map((column) => [columnHeading(column, locale), column.key, columnKinds(column, locale), columnGuidanceInFull(column, locale)].map(sheetText));
  return { sheet: t('sheets.names.columns'), data: [head, ...rows], columns: [{ width: 32 }, { width: 22 }, { width: 14 }, { width: 90 }], stickyRowsCount: 1 };
}

/** Every value of every list, with its meaning. */
export function valuesSheet(known: KnownNames, locale: Locale): ExplainingSheet {
  const t = translator(locale);
  const head = (['column', 'value', 'slug', 'definition'] as const).map((name) => headed(t(`sheets.valuesHead.${name}`)));
  const lists: (readonly [string, KnownList])[] = [...listsInUse()].map((list) => [listName(list, locale), known.lists.get(list)!]);
  const all = [...lists, [t('sheets.columns.organisations'), known.organisations] as const];
  const rows = all.flatMap(([name, { names, definitions }]) => [...names].map(([slug, label]) => [name, label, slug, definitions.get(slug) ?? ''].map(sheetText)));
  return { sheet: t('sheets.names.values'), data: [head, ...rows], columns: [{ width: 32 }, { width: 44 }, { width: 30 }, { width: 90 }], stickyRowsCount: 1 };
}

/** How cells of several values or rows are written. */
export function notationSheet(locale: Locale): ExplainingSheet {
  const t = translator(locale);
  const values = t('sheets.names.values');
  const data = NOTES.map((name) => [{ ...sheetText(t(`sheets.notation.${name}-title`)), fontWeight: 'bold' } as CellObject, sheetText(t(`sheets.notation.${name}`, { sheet: values }))]);
  return { sheet: t('sheets.names.notation'), data, columns: [{ width: 26 }, { width: 110 }] };
}

function listsInUse(): Set<string> {
  const ofColumns = sheetColumns.flatMap(({ list }) => list ?? []);
  const ofParts = Object.values(rowShapes).flatMap((shape) => shape.parts.flatMap(({ list }) => list ?? []));
  return new Set([...ofColumns, ...ofParts, 'basis', 'breakdown']);
}

function listName(list: string, locale: Locale): string {
  return list === 'qualifier' ? translator(locale)('sheets.qualifiers') : localised(vocabularyOf(list).label, locale);
}

function headed(text: string): CellObject {
  return { ...HEAD, ...sheetText(text) };
}
