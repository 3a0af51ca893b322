import type { Role } from './roles';

/** How far a draft is. `none`: there is nothing newer than what readers see. */
export const stages = ['none', 'draft', 'in-review', 'changes-asked', 'scheduled'] as const;
export type Stage = (typeof stages)[number];

/** What an entry is to those who work on it: the stage of its draft, or, without one, what readers see of it. */
export const statuses = ['draft', 'in-review', 'changes-asked', 'scheduled', 'published', 'archived'] as const;
export type Status = (typeof statuses)[number];

/** For which entries a role may do something: every one, those of the person or of their organisations, or none. */
export type Reach = 'all' | 'own' | 'none';

/** Ways by which an operation reaches what it works on; each asks the table. */
export const doors = ['page', 'action', 'preview', 'difference', 'history', 'copy', 'export', 'search', 'counts', 'autocomplete', 'import-errors', 'picture'] as const;
export type Door = (typeof doors)[number];

type Rule = {
  /** In which statuses it makes sense; empty where it is about no entry. */
  readonly from: readonly Status[];
  /** The stage that the draft has afterwards, where it moves. */
  readonly to?: Stage;
  readonly reach: { readonly [R in Role]: Reach };
  readonly doors: readonly Door[];
  /** What must be said with it. */
  readonly needs?: 'reason' | 'day' | 'time';
};

const anyStatus = statuses;
const withDraft = ['draft', 'in-review', 'changes-asked', 'scheduled'] as const satisfies readonly Status[];
const reading: readonly Door[] = ['page', 'preview', 'difference', 'history', 'copy', 'export', 'search', 'counts', 'autocomplete', 'picture'];
const acting: readonly Door[] = ['action'];
const own = { contributor: 'own', editor: 'all', administrator: 'all' } as const;
const editors = { contributor: 'none', editor: 'all', administrator: 'all' } as const;
const administrators = { contributor: 'none', editor: 'none', administrator: 'all' } as const;

/**
 * Everything that can be done in the workspace: in which status, by whom, through which doors, and what becomes of the
 * draft. The checks, the pages, the documentation and the tests of permissions are made from this table.
 */
export const operations = {
  read: { from: anyStatus, reach: own, doors: reading },
  create: { from: [], to: 'draft', reach: { contributor: 'all', editor: 'all', administrator: 'all' }, doors: acting },
  edit: { from: ['draft', 'changes-asked', 'published'], to: 'draft', reach: own, doors: acting },
  'edit-in-review': { from: ['in-review', 'scheduled'], reach: editors, doors: acting },
  comment: { from: withDraft, reach: own, doors: acting },
  resolve: { from: withDraft, reach: own, doors: acting },
  submit: { from: ['draft', 'changes-asked'], to: 'in-review', reach: own, doors: acting },
  withdraw: { from: ['in-review'], to: 'draft', reach: own, doors: acting },
  assign: { from: ['draft', 'in-review', 'changes-asked'], reach: editors, doors: acting },
  'ask-changes': { from: ['in-review', 'scheduled'], to: 'changes-asked', reach: editors, doors: acting, needs: 'reason' },
  publish: { from: withDraft, to: 'none', reach: editors, doors: acting },
  schedule: { from: ['draft', 'in-review', 'changes-asked'], to: 'scheduled', reach: editors, doors: acting, needs: 'time' },
  unschedule: { from: ['scheduled'], to: 'in-review', reach: editors, doors: acting },
  discard: { from: ['draft', 'changes-asked'], to: 'none', reach: own, doors: acting },
  archive: { from: ['published'], to: 'none', reach: editors, doors: acting, needs: 'reason' },
  restore: { from: ['published', 'archived', ...withDraft], to: 'draft', reach: editors, doors: acting },
  verify: { from: ['published'], reach: editors, doors: acting, needs: 'reason' },
  import: { from: [], reach: own, doors: ['page', 'action', 'import-errors'] },
  'read-sender': { from: [], reach: editors, doors: ['page'] },
  'read-log': { from: [], reach: administrators, doors: ['page', 'export'] },
  'manage-organisations': { from: [], reach: editors, doors: ['page', 'action'] },
  'manage-people': { from: [], reach: administrators, doors: ['page', 'action'] },
  'manage-lists': { from: [], reach: administrators, doors: ['page', 'action'] },
  'manage-settings': { from: [], reach: administrators, doors: ['page', 'action'] },
} as const satisfies Record<string, Rule>;
export type Operation = keyof typeof operations;

export function ruleOf(operation: Operation): Rule {
  return operations[operation];
}
