import type { Draft } from '../draft';
import { facetOf, type ClassifiedParam } from '@/lib/catalogue/facets';
import { placedFields, withValue, type Field } from '../fields';
import { isStepDay } from '../step-days';
import { columnsOfField, sheetColumn, type SheetColumn, type SheetColumnKey } from './columns';
import { fieldOfCells } from './field-of-cells';
import { offered, type KnownNames } from './known-names';
import { cellText } from './notation';
import { cellsOf } from './row-of-draft';
import { schemaFaults } from './schema-faults';
import type { CellFault, ReadRow } from './sheet';

export type ReadDraft = { readonly draft: Draft; readonly faults: readonly CellFault[] };

/**
 * A row on top of the state that it changes, or as a new entry. Columns that the sheet does not have leave their fields
 * alone, an empty cell empties its field, and a cell that says what the state says changes nothing, even where a cell
 * cannot hold everything. Days that steps set are taken along to be read: an empty cell says nothing, another day is refused. A new entry that is given no address gets the empty slug: whoever writes it makes one from the title.
 * `faults` has those of the row itself too; a cell with one changes nothing.
 */
export function draftOfRow(row: ReadRow, base: Draft | null, known: KnownNames): ReadDraft {
  const start: Draft = base ?? { slug: '', kind: 'practice', origin: 'public-source', titleBasis: 'descriptive' };
  const faults: CellFault[] = [...row.faults, ...entryFaults(row, base, known)];
  const unreadable = new Set(row.faults.map(({ column }) => column));
  const isUnchanged = base ? unchangedIn(row, base, known) : () => false;
  let draft = start;
  const written: Field[] = [];
  for (const { field } of placedFields) {
    const columns = columnsOfField(field).filter(({ key }) => row.cells.has(key));
    if (columns.length === 0 || columns.some(({ key }) => unreadable.has(key)) || columns.every(isUnchanged)) continue;
    if (isStepDay(field)) {
      faults.push(...claims(columns, row));
      continue;
    }
    const read = fieldOfCells(field, columns, row.cells, draft, known);
    faults.push(...read.faults);
    if (isKept(field, read.value, base)) continue;
    draft = withValue(draft, field, read.value);
    written.push(field);
  }
  faults.push(...missing(row, base, known, isUnchanged), ...kindFaults(row, draft, written), ...schemaFaults(draft, written, row.cells));
  return { draft, faults };
}

/** A day that no sheet can set. */
function claims(columns: readonly SheetColumn[], { cells }: ReadRow): CellFault[] {
  return columns.filter(({ key }) => cells.get(key)!.trim() !== '').map(({ key }) => ({ column: key, value: cells.get(key)!, code: 'set-by-steps', allowed: [] }));
}

/** What an entry cannot be without keeps what it had, or what the workspace begins with. */
function isKept(field: Field, value: unknown, base: Draft | null): boolean {
  return value === undefined && (field === 'slug' || field === 'kind' || (base === null && (field === 'origin' || field === 'titleBasis')));
}

/** Whether a cell says what the state says, by the names of today or by slugs. */
function unchangedIn({ cells }: ReadRow, base: Draft, known: KnownNames): (column: SheetColumn) => boolean {
  const [named, bare] = [cellsOf(base, known), cellsOf(base, null)];
  return (column) => {
    const cell = cellText(cells.get(column.key)!);
    return cell === named(column) || cell === bare(column);
  };
}

function entryFaults({ cells }: ReadRow, base: Draft | null, known: KnownNames): CellFault[] {
  const slug = cells.get('entry')?.trim() ?? '';
  if (slug === '' || base !== null) return [];
  return [{ column: 'entry', value: slug, code: 'unknown-entry', allowed: offered(known.entries, slug) }];
}

function missing({ cells, faults }: ReadRow, base: Draft | null, known: KnownNames, isUnchanged: (column: SheetColumn) => boolean): CellFault[] {
  const isEmpty = (key: SheetColumnKey) => (base === null || (cells.has(key) && !isUnchanged(sheetColumn(key)))) && !cells.get(key)?.trim() && !faults.some(({ column }) => column === key);
  const fault = (column: SheetColumnKey, allowed: readonly string[]): CellFault => ({ column, value: '', code: 'missing', allowed });
  return [...(isEmpty('kind') ? [fault('kind', offered(known.lists.get('kind')!, ''))] : []), ...(isEmpty('title') ? [fault('title', [])] : [])];
}

/** Values of a facet that the other kind of entry has. */
function kindFaults({ cells }: ReadRow, draft: Draft, written: readonly Field[]): CellFault[] {
  return written.filter((field) => field.startsWith('classification.')).flatMap((field) => {
    const param = field.slice('classification.'.length) as ClassifiedParam;
    if ((facetOf(param).appliesTo as readonly string[]).includes(draft.kind)) return [];
    return columnsOfField(field).filter(({ key }) => cells.get(key)?.trim()).map(({ key }): CellFault => ({ column: key, value: cells.get(key)!, code: 'not-for-kind', allowed: [] }));
  });
}
