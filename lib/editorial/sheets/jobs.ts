import type { KnownNames } from '@/lib/drafting/sheet/known-names';
import type { Report, RowFault } from '@/lib/drafting/sheet/report';
import type { Locale } from '@/lib/vocabulary/locale';
import type { State } from './base';

export type SheetFormat = 'xlsx' | 'csv';

/** A sheet as it was sent in. */
export type SentFile = { readonly bytes: Uint8Array; readonly fileName: string };

/** Reads a sheet and says what each row does; `withDrafts` answers also what it would write. */
export type CheckJob = SentFile & { readonly known: KnownNames; readonly withDrafts: boolean };
/** Writes entries as a sheet; without any list of them, it is the template. */
export type ExportJob = { readonly format: SheetFormat; readonly states: readonly (State & { readonly slug: string })[] | null; readonly known: KnownNames; readonly locale: Locale };
/** Gives a sheet back with what is wrong with it. */
export type MarkJob = SentFile & { readonly faults: readonly { readonly row: number; readonly faults: readonly RowFault[] }[]; readonly locale: Locale };

/** A row that would be written, with its document as JSON. */
export type RowDraft = { readonly row: number; readonly document: string };
export type Checked = Omit<Report, 'moved'> & { readonly drafts: readonly RowDraft[] };
