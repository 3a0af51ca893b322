/** So few rows to a statement that the embedded database lets others in between. */
export const ROWS_PER_STATEMENT = 100;

export function chunksOf<T>(rows: readonly T[], size = ROWS_PER_STATEMENT): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));
}
