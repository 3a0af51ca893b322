import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { siblingTerms, termGroups } from '@/components/vocabulary/term-groups';
import { TermPage } from '@/components/vocabulary/term-page';
import { valueCounts } from '@/components/vocabulary/value-counts';
import { VocabularyPage } from '@/components/vocabulary/vocabulary-page';
import { fullVocabulary } from '@/lib/catalogue/full-vocabulary';
import { searchTotal } from '@/lib/catalogue/matching';
import { vocabularies } from '@/lib/vocabulary/lists';
import { catalogueOf } from '../catalogue/small';
import { follow, real } from '../catalogue/snapshots';
import { markupProblems, textOf } from './rendered';

const lists = vocabularies.flatMap(({ list }) => fullVocabulary(real, list) ?? []);
const term = (list: string, slug: string, snapshot = real) => {
  const vocabulary = fullVocabulary(snapshot, list)!;
  return renderToStaticMarkup(createElement(TermPage, { vocabulary, term: vocabulary.terms.find((one) => one.slug === slug)!, snapshot, locale: 'en' }));
};

describe.each(lists.map((vocabulary) => [vocabulary.list, vocabulary] as const))('the list %s', (list, vocabulary) => {
  const markup = renderToStaticMarkup(createElement(VocabularyPage, { vocabulary, snapshot: real, locale: 'en' }));

  test('has every value, under its heading or under none', () => {
    const grouped = termGroups(vocabulary).flatMap(({ terms }) => terms.map(({ slug }) => slug));
    expect(grouped.toSorted()).toEqual(vocabulary.terms.map(({ slug }) => slug).toSorted());
    for (const { slug } of vocabulary.terms) expect(markup).toContain(`href="/vocabulary/${list}/${slug}"`);
  });

  test('shows beside a value what its link returns', () => {
    for (const { href, count } of valueCounts(real, list, 'en')?.bySlug.values() ?? []) expect(searchTotal(real, follow(real, href)), href).toBe(count);
  });

  test('links to nothing that is not there', () => expect(markupProblems(markup)).toEqual([]));
});

describe('a value', () => {
  test.each(lists.flatMap(({ list, terms }) => terms.slice(0, 2).map(({ slug }) => [list, slug])))('%s/%s has a page', (list, slug) => {
    expect(markupProblems(term(list!, slug!))).toEqual([]);
  });

  test('shows its official title, its document, its entries and the way to all of them', () => {
    const text = textOf(term('gcm', '15'));
    expect(text).toContain('Official titleProvide access to basic services for migrants');
    expect(text).toContain('British Red Cross and ICRC');
    expect(text).toMatch(/The first 20 of \d+, newest first\./);
  });

  test('without entries says that this is no finding', () => expect(textOf(term('dimension', 'natural', catalogueOf([])))).toContain('No entry has this value now.'));

  test('counts only the kinds it applies to', () => {
    expect(textOf(term('principle', 'p1'))).toMatch(/Entries\d+ practices/);
    expect(textOf(term('principle', 'p1'))).not.toMatch(/0 enablers/);
  });

  test('of a long list has the values of its own group beside it', () => {
    const countries = fullVocabulary(real, 'country')!;
    expect(new Set(siblingTerms(countries, 'GRC').map(({ parent }) => parent))).toEqual(new Set(['europe']));
    expect(siblingTerms(fullVocabulary(real, 'principle')!, 'p3')).toHaveLength(10);
  });
});
