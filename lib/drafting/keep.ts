import { z } from 'zod';
import type { Draft } from './draft';
import { isField, valueAt, withValue, type Field } from './fields';
import { changedFields } from './merge';
import { begun, rebased, unsavedFields, type Known, type Writing } from './writing';

const FORM = 1;

/** Changes that are not saved yet, as the device keeps them: for each field what was there, and what was written. */
export type Kept = {
  readonly form: typeof FORM;
  readonly base: number;
  /** ISO time of the last change. */
  readonly at: string;
  readonly fields: readonly { readonly field: Field; readonly before?: unknown; readonly mine?: unknown }[];
};

const keptSchema = z.object({
  form: z.literal(FORM),
  base: z.int(),
  at: z.iso.datetime(),
  fields: z.array(z.object({ field: z.string().refine(isField), before: z.unknown().optional(), mine: z.unknown().optional() })).min(1),
});

/** Kept apart by person, entry and base; `page` tells two windows of one person apart. */
export function keepPrefix(person: string, entry: string): string {
  return `smart-practices:draft:${person}:${entry}:`;
}

export function keepKey(person: string, entry: string, base: number, page: string): string {
  return `${keepPrefix(person, entry)}${base}:${page}`;
}

/** What has to be kept of this; null when all of it is saved. */
export function keptOf(writing: Pick<Writing, 'base' | 'draft'>, at: string): Kept | null {
  const { base, draft } = writing;
  const fields = unsavedFields(writing).map((field) => ({ field, before: valueAt(base.draft, field), mine: valueAt(draft, field) }));
  return fields.length > 0 ? { form: FORM, base: base.number, at, fields } : null;
}

/** Null for what is not in this form: someone else's, or of a later version. */
export function readKept(text: string): Kept | null {
  try {
    const result = keptSchema.safeParse(JSON.parse(text));
    return result.success ? (result.data as Kept) : null;
  } catch {
    return null;
  }
}

/** The fields in which kept changes are not already what the server has. */
export function stillNew(kept: Kept, newest: Draft): Field[] {
  return changedFields(newest, withKept(kept, newest, 'mine')).filter((field) => kept.fields.some((one) => one.field === field));
}

/** Goes on with kept changes on top of the newest state; where that moved too, they clash. */
export function resumed(kept: Kept, newest: Known): Writing {
  const mine = withKept(kept, newest.draft, 'mine');
  return { ...begun(newest), ...rebased(mine, withKept(kept, newest.draft, 'before'), newest.draft) };
}

function withKept(kept: Kept, draft: Draft, side: 'before' | 'mine'): Draft {
  return kept.fields.reduce((current, one) => withValue(current, one.field, one[side]), draft);
}
