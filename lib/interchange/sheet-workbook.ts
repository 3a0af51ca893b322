import writeWorkbook, { type CellObject, type Row, type Sheet } from 'write-excel-file/node';
import { sheetColumns, type SheetColumn } from '@/lib/drafting/sheet/columns';
import type { KnownList, KnownNames } from '@/lib/drafting/sheet/known-names';
import { columnGuidance } from '@/lib/messages/sheet-guidance';
import { columnHeading } from '@/lib/messages/sheet-headings';
import { direction, translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { cellsOfEntry, templateColumns, type SheetEntry } from './sheet-entries';
import { columnsSheet, notationSheet, valuesSheet } from './sheet-explained';
import { sheetGuards, type CellRule, type SheetGuard } from './sheet-guard';
import { MOST_SHEET_ROWS } from './sheet-limits';
import { ENTRY_HEIGHT, GUIDANCE, GUIDANCE_HEIGHT, HEAD, HEAD_HEIGHT, SHEET_FONT, sheetText } from './sheet-styles';
import { cellName, type FileContent } from './workbook-links';

const FIRST_ROW = 3;
const WIDTHS: { readonly [kind: string]: number } = { entry: 26, revision: 9, choice: 16, day: 14, date: 14, slug: 26, text: 48, lines: 48, rows: 48, line: 36, tags: 28 };
const USUAL_WIDTH = 24;
/** Entry, kind and title stay in sight. */
const STICKY_COLUMNS = 3;

/** An empty sheet: protected headings, a row of guidance, lists to choose from, and sheets that explain it all. */
export function templateWorkbook(known: KnownNames, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  return workbook(templateColumns, [], known, locale);
}

/** The same with entries, one to a row. */
export function entriesWorkbook(entries: readonly SheetEntry[], known: KnownNames, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  return workbook(sheetColumns, entries.map((entry) => cellsOfEntry(entry, known)), known, locale);
}

async function workbook(columns: readonly SheetColumn[], entries: readonly (readonly string[])[], known: KnownNames, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const lists = columns.flatMap((column, at) => (isChosen(column) ? [{ at, values: choicesOf(column, known) }] : []));
  const main = { sheet: translator(locale)('sheets.names.entries'), data: rowsOf(columns, entries, locale), columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] ?? USUAL_WIDTH })), stickyRowsCount: FIRST_ROW - 1, stickyColumnsCount: STICKY_COLUMNS };
  const choices = { sheet: translator(locale)('sheets.names.lists'), data: listRows(lists.map(({ values }) => values)) };
  return written([
    { sheet: main, guard: { isProtected: true, rules: lists.map(({ at, values }, list) => listRule(at, list, values.length, choices.sheet)) } },
    { sheet: notationSheet(locale) as Sheet<FileContent>, guard: {} },
    { sheet: columnsSheet(locale) as Sheet<FileContent>, guard: {} },
    { sheet: valuesSheet(known, locale) as Sheet<FileContent>, guard: {} },
    { sheet: choices, guard: { isHidden: true } },
  ], locale);
}

/** Sheets with what is added to each, as a file. */
export async function written(sheets: readonly { readonly sheet: Sheet<FileContent>; readonly guard: SheetGuard }[], locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const rightToLeft = direction(locale) === 'rtl';
  const file = writeWorkbook(sheets.map(({ sheet }) => ({ ...sheet, rightToLeft, orientation: 'landscape' as const })), { ...SHEET_FONT, features: [sheetGuards(sheets.map(({ guard }) => guard))] });
  return new Uint8Array(await file.toBuffer());
}

function rowsOf(columns: readonly SheetColumn[], entries: readonly (readonly string[])[], locale: Locale): Row[] {
  const fixed = (style: CellObject, text: string): CellObject => {
    const { format: _format, ...cell } = sheetText(text);
    return { ...cell, ...style };
  };
  const heads = columns.map((column) => fixed({ ...HEAD, height: HEAD_HEIGHT }, columnHeading(column, locale)));
  const guidance = columns.map((column) => fixed({ ...GUIDANCE, height: GUIDANCE_HEIGHT }, columnGuidance(column, locale)));
  const rows = entries.map((cells) => cells.map((text) => (text === '' ? null : { ...sheetText(text), height: ENTRY_HEIGHT })));
  return [heads, guidance, ...(rows.length > 0 ? rows : [[sheetText('')]])];
}

function isChosen({ kind, single }: SheetColumn): boolean {
  return kind === 'choice' || kind === 'mark' || (kind === 'tags' && single === true);
}

/** Of a value that has a basis, both ways to write it: bare it counts as inferred. */
function choicesOf({ kind, list }: SheetColumn, known: KnownNames): string[] {
  const names = [...namesOf(known.lists.get(list!))];
  const stated = known.lists.get('basis')?.names.get('stated')?.toLowerCase();
  return kind === 'choice' ? names : [...names, ...names.map((name) => `${name} (${stated})`)];
}

function namesOf(list: KnownList | undefined): Iterable<string> {
  return list?.names.values() ?? [];
}

function listRows(lists: readonly (readonly string[])[]): Row[] {
  const longest = Math.max(...lists.map((values) => values.length));
  return Array.from({ length: longest }, (_, row) => lists.map((values) => (values[row] === undefined ? null : sheetText(values[row]))));
}

function listRule(at: number, list: number, length: number, sheet: string): CellRule {
  const column = (row: number) => cellName(row, list).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return { cells: `${cellName(FIRST_ROW - 1, at)}:${cellName(FIRST_ROW + MOST_SHEET_ROWS - 2, at)}`, from: `'${sheet.replaceAll("'", "''")}'!${column(0)}:${column(length - 1)}` };
}
