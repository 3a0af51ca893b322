import { offered, slugNamed, type KnownList, type KnownNames } from './known-names';
import { NOT_SAID, parted, unescaped } from './notation';
import type { Row } from './row-cells';
import type { PartShape, RowShape } from './row-shapes';
import type { FaultCode } from './sheet';
import { MORE_WRONG, MOST_MISREAD, type Misread } from './tags-cells';

export type ReadRows = { readonly rows: readonly Row[]; readonly misread: readonly Misread[] };

/** The rows that a cell says, as row-cells.ts writes them or as people do; read until too much of it is wrong. */
export function readRows(cell: string, shape: RowShape, known: KnownNames): ReadRows {
  const misread: Misread[] = [];
  const rows: Row[] = [];
  for (const line of parted(cell, shape.between)) {
    if (misread.length >= MOST_MISREAD) return { rows, misread: [...misread.slice(0, MOST_MISREAD), MORE_WRONG] };
    if (line !== '') rows.push(readRow(line, shape, known, misread));
  }
  return { rows, misread };
}

function readRow(line: string, shape: RowShape, known: KnownNames, misread: Misread[]): Row {
  const row: Record<string, unknown> = {};
  const groups: Row[] = [];
  const fault = (value: string, code: FaultCode, allowed: readonly string[] = []) => misread.push({ value, code, allowed });
  let place = 0;
  for (const piece of parted(line, '|')) {
    if (misread.length >= MOST_MISREAD) break;
    const named = namedPart(piece, shape, known);
    if (named?.group) groups.push(groupOf(named.group, named.text));
    else if (piece === '') place++;
    else {
      const part = named?.part ?? partAt(piece, place, shape);
      if (!named && part?.of !== 'address') place++;
      if (!part) fault(unescaped(piece), 'too-many-parts', shape.parts.map(({ name }) => name));
      else if (part.key in row) fault(unescaped(piece), 'part-twice');
      else row[part.key] = partValue(named?.text ?? piece, part, known, fault);
    }
  }
  for (const { key, fallback } of shape.parts) if (fallback !== undefined && !(key in row)) row[key] = fallback;
  return groups.length > 0 ? { ...row, breakdown: groups } : row;
}

type Named = { readonly part?: PartShape; readonly group?: { readonly by?: string }; readonly text: string };

/** A part that says its name: `unit: people`. Of a figure, a name of the breakdown begins one of its groups. */
function namedPart(piece: string, { parts, hasGroups }: RowShape, known: KnownNames): Named | undefined {
  const [, name, text] = /^([^:]{1,30}):(.*)$/s.exec(piece) ?? [];
  if (name === undefined || text === undefined || /\/\//.test(text.slice(0, 2))) return undefined;
  const wanted = name.trim().toLowerCase();
  const part = parts.find((one) => one.name === wanted);
  if (part) return { part, text: text.trim() };
  if (!hasGroups) return undefined;
  if (wanted === NOT_SAID) return { group: {}, text };
  const by = slugNamed(known.lists.get('breakdown')!, wanted);
  return by === undefined ? undefined : { group: { by }, text };
}

function groupOf({ by }: { readonly by?: string }, text: string): Row {
  const [label = '', ...value] = parted(text, '=');
  return { ...(by !== undefined && { by }), ...(label !== '' && { label: unescaped(label) }), ...(value.length > 0 && { value: unescaped(value.join('=')) }) };
}

/** An address is known by its look, wherever it stands; a text is known by its place. */
function partAt(piece: string, place: number, { parts, placed }: RowShape): PartShape | undefined {
  if (place > 0 && /^https?:\/\/\S+$/.test(piece)) return parts.find(({ of }) => of === 'address') ?? placedPart(place, parts, placed);
  return placedPart(place, parts, placed);
}

function placedPart(place: number, parts: readonly PartShape[], placed: number): PartShape | undefined {
  return place < placed ? parts[place] : undefined;
}

function partValue(piece: string, { of, list }: PartShape, known: KnownNames, fault: (value: string, code: FaultCode, allowed?: readonly string[]) => void): unknown {
  const text = unescaped(piece);
  if (text === NOT_SAID && of !== 'text' && of !== 'address') return undefined;
  const among = (values: KnownList, code: FaultCode) => {
    const slug = slugNamed(values, text);
    if (slug === undefined) fault(text, code, offered(values, text));
    return slug;
  };
  switch (of) {
    case 'list':
      return among(known.lists.get(list!)!, 'unknown-value');
    case 'organisation':
      return among(known.organisations, 'unknown-organisation');
    case 'entry':
      return known.entries.names.has(text) ? text : (fault(text, 'unknown-entry', offered(known.entries, text)), undefined);
    case 'consent':
      return among(known.lists.get(list!)!, 'unknown-value') === 'yes' ? true : undefined;
    case 'number':
      return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : (fault(text, 'not-a-number'), undefined);
    case 'text':
    case 'address':
      return text;
  }
}
