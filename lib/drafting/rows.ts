/** Rows of a list, changed one at a time; what is not changed stays the same object. */
export function replaced<T>(rows: readonly T[], index: number, row: T): T[] {
  return rows.map((old, at) => (at === index ? row : old));
}

export function without<T>(rows: readonly T[], index: number): T[] {
  return rows.filter((_, at) => at !== index);
}

export function withInserted<T>(rows: readonly T[], index: number, ...added: readonly T[]): T[] {
  return rows.toSpliced(index, 0, ...added);
}

/** The row one place up (-1) or down (1); the same rows where there is no such place. */
export function moved<T>(rows: readonly T[], index: number, step: -1 | 1): T[] {
  const row = rows[index];
  const target = index + step;
  if (row === undefined || target < 0 || target >= rows.length) return [...rows];
  return withInserted(without(rows, index), target, row);
}
