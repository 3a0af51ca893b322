import type { EntryStanding } from '@/lib/permissions/permissions';

/** An import, to whom the table of operations asks: it belongs to who started it. */
export function importStanding(startedBy: string): EntryStanding {
  return { stage: 'draft', isPublished: false, isArchived: false, createdBy: startedBy, workFor: null, runBy: [] };
}
