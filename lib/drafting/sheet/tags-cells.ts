import type { Basis } from '@/lib/catalogue/entry';
import type { DraftTag } from '../tags';
import { folded, offered, slugNamed, type KnownList, type KnownNames } from './known-names';
import { escaped, NOT_SAID, parted, unescaped } from './notation';
import { nameIn } from './row-cells';
import type { FaultCode } from './sheet';

/** What a value is taken for where nobody says it, as in the workspace. */
const USUAL_BASIS = 'inferred';
/** Names of values have one bracket at most; whoever sends thousands does not mean one. */
const MOST_OPENINGS = 5;

export type Misread = { readonly value: string; readonly code: FaultCode; readonly allowed: readonly string[] };
/** Wrong parts of one cell that are told one by one; each may be compared with every name of a list. */
export const MOST_MISREAD = 20;
export const MORE_WRONG: Misread = { value: '', code: 'more-wrong', allowed: [] };
export type ReadTags = { readonly tags: readonly DraftTag[]; readonly misread: readonly Misread[] };

/** Values with their basis: `On arrival; In camps (stated: page 4)`. */
export function tagsText(tags: readonly DraftTag[], list: string, known: KnownNames | null): string {
  return tags.map((tag) => markText(tag, list, known)).join('; ');
}

export function markText({ value, basis, note }: DraftTag, list: string, known: KnownNames | null): string {
  const name = value === undefined ? NOT_SAID : nameIn(known?.lists.get(list), value);
  if (basis === USUAL_BASIS && note === undefined) return name;
  const said = basis === undefined ? NOT_SAID : nameIn(known?.lists.get('basis'), basis).toLowerCase();
  return `${name} (${said}${note === undefined ? '' : `: ${escaped(note)}`})`;
}

export function readTags(cell: string, list: string, known: KnownNames): ReadTags {
  const values = known.lists.get(list)!;
  const { read, isCut } = readWithin(parted(cell, ';\n').filter((part) => part !== ''), (part) => readTag(part, values, known.lists.get('basis')!));
  const tags = read.flatMap((one) => ('code' in one ? [] : [one]));
  const twice = tags.filter(({ value }, at) => value !== undefined && tags.findIndex((tag) => tag.value === value) < at);
  return { tags, misread: [...read.flatMap((one) => ('code' in one ? [one] : [])), ...twice.map(({ value }): Misread => ({ value: values.names.get(value!) ?? value!, code: 'twice', allowed: [] })), ...(isCut ? [MORE_WRONG] : [])] };
}

/** Reads parts until so many are wrong that nobody would mend them one by one. */
function readWithin(parts: readonly string[], read: (part: string) => DraftTag | Misread): { readonly read: readonly (DraftTag | Misread)[]; readonly isCut: boolean } {
  const done: (DraftTag | Misread)[] = [];
  let wrong = 0;
  for (const part of parts) {
    if (wrong === MOST_MISREAD) return { read: done, isCut: true };
    const one = read(part);
    if ('code' in one) wrong++;
    done.push(one);
  }
  return { read: done, isCut: false };
}

/** A bracket is looked at first: without it, `Children (?)` would be read as the value alone. */
function readTag(part: string, values: KnownList, bases: KnownList): DraftTag | Misread {
  let wrong: Misread | undefined;
  for (const open of placesOf(part, '(')) {
    const [, basisName, note = ''] = /^\(([^:]*)(?::(.*))?\)$/su.exec(part.slice(open)) ?? [];
    const value = valueNamed(part.slice(0, open), values);
    if (basisName === undefined || value === undefined) continue;
    const basis = basisNamed(basisName.trim(), bases);
    if (basis !== null) return { ...value, ...(basis && { basis }), ...(unescaped(note) && { note: unescaped(note) }) };
    wrong ??= { value: basisName.trim(), code: 'unknown-basis', allowed: [...bases.names.values()] };
  }
  const whole = valueNamed(part, values);
  if (whole !== undefined) return { ...whole, basis: USUAL_BASIS };
  const name = unescaped(part.split('(', 1)[0]!) || unescaped(part);
  return wrong ?? { value: name, code: 'unknown-value', allowed: offered(values, name) };
}

function valueNamed(text: string, values: KnownList): { readonly value?: string } | undefined {
  const name = unescaped(text);
  if (name === NOT_SAID) return {};
  const value = slugNamed(values, name);
  return value === undefined || folded(name) === '' ? undefined : { value };
}

/** `undefined` where it is said that it is not said; null where there is no such basis. */
function basisNamed(text: string, bases: KnownList): Basis | undefined | null {
  if (text === NOT_SAID || text === '') return undefined;
  return (slugNamed(bases, text) as Basis | undefined) ?? null;
}

function* placesOf(text: string, sign: string): Generator<number> {
  let at = text.indexOf(sign);
  for (let found = 0; at >= 0 && found < MOST_OPENINGS; found++, at = text.indexOf(sign, at + 1)) yield at;
}
