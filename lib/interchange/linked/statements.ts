import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import { locales, type Localised } from '@/lib/vocabulary/locale';
import { inFull, type Name } from './names';

const { namedNode, literal, quad } = DataFactory;

export type Said = NamedNode | Literal;

/** Something with an address of its own. */
export function thing(address: string): NamedNode {
  return namedNode(address);
}

export function named(name: Name): NamedNode {
  return namedNode(inFull(name));
}

/** Words without a language, as codes have none; `type` says what they are. */
export function plain(text: string, type?: string): Literal {
  return type ? literal(text, namedNode(type)) : literal(text);
}

export function typed(text: string, type: Name): Literal {
  return literal(text, named(type));
}

export function inEnglish(text: string): Literal {
  return literal(text, 'en');
}

/** A text in each language that it exists in. */
export function spoken(text: Localised | undefined): Literal[] {
  return locales.flatMap((locale) => (text?.[locale] === undefined ? [] : [literal(text[locale], locale)]));
}

/** What is said of one thing; a property that nothing is said with is left out. */
export function about(address: string, said: readonly (readonly [property: Name, ...values: readonly Said[]])[]): Quad[] {
  return said.flatMap(([property, ...values]) => values.map((value) => quad(namedNode(address), named(property), value)));
}
