import type { SheetColumnKey } from './columns';

/** Why a cell cannot be taken. Those of the schema are called as the checks of the workspace call them. */
export const faultCodes = [
  ...(['formula', 'merged', 'error-cell', 'cell-too-long', 'cut'] as const),
  ...(['unknown-entry', 'unknown-value', 'unknown-basis', 'unknown-organisation', 'unknown-part', 'too-many-parts', 'part-twice'] as const),
  ...(['missing', 'not-a-number', 'one-value-only', 'twice', 'not-for-kind', 'too-much', 'too-deep', 'set-by-steps', 'more-wrong'] as const),
  ...(['too-long', 'broken-address', 'not-a-day', 'not-a-date', 'not-a-slug', 'not-a-language', 'not-valid'] as const),
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** A cell that cannot be taken. `column` is null for what is said of the whole row. `allowed`: values that could stand there; of long lists the nearest. */
export type CellFault = { readonly column: SheetColumnKey | null; readonly value: string; readonly code: FaultCode; readonly allowed: readonly string[] };

/** A row of a sheet. `row` is its number as the spreadsheet counts; a column that is in the sheet has a cell, be it empty. */
export type ReadRow = { readonly row: number; readonly cells: ReadonlyMap<SheetColumnKey, string>; readonly faults: readonly CellFault[] };

/** `at`: the place of a column, counted from 0. `unknown`: headings that belong to no column. `raw`: every cell as it was read, `raw[row - 1][at]`; the headings stand in row `headingRow`. */
export type ReadSheet = {
  readonly columns: readonly { readonly key: SheetColumnKey; readonly heading: string; readonly at: number }[];
  readonly unknown: readonly { readonly heading: string; readonly at: number }[];
  readonly rows: readonly ReadRow[];
  readonly format: 'xlsx' | 'csv';
  readonly headingRow: number;
  readonly raw: readonly (readonly string[])[];
};

/** Why a sheet cannot be used at all. */
export const refusalCodes = [
  ...(['empty', 'too-large', 'not-a-sheet', 'damaged', 'encrypted', 'old-format', 'open-document', 'unpacks-too-large', 'wrong-encoding'] as const),
  ...(['no-known-heading', 'column-missing', 'column-doubled', 'too-many-columns', 'too-many-rows', 'row-too-long', 'no-rows'] as const),
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** `detail`: the headings, numbers or places that its words name. */
export class SheetRefused extends Error {
  override readonly name = 'SheetRefused';
  constructor(
    readonly code: RefusalCode,
    readonly detail: string = '',
  ) {
    super(detail ? `${code}: ${detail}` : code);
  }
}
