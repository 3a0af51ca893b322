import type { Draft } from '../draft';
import type { Field } from '../fields';
import type { DraftTag } from '../tags';
import { writtenAt } from '../writing';
import type { SheetColumn, SheetColumnKey } from './columns';
import { offered, slugNamed, type KnownNames } from './known-names';
import { cellText, CUT, unescaped } from './notation';
import { readRows } from './read-rows';
import { rowShapes } from './row-shapes';
import type { CellFault, FaultCode } from './sheet';
import { readTags, type Misread } from './tags-cells';

type ReadValue = { readonly value: unknown; readonly misread: readonly Misread[] };
export type ReadField = { readonly value: unknown; readonly faults: readonly CellFault[] };

/** What the cells of a field say; parts of it that the sheet has no column for stay as the draft has them. */
export function fieldOfCells(field: Field, columns: readonly SheetColumn[], cells: ReadonlyMap<SheetColumnKey, string>, draft: Draft, known: KnownNames): ReadField {
  const read = columns.map((column) => ({ column, ...readCell(cellText(cells.get(column.key)!), column, known) }));
  const faults = read.flatMap(({ column: { key }, misread }) => misread.map((fault): CellFault => ({ column: key, ...fault })));
  if (columns[0]!.kind === 'tags') return rankedTags(field, read, draft, faults);
  if (columns[0]!.part === undefined) return { value: read[0]!.value, faults };
  const parts = Object.fromEntries(read.map(({ column, value }) => [column.part!, value]));
  return { value: { ...(writtenAt(draft, field) as object | undefined), ...parts }, faults };
}

/** The primary value and the further ones are two columns of one list. */
function rankedTags(field: Field, read: readonly (ReadValue & { readonly column: SheetColumn })[], draft: Draft, faults: readonly CellFault[]): ReadField {
  const before = (writtenAt(draft, field) as readonly DraftTag[] | undefined) ?? [];
  const from = (rank: SheetColumn['rank']) => read.find(({ column }) => column.rank === rank);
  if (!read[0]!.column.rank) return { value: read[0]!.value, faults };
  const primary = tagsOf(from('primary')?.value) ?? before.filter((tag) => tag.primary);
  const further = tagsOf(from('further')?.value) ?? before.filter((tag) => !tag.primary && !primary.some(({ value }) => value === tag.value));
  const both = further.filter(({ value }) => value !== undefined && primary.some((tag) => tag.value === value));
  const twice = both.map(({ value }): CellFault => ({ column: from('further')!.column.key, value: value!, code: 'twice', allowed: [] }));
  return { value: [...primary, ...further], faults: [...faults, ...twice] };
}

function tagsOf(value: unknown): readonly DraftTag[] | undefined {
  return value as readonly DraftTag[] | undefined;
}

function readCell(cell: string, column: SheetColumn, known: KnownNames): ReadValue {
  if (cell.endsWith(CUT)) return { value: undefined, misread: [misread(CUT, 'cut')] };
  const { field, kind, list, rank, single } = column;
  switch (kind) {
    case 'tags': {
      const { tags, misread: wrong } = readTags(cell, list!, known);
      const ranked = tags.map(({ value, basis, note }): DraftTag => ({ ...(value !== undefined && { value }), primary: rank === 'primary', ...(basis && { basis }), ...(note && { note }) }));
      return { value: ranked, misread: [...wrong, ...(single && tags.length > 1 ? [misread(cell, 'one-value-only')] : [])] };
    }
    case 'mark': {
      const { tags, misread: wrong } = readTags(cell, list!, known);
      return { value: tags[0], misread: [...wrong, ...(tags.length > 1 ? [misread(cell, 'one-value-only', offered(known.lists.get(list!)!, cell))] : [])] };
    }
    case 'rows': {
      const { rows, misread: wrong } = readRows(cell, rowShapes[field!]!, known);
      return { value: rows, misread: wrong };
    }
    case 'choice':
      return choice(cell, list!, known);
    case 'lines':
      return { value: cell.split('\n').map(unescaped).filter((line) => line !== ''), misread: [] };
    case 'entry':
    case 'revision':
    case 'slug':
    case 'line':
    case 'text':
    case 'day':
    case 'date':
    case 'address':
      return { value: cell === '' ? undefined : cell, misread: [] };
  }
}

function choice(cell: string, list: string, known: KnownNames): ReadValue {
  if (cell === '') return { value: undefined, misread: [] };
  const values = known.lists.get(list)!;
  const slug = slugNamed(values, unescaped(cell));
  return { value: slug, misread: slug === undefined ? [misread(cell, 'unknown-value', offered(values, cell))] : [] };
}

function misread(value: string, code: FaultCode, allowed: readonly string[] = []): Misread {
  return { value, code, allowed };
}
