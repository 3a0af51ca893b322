import type { LogRow } from './read-log';

export const logColumns = ['number', 'time', 'person', 'event', 'entry', 'revision', 'about', 'details'] as const;

export function logCells({ id, at, actor, type, entry, revision, subject, payload }: LogRow): string[] {
  const details = Object.keys(payload).length > 0 ? JSON.stringify(payload) : '';
  return [String(id), at.toISOString(), actor ?? '', type, entry?.slug ?? '', revision === null ? '' : String(revision), subject ?? '', details];
}
