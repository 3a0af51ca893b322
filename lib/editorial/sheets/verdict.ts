import { createHash } from 'node:crypto';
import { UnreadableDocument } from '@/lib/database/document';
import { draftSchema, withoutEmpty, type Draft } from '@/lib/drafting/draft';
import { placedFields, type Field } from '@/lib/drafting/fields';
import { changedFields, merge } from '@/lib/drafting/merge';
import { columnsOfField } from '@/lib/drafting/sheet/columns';
import { draftOfRow } from '@/lib/drafting/sheet/draft-of-row';
import type { KnownNames } from '@/lib/drafting/sheet/known-names';
import type { RowFault, RowReport } from '@/lib/drafting/sheet/report';
import type { CellFault, ReadRow } from '@/lib/drafting/sheet/sheet';
import { writtenAt } from '@/lib/drafting/writing';
import type { Base, State } from './base';
import { draftOfState } from './draft-of-state';

/** What becomes of a row, and what it would write, as JSON. */
export type Verdict = { readonly report: RowReport; readonly document: string | null };

/** Every new entry has these. */
const given: ReadonlySet<Field> = new Set<Field>(['slug', 'kind', 'titleBasis', 'origin']);
/** For a new entry that is given its address only when it is written. */
const PLACEHOLDER = 'new';

export function verdictOf(row: ReadRow, base: Base | undefined, known: KnownNames): Verdict {
  const slug = cell(row, 'entry');
  if (!slug) return newEntry(row, known);
  if (!base?.entry) return refused(row, { faults: [...row.faults, base ? fault('entry', slug, 'not-yours') : unknownEntry(row, known)] });
  return onEntry(row, base.entry, known);
}

/** What a row says is put on top of the newest state, as a save from an older page would be: what others changed since stays. */
function onEntry(row: ReadRow, entry: NonNullable<Base['entry']>, known: KnownNames): Verdict {
  const slug = cell(row, 'entry');
  const newest = draftOf(slug, entry.newest);
  if (!newest) return refused(row, { entryId: entry.id, faults: [...row.faults, fault('entry', slug, 'unreadable')] });
  const about = { title: newest.title ?? newest.slug, entryId: entry.id };
  if (cell(row, 'revision') && !entry.from) return refused(row, { ...about, faults: [...row.faults, fault('revision', cell(row, 'revision'), 'unknown-revision')] });
  const from = entry.from && entry.from.number !== entry.newest.number ? draftOf(slug, entry.from) : newest;
  if (!from) return refused(row, { ...about, faults: [...row.faults, fault('revision', cell(row, 'revision'), 'unreadable')] });
  const { draft: mine, faults } = draftOfRow(row, from, known);
  const { draft, clashes } = from === newest ? { draft: mine, clashes: [] } : merge(from, newest, mine);
  const fields = draft === newest ? [] : changedFields(newest, draft);
  const found = [...faults, ...clashes.map((field) => fault(columnOf(field), cell(row, columnOf(field)), 'changed-since'))];
  const barred = entry.barrier && fields.length + found.length > 0 ? [...found, fault('entry', slug, entry.barrier)] : found;
  if (barred.length > 0) return refused(row, { ...about, faults: barred });
  if (fields.length === 0) return { report: reportOf(row, { is: 'unchanged', ...about, base: entry.newest.number }), document: null };
  return written(row, withoutEmpty(draft), { is: 'changed', title: draft.title ?? about.title, entryId: entry.id, base: entry.newest.number, fields });
}

function newEntry(row: ReadRow, known: KnownNames): Verdict {
  const { draft, faults } = draftOfRow(row, null, known);
  if (faults.length > 0) return refused(row, { title: draft.title ?? '', faults });
  const clean = withoutEmpty(draft);
  const fields = placedFields.map(({ field }) => field).filter((field) => !given.has(field) && writtenAt(clean, field) !== undefined);
  return written(row, clean, { is: 'new', title: draft.title ?? '', fields });
}

/** What no save would take is not written by a sheet either. */
function written(row: ReadRow, draft: Draft, part: Omit<Partial<RowReport>, 'is'> & Pick<RowReport, 'is' | 'fields'>): Verdict {
  if (!draftSchema.safeParse({ ...draft, slug: draft.slug ?? PLACEHOLDER }).success) return refused(row, { ...part, faults: [fault(null, '', 'not-valid')] });
  const document = JSON.stringify(draft);
  const to = part.is === 'changed' ? Object.fromEntries(part.fields.map((field) => [field, writtenAt(draft, field as Field) ?? null])) : null;
  return { report: reportOf(row, { ...part, to, mark: markOf(document) }), document };
}

function refused(row: ReadRow, { title, entryId, faults }: Partial<RowReport>): Verdict {
  return { report: reportOf(row, { is: 'refused', title: title || cell(row, 'title'), entryId: entryId ?? null, faults: faults ?? [] }), document: null };
}

function reportOf({ row }: ReadRow, part: Partial<RowReport> & Pick<RowReport, 'is'>): RowReport {
  return { row, title: '', entryId: null, base: null, fields: [], to: null, faults: [], mark: '', ...part };
}

/** With the addresses that come nearest. */
function unknownEntry(row: ReadRow, known: KnownNames): RowFault {
  return draftOfRow(row, null, known).faults.find(({ code }) => code === 'unknown-entry') ?? fault('entry', cell(row, 'entry'), 'unknown-entry');
}

function cell({ cells }: ReadRow, key: NonNullable<CellFault['column']>): string {
  return cells.get(key)?.trim() ?? '';
}

function columnOf(field: Field): NonNullable<CellFault['column']> {
  return columnsOfField(field)[0]!.key;
}

function fault(column: CellFault['column'], value: string, code: string): RowFault {
  return { column, value, code, allowed: [] };
}

function draftOf(slug: string, state: State): Draft | null {
  try {
    return draftOfState(slug, state);
  } catch (error) {
    if (error instanceof UnreadableDocument) return null;
    throw error;
  }
}

function markOf(document: string): string {
  return createHash('sha256').update(document).digest('base64url').slice(0, 22);
}
