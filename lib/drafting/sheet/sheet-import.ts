import type { Counts, MovedRow, SheetRefusal } from './report';

export type ImportState = 'checking' | 'refused' | 'checked' | 'written' | 'undone';

/** A sheet that was sent in, in a list of them. */
export type ImportLine = {
  readonly id: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly startedAt: Date;
  readonly starter: { readonly id: string; readonly name: string };
  /** Null while it is checked, and where the sheet could not be read. */
  readonly counts: Counts | null;
};

/** A sheet that was sent in, with what came of it. */
export type SheetImport = ImportLine & {
  readonly rowsDone: number;
  readonly rowsAll: number | null;
  readonly checkedAt: Date | null;
  readonly writtenAt: Date | null;
  readonly undoneAt: Date | null;
  /** The sheet is still there, to be written or marked. */
  readonly hasFile: boolean;
  readonly refused: SheetRefusal | null;
  readonly unknownColumns: readonly string[];
  readonly moved: readonly MovedRow[];
};
