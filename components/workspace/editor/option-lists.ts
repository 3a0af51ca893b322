import { oncePerLocale } from '@/lib/catalogue/once';
import { classifiedFacets, listOf } from '@/lib/catalogue/facets';
import { localised, type Locale } from '@/lib/vocabulary/locale';
import type { Term, Vocabulary } from '@/lib/vocabulary/vocabulary';
import type { Option, OptionList, OptionLists } from './editor-types';

/** Lists behind single fields of an entry, besides those of its classification. */
const ofFields = ['kind', 'country', 'country-role', 'organisation-role', 'organisation-type', 'link-type', 'figure-kind', 'breakdown', 'basis', 'title-basis', 'origin', 'partnership-criterion', 'partnership-answer'];

/** Every list that an entry is written with, in this language and without what the page does not show. */
export const optionLists = oncePerLocale(({ vocabularies }, locale): OptionLists => {
  const wanted = new Set([...classifiedFacets.map((facet) => listOf(facet)), ...ofFields]);
  return Object.fromEntries(vocabularies.filter(({ list }) => wanted.has(list)).map((vocabulary) => [vocabulary.list, optionList(vocabulary, locale)]));
});

function optionList({ label, description, terms, groups }: Vocabulary, locale: Locale): OptionList {
  return {
    label: localised(label, locale),
    ...(description ? { description: localised(description, locale) } : {}),
    options: terms.map((term) => optionOf(term, locale)),
    ...(groups ? { groups: groups.map((group) => ({ slug: group.slug, label: localised(group.label, locale) })) } : {}),
  };
}

function optionOf({ slug, label, definition, code, parent, group }: Term, locale: Locale): Option {
  return {
    slug,
    label: localised(label, locale),
    ...(definition ? { definition: localised(definition, locale) } : {}),
    ...(code ? { code } : {}),
    ...(parent ? { parent } : {}),
    ...(group ? { group } : {}),
  };
}
