import type { Role } from './roles';

/** The lists of the workspace's home, in its order, and whom each is for: all, or only those who look after the whole collection. */
const readers = {
  ...{ 'sent-back': 'all', 'my-drafts': 'all', 'my-review': 'editors', unassigned: 'editors', submitted: 'all', overdue: 'editors', 'in-work': 'all' },
  ...{ 'review-due': 'editors', 'never-verified': 'editors', 'dead-links': 'editors', incomplete: 'editors', archived: 'all' },
} as const satisfies Record<string, 'all' | 'editors'>;

export type WorkListName = keyof typeof readers;
export const workListNames = Object.keys(readers) as readonly WorkListName[];

export function workListsFor({ role }: { readonly role: Role }): WorkListName[] {
  return workListNames.filter((name) => role !== 'contributor' || readers[name] === 'all');
}
