import { vocabulariesNow, vocabularyOf } from '@/lib/vocabulary/lists';
import type { Localised } from '@/lib/vocabulary/locale';
import type { Term, Vocabulary } from '@/lib/vocabulary/vocabulary';

/** Values under a heading: a group of the list itself, or a value of the wider list. */
export type TermGroup = { readonly slug: string; readonly label: Localised | null; readonly terms: readonly Term[] };

export function termGroups(vocabulary: Vocabulary): TermGroup[] {
  const headings = headingsOf(vocabulary);
  const under = (heading: string) => vocabulary.terms.filter((term) => headingOf(vocabulary, term) === heading);
  const grouped = headings.map(({ slug, label }) => ({ slug, label, terms: under(slug) }));
  const rest = vocabulary.terms.filter((term) => !headings.some(({ slug }) => slug === headingOf(vocabulary, term)));
  return [...grouped, { slug: 'others', label: null, terms: rest }].filter(({ terms }) => terms.length > 0);
}

function headingsOf({ groups, parentList }: Vocabulary): readonly { slug: string; label: Localised }[] {
  return groups ?? (parentList ? vocabularyOf(parentList).terms : []);
}

function headingOf({ groups }: Vocabulary, term: Term): string | undefined {
  return groups ? term.group : term.parent;
}

/** Values of other lists that belong to this one: the needs of a dimension, the countries of a region. */
export function narrowerTerms(list: string, slug: string): { vocabulary: Vocabulary; terms: readonly Term[] }[] {
  return vocabulariesNow()
    .filter(({ parentList }) => parentList === list)
    .map((vocabulary) => ({ vocabulary, terms: vocabulary.terms.filter(({ parent }) => parent === slug) }))
    .filter(({ terms }) => terms.length > 0);
}

const LONG_LIST = 30;

/** Values beside this one: the whole list, or of a long one those under the same heading. */
export function siblingTerms(vocabulary: Vocabulary, slug: string): readonly Term[] {
  if (vocabulary.terms.length <= LONG_LIST) return vocabulary.terms;
  return termGroups(vocabulary).find(({ terms }) => terms.some((term) => term.slug === slug))?.terms ?? [];
}
