import { withoutEmpty } from '../draft';

/** The path in the draft as it was written, of a path in the same draft without its empty rows. */
export function pathAsWritten(draft: unknown, path: string): string {
  let value = draft;
  const written = path.split('.').map((part) => {
    const key = Array.isArray(value) ? placeOf(value, Number(part)) : part;
    value = (value as Record<string, unknown> | undefined)?.[key];
    return key;
  });
  return written.join('.');
}

/** Where the n-th row that says something stands. */
function placeOf(rows: readonly unknown[], n: number): string {
  const places = rows.flatMap((row, place) => (withoutEmpty(row) === undefined ? [] : [place]));
  return String(places[n] ?? n);
}
