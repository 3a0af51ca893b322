import type { Entry } from '@/lib/catalogue/entry';
import type { Kind } from '@/lib/catalogue/facets';

type Lack = { readonly of: readonly Kind[]; readonly isLacking: (entry: Entry) => boolean };

const practices = ['practice'] as const;
const both = ['practice', 'enabler'] as const;

/** What readers of a published entry miss most. Nothing of it stands in the way of publishing: often nobody knows it. */
const table = {
  assessment: { of: both, isLacking: ({ assessment }) => assessment === undefined },
  reach: { of: practices, isLacking: ({ figures }) => !figures.some(({ kind }) => kind === 'reach') },
  'migrants-role': { of: practices, isLacking: ({ migrantsRole }) => migrantsRole === undefined },
  safeguards: { of: both, isLacking: ({ safeguards }) => safeguards.length === 0 },
  'source-address': { of: both, isLacking: ({ sources }) => !sources.some(({ url }) => url !== undefined) },
} as const satisfies Record<string, Lack>;

export type Lacking = keyof typeof table;
export const lackings = Object.keys(table) as readonly Lacking[];

export function lackingIn(entry: Entry): Lacking[] {
  return lackings.filter((name) => (table[name].of as readonly Kind[]).includes(entry.kind) && table[name].isLacking(entry));
}
