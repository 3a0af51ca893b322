import type { Field } from '../fields';
import type { Row } from './rows';

/** The words for what stands at a place (`countries.role`, `figures.kind`, `nextReview`): a label, a name, a day in words. */
export type Told = (place: string, value: string | number | boolean) => string;
export type Cells = ReadonlyMap<string | null, string>;

/** The part by which a row is known again when the rest of it changed. */
const knownBy: Partial<Record<Field, string>> = { countries: 'country', organisations: 'organisation', links: 'entry', figures: 'what', pictures: 'picture', sources: 'url', furtherReading: 'url' };

/** A row of a list with its parts in words. A row of one text is one part without a name. */
export function rowOf(field: Field, row: unknown, told: Told): Row & { readonly cells: Cells } {
  const cells = typeof row === 'object' ? cellsOf(field, row, told) : new Map([[null, textOf(field, row, told)]]);
  const part = knownBy[field];
  return { cells, says: JSON.stringify([...cells].sort()), text: [...cells.values()].join('\n'), names: part && cells.get(part) };
}

export function cellsOf(field: Field, value: unknown, told: Told): Cells {
  return new Map(Object.entries((value ?? {}) as object).map(([part, said]) => [part, textOf(`${field}.${part}`, said, told)]));
}

/** Rows within a row (a figure by group) are told one to a line. */
export function textOf(place: string, value: unknown, told: Told): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((item) => textOf(place, item, told)).join('\n');
  if (typeof value === 'object') return Object.entries(value).map(([part, said]) => textOf(`${place}.${part}`, said, told)).join(', ');
  return told(place, value as string | number | boolean);
}
