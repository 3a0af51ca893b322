import type { Viewer } from './roles';
import { Refused } from './refused';
import { ruleOf, type Operation, type Stage, type Status } from './operations';

/** What decides who may do something with an entry. */
export type EntryStanding = {
  readonly stage: Stage;
  readonly isPublished: boolean;
  readonly isArchived: boolean;
  readonly createdBy: string | null;
  readonly workFor: string | null;
  /** Organisations that run what the published entry tells of. */
  readonly runBy: readonly string[];
};

export function statusOf({ stage, isArchived }: Pick<EntryStanding, 'stage' | 'isArchived'>): Status {
  if (stage !== 'none') return stage;
  return isArchived ? 'archived' : 'published';
}

/** Whether the viewer may do this with this entry, as the table of operations has it. Without an entry: at all. */
export function may(viewer: Viewer | null, operation: Operation, entry?: EntryStanding): boolean {
  if (!viewer) return false;
  const { from, reach } = ruleOf(operation);
  if (from.length > 0 && entry && !from.includes(statusOf(entry))) return false;
  if (reach[viewer.role] === 'own') return entry === undefined || isOwn(viewer, entry);
  return reach[viewer.role] === 'all';
}

export function isOwn({ id, organisations }: Viewer, { createdBy, workFor, runBy }: EntryStanding): boolean {
  return createdBy === id || (workFor !== null && organisations.includes(workFor)) || runBy.some((slug) => organisations.includes(slug));
}

/** Throws `not-allowed`; and `not-found` where the viewer may not even know that the entry is there. */
export function requirePermission(viewer: Viewer | null, operation: Operation, entry?: EntryStanding): asserts viewer is Viewer {
  if (!viewer) throw new Refused('not-signed-in');
  if (may(viewer, operation, entry)) return;
  throw new Refused(entry && !may(viewer, 'read', entry) ? 'not-found' : 'not-allowed');
}
