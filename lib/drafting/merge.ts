import type { Draft } from './draft';
import { placedFields, valueAt, withValue, type Field } from './fields';

/** Fields in which two states of an entry differ, in the order of the page. */
export function changedFields(before: Draft, after: Draft): Field[] {
  return placedFields.map(({ field }) => field).filter((field) => !isSame(valueAt(before, field), valueAt(after, field)));
}

/** `clashes`: fields that both changed, each to something else; there `draft` has what was there before this save. */
export type Merged = { readonly draft: Draft; readonly clashes: readonly Field[] };

/** Two changes of the same state, together. */
export function merge(base: Draft, theirs: Draft, mine: Draft): Merged {
  const changed = changedFields(base, mine);
  const theirsToo = new Set(changedFields(base, theirs));
  const clashes = changed.filter((field) => theirsToo.has(field) && !isSame(valueAt(theirs, field), valueAt(mine, field)));
  const taken = changed.filter((field) => !clashes.includes(field));
  return { draft: taken.reduce((draft, field) => withValue(draft, field, valueAt(mine, field)), theirs), clashes };
}

/** The same words and values. Keys have no order, rows have. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [ones, others] = [Object.keys(one), Object.keys(other)];
  return Array.isArray(one) === Array.isArray(other) && ones.length === others.length && ones.every((key) => key in other && isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]));
}
