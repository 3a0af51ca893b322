'use client';
import { useEffect, useRef } from 'react';
import type { Field } from '@/lib/drafting/fields';
import { moved, replaced, withInserted, without } from '@/lib/drafting/rows';
import { useEditor } from './editor-context';
import { controlId } from './problems';

/** As many rows as a draft takes. */
const MOST_ROWS = 500;

export type Rows<T> = {
  readonly change: (index: number, row: T) => void;
  /** Several rows in the place of one. */
  readonly spread: (index: number, rows: readonly T[]) => void;
  readonly insert: (index: number, ...rows: readonly T[]) => void;
  readonly remove: (index: number) => void;
  readonly move: (index: number, step: -1 | 1) => void;
};

/**
 * Changes the rows of a field, and keeps the focus where the work is: in a new row, on a row that moved, beside a row
 * that went. `part` names the first control of a row.
 */
export function useRows<T>(field: Field, rows: readonly T[], part = ''): Rows<T> {
  const { edit, announce, t } = useEditor();
  const focusOn = useRef<string | null>(null);
  useEffect(() => {
    if (focusOn.current === null) return;
    document.getElementById(focusOn.current)?.focus();
    focusOn.current = null;
  }, [rows]);
  const focusRow = (index: number) => {
    focusOn.current = index < 0 ? controlId(`${field}.add`) : controlId(`${field}.${index}${part}`);
  };
  const put = (next: readonly T[], focused: number) => {
    if (next.length > MOST_ROWS) return announce(t('editor.rows.full', { count: MOST_ROWS }));
    focusRow(focused);
    edit(field, next);
  };
  return {
    change: (index, row) => edit(field, replaced(rows, index, row)),
    spread: (index, added) => put(withInserted(without(rows, index), index, ...added), index + added.length - 1),
    insert: (index, ...added) => put(withInserted(rows, index, ...added), index + added.length - 1),
    remove: (index) => {
      focusRow(Math.min(index, rows.length - 2));
      edit(field, without(rows, index));
      announce(t('editor.rows.removed', { count: rows.length - 1 }));
    },
    move: (index, step) => {
      if (index + step < 0 || index + step >= rows.length) return;
      focusRow(index + step);
      edit(field, moved(rows, index, step));
      announce(t('editor.rows.moved', { place: index + step + 1, count: rows.length }));
    },
  };
}
