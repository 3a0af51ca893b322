import { cutText } from '@/lib/catalogue/text/cut';
import { storableText } from '@/lib/catalogue/text/stored-text';
import { MOST_CELL_CHARACTERS } from '@/lib/drafting/sheet/notation';
import { SheetRefused, type FaultCode } from '@/lib/drafting/sheet/sheet';
import { LAST_ROW_NUMBER, MOST_CHARACTERS, MOST_SHEET_COLUMNS } from './sheet-limits';

/** What is wrong with a cell before its words are looked at. `row` as the spreadsheet counts, `at` from 0. */
export type Flaw = { readonly row: number; readonly at: number; readonly code: FaultCode };
/** What is wrong with the cells of one row, by their place. */
export type RowFlaws = ReadonlyMap<number, ReadonlySet<FaultCode>>;

/** The cells of a sheet as words, and which of them cannot be taken as they are, by row. */
export type Grid = { readonly raw: readonly (readonly string[])[]; readonly flaws: ReadonlyMap<number, RowFlaws> };

/** Gathers cells within the limits of a sheet; each flaw of a cell counts once. Throws SheetRefused beyond them. */
export function gridBuilder() {
  const raw: string[][] = [];
  const flaws = new Map<number, Map<number, Set<FaultCode>>>();
  let characters = 0;

  function flaw({ row, at, code }: Flaw): void {
    const ofRow = flaws.get(row) ?? new Map<number, Set<FaultCode>>();
    flaws.set(row, ofRow.set(at, (ofRow.get(at) ?? new Set()).add(code)));
  }

  function put(row: number, at: number, text: string, code?: FaultCode): void {
    if (text === '' && code === undefined) return;
    if (row > LAST_ROW_NUMBER) throw new SheetRefused('too-many-rows', String(row));
    if (at >= MOST_SHEET_COLUMNS) throw new SheetRefused('too-many-columns', String(at + 1));
    characters += text.length;
    if (characters > MOST_CHARACTERS) throw new SheetRefused('unpacks-too-large');
    while (raw.length < row) raw.push([]);
    const cells = raw[row - 1]!;
    while (cells.length < at) cells.push('');
    cells[at] = storableText(cutText(text, MOST_CELL_CHARACTERS));
    if (text.length > MOST_CELL_CHARACTERS) flaw({ row, at, code: 'cell-too-long' });
    if (code) flaw({ row, at, code });
  }

  return { put, flaw, grid: (): Grid => ({ raw, flaws }) };
}
