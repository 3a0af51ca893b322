import type { Draft } from '../draft';
import { placedFields, valueAt, type Field, type Section } from '../fields';
import { changedFields } from '../merge';
import { cellsOf, rowOf, textOf, type Cells, type Told } from './cells';
import { freshPatience, textPieces, type Patience, type Piece } from './pieces';
import { matchRows } from './rows';
import { tagDifferences, type TagDifference } from './tags';

export type Change = 'added' | 'removed' | 'changed';
/** A part of a row; a row that is one text has one part without a name. */
export type CellDifference = { readonly cell: string | null; readonly pieces: readonly Piece[] };
/** `before` and `after` are its places in the lists, from 1; it has moved where it stands elsewhere among the others. */
export type RowDifference = { readonly change: Change | 'same'; readonly isMoved: boolean; readonly before: number | null; readonly after: number | null; readonly cells: readonly CellDifference[] };

type Body =
  | { readonly shape: 'text'; readonly pieces: readonly Piece[] }
  | { readonly shape: 'parts'; readonly cells: readonly CellDifference[] }
  | { readonly shape: 'rows'; readonly rows: readonly RowDifference[] }
  | { readonly shape: 'tags'; readonly tags: readonly TagDifference[] };
/** A field in which two states differ, with everything that both say there. */
export type FieldDifference = { readonly field: Field; readonly section: Section; readonly change: Change } & Body;

/** Where two states of an entry differ, field by field in the order of its page. Without a state before, everything is new. */
export function difference(before: Draft | null, after: Draft, told: Told): FieldDifference[] {
  const changed = new Set(before ? changedFields(before, after) : placedFields.map(({ field }) => field).filter((field) => valueAt(after, field) !== undefined));
  const patience = freshPatience();
  return placedFields.filter(({ field }) => changed.has(field)).map(({ field, section }) => {
    const [old, now] = [before ? valueAt(before, field) : undefined, valueAt(after, field)];
    return { field, section, change: changeOf(old, now), ...bodyOf(field, old, now, told, patience) };
  });
}

/** The fields that both fill in alike. */
export function sameFields(before: Draft | null, after: Draft): Field[] {
  if (!before) return [];
  const changed = new Set(changedFields(before, after));
  return placedFields.map(({ field }) => field).filter((field) => !changed.has(field) && valueAt(after, field) !== undefined);
}

function changeOf(before: unknown, after: unknown): Change {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

function bodyOf(field: Field, before: unknown, after: unknown, told: Told, patience: Patience): Body {
  const either = before ?? after;
  if (field.startsWith('classification.')) return { shape: 'tags', tags: tagDifferences(listOf(before), listOf(after)) };
  if (Array.isArray(either)) return { shape: 'rows', rows: rowDifferences(field, listOf(before), listOf(after), told, patience) };
  if (typeof either === 'object') return { shape: 'parts', cells: cellDifferences(cellsOf(field, before, told), cellsOf(field, after, told), patience) };
  return { shape: 'text', pieces: textPieces(textOf(field, before, told), textOf(field, after, told), patience) };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function rowDifferences(field: Field, before: readonly unknown[], after: readonly unknown[], told: Told, patience: Patience): RowDifference[] {
  const [old, now] = [before.map((row) => rowOf(field, row, told)), after.map((row) => rowOf(field, row, told))];
  return matchRows(old, now, patience).map((matched) => {
    const [from, to] = [matched.before === null ? undefined : old[matched.before]!, matched.after === null ? undefined : now[matched.after]!];
    return {
      change: from?.says === to?.says ? 'same' : changeOf(from, to),
      isMoved: matched.isMoved,
      before: placeFromOne(matched.before),
      after: placeFromOne(matched.after),
      cells: cellDifferences(from?.cells ?? new Map(), to?.cells ?? new Map(), patience),
    };
  });
}

function placeFromOne(place: number | null): number | null {
  return place === null ? null : place + 1;
}

function cellDifferences(before: Cells, after: Cells, patience: Patience): CellDifference[] {
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names.map((cell) => ({ cell, pieces: textPieces(before.get(cell) ?? '', after.get(cell) ?? '', patience) }));
}
