import type { LogRow } from './read-log';

export const logColumns = ['number', 'time', 'person', 'event', 'entry', 'revision', 'about', 'details'] as const;

const ENDS_LINE = '\r\n';
/** What makes a spreadsheet run a cell, or lets it come to that. */
const RUNS = /^[\s]*[=+\-@\t\r]/;

/** A cell that every program reads as the text it is. */
export function csvCell(value: string): string {
  const harmless = RUNS.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(',') + ENDS_LINE;
}

export function logCells({ id, at, actor, type, entry, revision, subject, payload }: LogRow): string[] {
  const details = Object.keys(payload).length > 0 ? JSON.stringify(payload) : '';
  return [String(id), at.toISOString(), actor ?? '', type, entry?.slug ?? '', revision === null ? '' : String(revision), subject ?? '', details];
}
