import type { KnownNames } from '@/lib/drafting/sheet/known-names';
import type { Report, RowFault } from '@/lib/drafting/sheet/report';
import type { Locale } from '@/lib/vocabulary/locale';
import type { Asked, State } from './base';

export type SheetFormat = 'xlsx' | 'csv';

/** A sheet as it was sent in. */
export type SentFile = { readonly bytes: Uint8Array; readonly fileName: string };

/** Reads a sheet and says what each row does; `withDrafts` answers also what it would write. */
export type CheckJob = SentFile & { readonly is: 'check'; readonly known: KnownNames; readonly withDrafts: boolean };
/** Writes entries as a sheet; without any list of them, it is the template. */
export type ExportJob = { readonly is: 'export'; readonly format: SheetFormat; readonly states: readonly (State & { readonly slug: string })[] | null; readonly known: KnownNames; readonly locale: Locale };
/** Gives a sheet back with what is wrong with it. */
export type MarkJob = SentFile & { readonly is: 'mark'; readonly faults: readonly { readonly row: number; readonly faults: readonly RowFault[] }[]; readonly locale: Locale };

export type Job = CheckJob | ExportJob | MarkJob;

/** A row that would be written, with its document as JSON. */
export type RowDraft = { readonly row: number; readonly document: string };
export type Checked = Omit<Report, 'moved'> & { readonly drafts: readonly RowDraft[] };

export type JobResult<J extends Job> = J extends CheckJob ? Checked : Uint8Array<ArrayBuffer>;

/** What the thread says while it works. It is answered where it needs entries. */
export type WorkerMessage =
  | { readonly says: 'read' | 'progress'; readonly rows: number }
  | { readonly says: 'need'; readonly asked: readonly Asked[] }
  | { readonly says: 'refused'; readonly code: string; readonly detail: string }
  | { readonly says: 'failed'; readonly error: unknown }
  | { readonly says: 'done'; readonly result: Checked | Uint8Array<ArrayBuffer> };
