import type { Draft } from './draft';
import { valueAt, withValue, type Field } from './fields';
import { changedFields } from './merge';

/** What the server last said an entry is: the number of its newest state, and the state. */
export type Known = { readonly number: number; readonly draft: Draft };
/** Why what is written is not with the server yet. `because`: the code of a refusal. */
export type Trouble = { readonly is: 'offline' | 'signed-out' } | { readonly is: 'refused'; readonly because: string };

/** An entry while someone writes on it. */
export type Writing = {
  /** As it stands on the page. */
  readonly draft: Draft;
  readonly base: Known;
  /** What is on its way to the server; never two at once. */
  readonly sent: Draft | null;
  /** Fields that someone else changed too, each to something else; nothing is sent before they are settled. */
  readonly clashes: readonly Field[];
  readonly trouble: Trouble | null;
  /** ISO time of the last save. */
  readonly savedAt: string | null;
};

/** What came of sending. Of a clash: the newest state, with the sent changes that do not clash. */
export type Answer =
  | { readonly is: 'saved'; readonly known: Known; readonly at: string }
  | { readonly is: 'clash'; readonly known: Known; readonly fields: readonly Field[] }
  | Trouble;

export type Side = 'mine' | 'theirs';

export function begun(base: Known): Writing {
  return { draft: base.draft, base, sent: null, clashes: [], trouble: null, savedAt: null };
}

export function edited(writing: Writing, field: Field, value: unknown): Writing {
  return { ...writing, draft: withValue(writing.draft, field, value) };
}

/** What stands in a field exactly as it was typed, blanks and empty rows included. */
export function writtenAt(draft: Draft, field: Field): unknown {
  const [first = '', second] = field.split('.');
  const value = (draft as Record<string, unknown>)[first];
  return second === undefined ? value : (value as Record<string, unknown> | undefined)?.[second];
}

export function unsavedFields({ base, draft }: Pick<Writing, 'base' | 'draft'>): Field[] {
  return changedFields(base.draft, draft);
}

export function maySend(writing: Writing): boolean {
  return writing.sent === null && writing.clashes.length === 0 && unsavedFields(writing).length > 0;
}

export function sending(writing: Writing): Writing {
  return { ...writing, sent: writing.draft };
}

export function answered(writing: Writing, answer: Answer): Writing {
  const sent = writing.sent ?? writing.draft;
  const landed = { ...writing, sent: null, trouble: null };
  switch (answer.is) {
    case 'saved':
      return { ...landed, ...rebased(writing.draft, sent, answer.known.draft), base: answer.known, savedAt: answer.at };
    case 'clash': {
      const base = { number: answer.known.number, draft: newestOf(writing.base.draft, sent, answer) };
      return { ...landed, ...rebased(writing.draft, writing.base.draft, base.draft), base };
    }
    case 'offline':
    case 'signed-out':
    case 'refused':
      return { ...landed, trouble: answer };
  }
}

/** Each clash decided; what is mine then goes out on top of the newest state. */
export function settled(writing: Writing, choices: Readonly<Partial<Record<Field, Side>>>): Writing {
  const theirs = writing.clashes.filter((field) => choices[field] === 'theirs');
  const draft = theirs.reduce((current, field) => withValue(current, field, valueAt(writing.base.draft, field)), writing.draft);
  return { ...writing, draft, clashes: [] };
}

/**
 * What is on the page after its ground moved from one state to another: others' changes come in, what was typed stays
 * as it was typed, and a field that both changed is a clash.
 */
export function rebased(page: Draft, before: Draft, after: Draft): Pick<Writing, 'draft' | 'clashes'> {
  const mine = new Set(changedFields(before, page));
  const differs = new Set(changedFields(page, after));
  const moved = changedFields(before, after);
  const taken = moved.filter((field) => !mine.has(field));
  const clashes = moved.filter((field) => mine.has(field) && differs.has(field));
  return { draft: taken.reduce((draft, field) => withValue(draft, field, valueAt(after, field)), page), clashes };
}

/** The newest state itself: the answer without the changes that were merged into it, but are not written. */
function newestOf(before: Draft, sent: Draft, { known, fields }: Extract<Answer, { is: 'clash' }>): Draft {
  const merged = changedFields(before, sent).filter((field) => !fields.includes(field));
  return merged.reduce((draft, field) => withValue(draft, field, valueAt(before, field)), known.draft);
}
