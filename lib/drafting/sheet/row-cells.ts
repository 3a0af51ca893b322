import type { KnownList, KnownNames } from './known-names';
import { escaped, NOT_SAID } from './notation';
import type { PartShape, RowShape } from './row-shapes';

export type Row = Readonly<Record<string, unknown>>;
type Group = { readonly by?: string | undefined; readonly label?: string | undefined; readonly value?: string | undefined };

/** The rows of a list as the text of a cell. Without names, values are written as the slugs they are. */
export function rowsText(rows: readonly Row[], shape: RowShape, known: KnownNames | null): string {
  return rows.map((row) => rowText(row, shape, known)).join('\n');
}

function rowText(row: Row, shape: RowShape, known: KnownNames | null): string {
  const [placed, named] = [shape.parts.slice(0, shape.placed), shape.parts.slice(shape.placed)];
  const groups = shape.hasGroups ? groupTexts(row.breakdown as readonly Group[] | undefined, known) : [];
  const rest = [...named.flatMap((part) => namedText(row, part, known)), ...groups];
  if (placed.some((part, at) => isMistakable(row[part.key], part, at, shape))) return [...placed.flatMap((part) => namedText(row, part, known)), ...rest].join(' | ');
  const texts = placed.map((part) => partText(row, part, known));
  const last = texts.findLastIndex((text) => text !== '');
  return [...texts.slice(0, last + 1), ...rest].join(' | ');
}

function namedText(row: Row, part: PartShape, known: KnownNames | null): string[] {
  const text = partText(row, part, known);
  return text === '' ? [] : [`${part.name}: ${text}`];
}

/** A text that would be read as another part: it begins like a name, or looks like an address where there is a place for one. */
function isMistakable(value: unknown, part: PartShape, at: number, { parts }: RowShape): boolean {
  if (typeof value !== 'string') return false;
  if (part.of === 'address') return !/^https?:\/\/[^\s]+$/.test(value);
  return part.of === 'text' && (value.trim() === NOT_SAID || /^[^:]{1,30}:/.test(value) || (at > 0 && parts.some(({ of }) => of === 'address') && /^https?:/.test(value)));
}

function partText(row: Row, { key, of, list, fallback }: PartShape, known: KnownNames | null): string {
  const value = row[key];
  if (value === undefined || value === null) return fallback === undefined ? '' : NOT_SAID;
  if (of === 'consent') return value === true ? nameIn(known?.lists.get(list!), 'yes') : '';
  if (of === 'list') return nameIn(known?.lists.get(list!), String(value));
  if (of === 'organisation') return nameIn(known?.organisations, String(value));
  return escaped(String(value));
}

function groupTexts(groups: readonly Group[] = [], known: KnownNames | null): string[] {
  return groups.map(({ by, label = '', value }) => {
    const name = by === undefined ? NOT_SAID : nameIn(known?.lists.get('breakdown'), by);
    return `${name}: ${escaped(label)}${value === undefined ? '' : ` = ${escaped(value)}`}`;
  });
}

/** What a value is called here; names with signs that part cells are not used. */
export function nameIn(list: KnownList | undefined, slug: string): string {
  const name = list?.names.get(slug) ?? slug;
  return escaped(/[\\|;=:()?\n]/.test(name) ? slug : name);
}
