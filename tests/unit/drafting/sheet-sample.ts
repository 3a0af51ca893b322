import { loadContent } from '@/lib/content/files';
import type { Draft } from '@/lib/drafting/draft';
import { changedFields } from '@/lib/drafting/merge';
import type { SheetColumnKey } from '@/lib/drafting/sheet/columns';
import { stepDays, withStepDays } from '@/lib/drafting/step-days';
import { columnsOfField } from '@/lib/drafting/sheet/columns';
import { draftOfRow } from '@/lib/drafting/sheet/draft-of-row';
import { knownNames, type KnownNames } from '@/lib/drafting/sheet/known-names';
import type { CellFault } from '@/lib/drafting/sheet/sheet';
import { entryOfFile } from '@/lib/catalogue/entry';
import type { Locale } from '@/lib/vocabulary/locale';

const content = loadContent();

/** The entries that ship, as drafts. */
export const entries: readonly Draft[] = content.entries.map(entryOfFile);

export function knownIn(locale: Locale): KnownNames {
  return knownNames({ ...content, entries: entries.map(({ slug }) => slug), locale });
}

export const known = knownIn('en');

/** The least that a new row needs. */
export const fresh = { kind: 'Practice', title: 'Tea house' };

/** What a row with these cells becomes. */
export function read(cells: { readonly [K in SheetColumnKey]?: string }, base: Draft | null = null) {
  return draftOfRow({ row: 3, cells: new Map(Object.entries(cells) as [SheetColumnKey, string][]), faults: [] }, base, known);
}

/** Its cells as a new entry, which has no days of publication and verification yet: what differs from the draft, and what was wrong. */
export function asNew(draft: Draft, cells: ReadonlyMap<SheetColumnKey, string>): { readonly fields: readonly string[]; readonly faults: readonly CellFault[] } {
  const made = draftOfRow({ row: 3, cells: new Map([...cells, ['entry', ''], ...stepDays.flatMap((day) => columnsOfField(day).map(({ key }): [SheetColumnKey, string] => [key, '']))]), faults: [] }, null, known);
  return { fields: changedFields(withStepDays(draft, {}), made.draft), faults: made.faults };
}

export function faultsIn(cells: { readonly [K in SheetColumnKey]?: string }, base: Draft | null = null): string[] {
  return read(base ? cells : { ...fresh, ...cells }, base).faults.map(({ column, code, value }) => `${column} ${code} ${value}`.trim());
}
