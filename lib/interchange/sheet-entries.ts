import type { Draft } from '@/lib/drafting/draft';
import { sheetColumns, type SheetColumn } from '@/lib/drafting/sheet/columns';
import type { KnownNames } from '@/lib/drafting/sheet/known-names';
import { rowOfDraft } from '@/lib/drafting/sheet/row-of-draft';

/** An entry of the workspace: the slug it has now, and one of its states. */
export type SheetEntry = { readonly slug: string; readonly revision: number; readonly draft: Draft };

/** A new entry has no state that it was taken from. */
export const templateColumns: readonly SheetColumn[] = sheetColumns.filter(({ key }) => key !== 'revision');

/** The cells of an entry, in the order of all columns. */
export function cellsOfEntry({ slug, revision, draft }: SheetEntry, known: KnownNames): string[] {
  const cells = new Map([...rowOfDraft(draft, known), ['entry', slug], ['revision', String(revision)]]);
  return sheetColumns.map(({ key }) => cells.get(key)!);
}
