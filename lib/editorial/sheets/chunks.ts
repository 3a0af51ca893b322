import { setImmediate as nextTurn } from 'node:timers/promises';

/** So few rows to a statement that the embedded database is soon free for others. */
const ROWS_PER_STATEMENT = 100;

export function chunksOf<T>(rows: readonly T[], size = ROWS_PER_STATEMENT): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));
}

/** The rows in chunks, with time for other requests between them: the embedded database answers without leaving any. */
export async function* turnsOf<T>(rows: readonly T[]): AsyncGenerator<T[]> {
  for (const chunk of chunksOf(rows)) {
    yield chunk;
    await nextTurn();
  }
}
