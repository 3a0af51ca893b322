import type { Entry } from './entry';

/** What somebody who wants to do the same looks for in an entry; a card names those it has. */
export const signs = ['figures', 'lessons', 'safeguards', 'resources'] as const;
export type Sign = (typeof signs)[number];

const RESULTS = new Set(['reach', 'output', 'finding']);
const has: { readonly [S in Sign]: (entry: Entry) => boolean } = {
  figures: ({ figures }) => figures.some(({ kind, date }) => RESULTS.has(kind) && date !== undefined),
  lessons: ({ lessons }) => lessons.length > 0,
  safeguards: ({ safeguards }) => safeguards.length > 0,
  resources: ({ resources, firstSteps, tools }) => resources.length + firstSteps.length + tools.length > 0,
};

export function signsOf(entry: Entry): Sign[] {
  return signs.filter((sign) => has[sign](entry));
}

const STUDIED = new Set(['evaluation', 'study']);

/** How much an entry tells, from 0 to 10: one for each part that a reader would miss. */
export function completeness(entry: Entry): number {
  const { context, actions, assessment, migrantsRole, challenges, classification, lastVerified } = entry;
  const parts = [
    context !== undefined,
    actions.length >= 3,
    assessment !== undefined,
    migrantsRole !== undefined,
    challenges.length > 0,
    lastVerified !== undefined || (classification.evidence ?? []).some(({ value }) => STUDIED.has(value)),
  ];
  return parts.filter(Boolean).length + signsOf(entry).length;
}
