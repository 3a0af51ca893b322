import { cutText } from '@/lib/catalogue/text/cut';
import { MARK_FLOOD } from '@/lib/catalogue/text/fold';
import { localised, locales, type Locale } from '@/lib/vocabulary/locale';
import type { Term, Vocabulary } from '@/lib/vocabulary/vocabulary';

/** Values by what people may call them (folded); what each is called here, and what it means. Maps only, so that a worker can be handed it. */
export type KnownList = { readonly byName: ReadonlyMap<string, string>; readonly names: ReadonlyMap<string, string>; readonly definitions: ReadonlyMap<string, string> };

/** Everything that a cell may name. */
export type KnownNames = { readonly lists: ReadonlyMap<string, KnownList>; readonly organisations: KnownList; readonly entries: KnownList };

type Around = {
  readonly vocabularies: readonly Vocabulary[];
  readonly organisations: readonly { readonly slug: string; readonly name: string; readonly otherNames?: readonly string[]; readonly formerSlugs?: readonly string[] }[];
  /** Slugs of entries that may be named. */
  readonly entries: Iterable<string>;
  /** The language of the names that are written and offered. */
  readonly locale: Locale;
};

export function knownNames({ vocabularies, organisations, entries, locale }: Around): KnownNames {
  const terms = (list: readonly Term[]) => list.map((term) => ({ slug: term.slug, name: localised(term.label, locale), others: otherNames(term), ...(term.definition && { definition: localised(term.definition, locale) }) }));
  return {
    lists: new Map([...vocabularies.map(({ list, terms: all }) => [list, knownList(terms(all))] as const), ['qualifier', knownList(qualifiers)]]),
    organisations: knownList(organisations.map(({ slug, name, otherNames: others = [], formerSlugs = [] }) => ({ slug, name, others: [...others, ...formerSlugs] }))),
    entries: knownList([...entries].map((slug) => ({ slug, name: slug, others: [] }))),
  };
}

const qualifiers = ['exact', 'about', 'at-least', 'at-most'].map((slug) => ({ slug, name: slug, others: [] }));

function otherNames({ label, short, code, iso2 }: Term): string[] {
  const words = locales.flatMap((locale) => [label[locale], short?.[locale]]);
  return [...words, code, iso2].filter((name) => name !== undefined);
}

type Named = { readonly slug: string; readonly name: string; readonly others: readonly string[]; readonly definition?: string };

/** A slug is always its own name; a name that two values share is nobody's. */
function knownList(values: readonly Named[]): KnownList {
  const byName = new Map<string, string | null>();
  const give = (name: string, slug: string) => byName.set(name, (byName.get(name) ?? slug) === slug ? slug : null);
  for (const { slug, name, others } of values) for (const one of [name, ...others]) give(folded(one), slug);
  for (const { slug } of values) byName.set(folded(slug), slug);
  const certain = new Map([...byName].filter((pair): pair is [string, string] => pair[1] !== null));
  return {
    byName: certain,
    names: new Map(values.map(({ slug, name }) => [slug, certain.get(folded(name)) === slug ? name : slug])),
    definitions: new Map(values.flatMap(({ slug, definition }) => (definition === undefined ? [] : [[slug, definition]]))),
  };
}

/** No case, accents, blanks or signs: "At least" and `at-least` are one. */
export function folded(name: string): string {
  return name.replace(MARK_FLOOD, '').normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

export function slugNamed({ byName }: KnownList, name: string): string | undefined {
  return byName.get(folded(name));
}

const MOST_OFFERED = 24;
const NEAREST_OFFERED = 5;
const LONGEST_COMPARED = 100;

/** What could have been meant: every value of a short list, of a long one the nearest few. */
export function offered(list: KnownList, written: string): string[] {
  if (list.names.size <= MOST_OFFERED) return [...list.names.values()];
  const wanted = pairsOf(folded(cutText(written, LONGEST_COMPARED)));
  const scored = comparedNames(list).map(({ name, pairs }) => ({ name, score: Math.max(...pairs.map((one) => likeness(wanted, one))) }));
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).slice(0, NEAREST_OFFERED).map(({ name }) => name);
}

type Compared = { readonly name: string; readonly pairs: readonly ReadonlySet<string>[] };
const compared = new WeakMap<KnownList, readonly Compared[]>();

function comparedNames(list: KnownList): readonly Compared[] {
  const names = compared.get(list) ?? [...list.names].map(([slug, name]) => ({ name, pairs: [...new Set([folded(name), folded(slug)])].map(pairsOf) }));
  compared.set(list, names);
  return names;
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2)));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return shared === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
