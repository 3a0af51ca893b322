import type { Draft } from './draft';
import type { Field } from './fields';

/** Days that a step sets and nobody writes: publishing the first, verifying the other two. No draft, form, sheet or call can claim them. */
export const stepDays = ['firstPublished', 'lastVerified', 'nextReview'] as const satisfies readonly Field[];
export type StepDays = { readonly [D in (typeof stepDays)[number]]?: string };

const names = new Set<Field>(stepDays);

export function isStepDay(field: Field): boolean {
  return names.has(field);
}

/** The draft with these days and no others. */
export function withStepDays(draft: Draft, days: StepDays): Draft {
  const { firstPublished: _published, lastVerified: _verified, nextReview: _review, ...rest } = draft;
  return { ...rest, ...stepDaysOf(days) };
}

export function stepDaysOf(said: { readonly [D in keyof StepDays]?: StepDays[D] | undefined }): StepDays {
  return Object.fromEntries(stepDays.flatMap((day) => (said[day] === undefined ? [] : [[day, said[day]]])));
}
