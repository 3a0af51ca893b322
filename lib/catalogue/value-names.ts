import { isListed, UNKNOWN, type FacetParam } from './facets';
import { oncePerSnapshot } from './once';
import { PhraseBook } from './text/phrase-book';
import { simpleTerms } from './text/simple-terms';
import type { Localised } from '@/lib/vocabulary/locale';
import type { Term } from '@/lib/vocabulary/vocabulary';

export type NamedValue = { readonly param: FacetParam; readonly value: string };

/**
 * Every way to name a value of a facet: labels in all languages, codes, other names, synonyms. Little words count
 * here: "on the way" names a phase, "way" does not.
 */
export const valueNames = oncePerSnapshot((snapshot) => {
  const book = new PhraseBook<NamedValue>();
  const add = (name: string, meaning: NamedValue) => book.add(simpleTerms(name), meaning);
  for (const [param, facet] of snapshot.facets) {
    if (!isListed(facet.definition)) continue;
    for (const { slug, label } of facet.values) for (const name of texts(label)) add(name, { param, value: slug });
    const terms = snapshot.vocabularies.find(({ list }) => list === param)?.terms ?? [];
    for (const term of terms) for (const name of otherNames(term)) add(name, { param, value: term.slug });
  }
  for (const { slug, otherNames } of snapshot.organisations.values()) for (const name of otherNames) add(name, { param: 'organisation', value: slug });
  for (const { terms, near, matches } of snapshot.synonyms) for (const name of [...terms, ...near]) for (const meaning of matches) add(name, meaning);
  return book;
});

/** A slug in words is a plain English name; codes of countries and numbers are not. */
function otherNames({ slug, short, code }: Term): string[] {
  const spoken = /^[a-z]+(-[a-z]+)*$/.test(slug) && slug !== UNKNOWN ? [slug] : [];
  return [...texts(short), ...(code && /\p{L}/u.test(code) ? [code] : []), ...spoken];
}

function texts(text: Localised | undefined): string[] {
  return text ? Object.values(text).filter((translation) => translation !== undefined) : [];
}
