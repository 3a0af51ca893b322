import { z } from 'zod';
import { isField } from '../fields';

/** What a sheet does to an entry, row by row. */
export const outcomes = ['new', 'changed', 'unchanged', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

/** What is wrong with a cell, or, without a column, with its row. */
const faultSchema = z.object({ column: z.string().nullable(), value: z.string(), code: z.string(), allowed: z.array(z.string()).readonly() });

export const rowReportSchema = z.object({
  /** As the spreadsheet counts. */
  row: z.int(),
  is: z.enum(outcomes),
  title: z.string(),
  /** The entry it is about; empty for a new one, and for one that is not there. */
  entryId: z.string().nullable(),
  /** The revision it was compared with. */
  base: z.int().nullable(),
  /** The fields that it changes, or, of a new one, fills in. */
  fields: z.array(z.string().refine(isField)).readonly(),
  /** What these fields say then; left out where a report grows too long. */
  to: z.record(z.string(), z.unknown()).nullable(),
  faults: z.array(faultSchema).readonly(),
  /** Of everything the row would write, so that a second check tells whether it still would. */
  mark: z.string(),
});
export type RowReport = z.infer<typeof rowReportSchema>;
export type RowFault = z.infer<typeof faultSchema>;

export type Counts = { readonly [O in Outcome]: number };
export const countsSchema = z.object({ new: z.int(), changed: z.int(), unchanged: z.int(), refused: z.int() });

/** A row that a second check found to be something else. */
export const movedSchema = z.object({ row: z.int(), title: z.string(), was: z.enum(outcomes), is: z.enum(outcomes) });
export type MovedRow = z.infer<typeof movedSchema>;

/** Why a sheet as a whole cannot be used. */
export const refusalSchema = z.object({ code: z.string(), detail: z.string() });
export type SheetRefusal = z.infer<typeof refusalSchema>;

/** What a check found; `moved` are rows that changed their meaning before they could be written. */
export type Report = { readonly counts: Counts; readonly unknownColumns: readonly string[]; readonly rows: readonly RowReport[]; readonly moved: readonly MovedRow[] };
