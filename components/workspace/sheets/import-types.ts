import type { Counts, MovedRow, RowReport, SheetRefusal } from '@/lib/drafting/sheet/report';
import type { FieldDifference } from '@/lib/drafting/difference/difference';

export type ImportState = 'checking' | 'refused' | 'checked' | 'written' | 'undone';

/** A sheet that was sent in, in a list of them. */
export type ImportLine = {
  readonly id: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly startedAt: Date;
  readonly starter: { readonly name: string };
  readonly counts: Counts | null;
};

/** A sheet that was sent in, with what came of it. */
export type ShownImport = ImportLine & {
  readonly rowsDone: number;
  readonly rowsAll: number | null;
  readonly writtenAt: Date | null;
  readonly undoneAt: Date | null;
  readonly hasFile: boolean;
  readonly refused: SheetRefusal | null;
  readonly unknownColumns: readonly string[];
  readonly moved: readonly MovedRow[];
};

/** A row with what there is to see of it: the address of its entry, and the difference it makes. */
export type ShownRow = { readonly report: RowReport; readonly href: string | null; readonly difference: readonly FieldDifference[] | null };
