import { cutText } from '@/lib/catalogue/text/cut';
import { SheetRefused, type FaultCode } from '@/lib/drafting/sheet/sheet';
import { numberText, type NumberKind } from './read-sheet-formats';
import { gridBuilder, type Grid } from './read-sheet-grid';
import { readXml } from './read-sheet-xml';

export type Workbook = { readonly strings: readonly string[]; readonly kinds: readonly NumberKind[]; readonly is1904: boolean };

const MOST_MERGED_CELLS = 500_000;
const LONGEST_DETAIL = 40;

/** Shared strings in their order; what says how they are pronounced is left out. */
export function readStrings(bytes: Uint8Array | null): string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  let [text, isText, isSpoken] = ['', false, false];
  readXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isSpoken = true;
      if (name === 't') isText = !isSpoken;
    },
    close: (name) => {
      if (name === 'rPh') isSpoken = false;
      if (name === 't') isText = false;
      if (name === 'si') strings.push(withEscapes(text));
    },
    text: (part) => {
      if (isText) text += part;
    },
  });
  return strings;
}

/** The cells of one sheet. Formulas, merged cells and errors are named as what they are. */
export function readCells(bytes: Uint8Array, workbook: Workbook): Grid {
  const builder = gridBuilder();
  const merged: string[] = [];
  let [row, at, type, style, value, isValue, isSpoken, hasFormula] = [0, -1, 'n', 0, '', false, false, false];
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'row') [row, at] = [numberOfRow(attributes().r, row + 1), -1];
      else if (name === 'c') {
        const { r, t = 'n', s = '0' } = attributes();
        [at, type, style, value, hasFormula] = [r === undefined ? at + 1 : columnOf(r), t, Number(s), '', false];
      } else if (name === 'v' || name === 't') isValue = !isSpoken;
      else if (name === 'rPh') isSpoken = true;
      else if (name === 'f') hasFormula = true;
      else if (name === 'mergeCell') merged.push(attributes().ref ?? '');
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'rPh') isSpoken = false;
      else if (name === 'c') builder.put(row, at, textOf({ type, style, value }, workbook), flawOf(type, hasFormula));
    },
    text: (part) => {
      if (isValue) value += part;
    },
  });
  markMerged(merged, builder);
  return builder.grid();
}

type Cell = { readonly type: string; readonly style: number; readonly value: string };

function textOf({ type, style, value }: Cell, { strings, kinds, is1904 }: Workbook): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
    case 'str':
      return withEscapes(value);
    case 'b':
      return value === '1' ? 'true' : 'false';
    case 'd':
      return value.replace(/T00:00:00(?:\.0+)?Z?$/, '');
    case 'e':
      return value;
    default:
      return numberText(value, kinds[style] ?? 'number', is1904);
  }
}

function flawOf(type: string, hasFormula: boolean): FaultCode | undefined {
  if (hasFormula) return 'formula';
  return type === 'e' ? 'error-cell' : undefined;
}

/** Characters that XML cannot hold are written `_x000D_` in office files. */
function withEscapes(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

/** Rows count from 1; what is no number of one would lead out of the sheet. */
function numberOfRow(written: string | undefined, next: number): number {
  if (written === undefined) return next;
  if (!/^0{0,9}[1-9]\d{0,6}$/.test(written)) throw new SheetRefused('damaged', cutText(written, LONGEST_DETAIL));
  return Number(written);
}

function columnOf(cell: string): number {
  const letters = /^\$?([A-Z]{1,3})(?![A-Z])/i.exec(cell)?.[1]!.toUpperCase();
  if (!letters) throw new SheetRefused('damaged', cutText(cell, LONGEST_DETAIL));
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Marks the cells of merged ranges, as far as the sheet goes. Ranges that lie over each other are counted each, so that they cannot be many. */
function markMerged(refs: readonly string[], { flaw, grid }: ReturnType<typeof gridBuilder>): void {
  const { raw } = grid();
  const widest = raw.reduce((most, cells) => Math.max(most, cells.length), 0);
  let marked = 0;
  for (const ref of refs) {
    const range = rangeOf(ref, raw.length, widest);
    marked += Math.max(0, range.lastRow - range.row + 1) * Math.max(0, range.lastAt - range.at + 1);
    if (marked > MOST_MERGED_CELLS) throw new SheetRefused('damaged', cutText(ref, LONGEST_DETAIL));
    for (let row = range.row; row <= range.lastRow; row++) for (let at = range.at; at <= range.lastAt; at++) flaw({ row, at, code: 'merged' });
  }
}

function rangeOf(ref: string, rows: number, columns: number) {
  const [from = '', to = from] = ref.split(':', 2);
  return { row: rowOf(from), lastRow: Math.min(rowOf(to), rows), at: columnOf(from), lastAt: Math.min(columnOf(to), columns - 1) };
}

function rowOf(cell: string): number {
  return numberOfRow(/^\$?[A-Z]+\$?(\d+)$/i.exec(cell)?.[1] ?? '', 1);
}
