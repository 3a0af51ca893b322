import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { aboutBlocks } from '@/components/pages/about-blocks';
import { ApiDescription } from '@/components/pages/api-description';
import { filterParameters } from '@/components/pages/api-parameters';
import { BlockView } from '@/components/pages/block-view';
import { glossaryLetters } from '@/components/pages/glossary-letters';
import { GlossaryGroup } from '@/components/pages/glossary-list';
import { facetParams } from '@/lib/catalogue/facets';
import { plainParams } from '@/lib/catalogue/query';
import { MAX_PER_PAGE, sorts } from '@/lib/catalogue/types';
import { glossary } from '@/lib/content/reference';
import { RecoveredReport } from '@/components/pages/recovered-report';
import { recoveredBy } from '@/lib/insights/recovered';
import { real, view } from '../catalogue/snapshots';
import { markupProblems, textOf } from './rendered';

describe('the page about the collection', () => {
  const markup = aboutBlocks.map((block) => renderToStaticMarkup(createElement(BlockView, { block, locale: 'en' }))).join('');
  const api = renderToStaticMarkup(createElement(ApiDescription, { locale: 'en' }));

  test.each(['method', 'report', 'selection', 'counting', 'caveats', 'sources', 'licence', 'accessibility', 'privacy', 'api'])('has a part #%s', (id) => {
    expect(markup).toContain(`<section id="${id}"`);
  });

  test('states the limits whole', () => {
    const limits = textOf(renderToStaticMarkup(createElement(BlockView, { block: aboutBlocks.find(({ id }) => id === 'caveats')!, locale: 'en' })));
    for (const limit of ['not comprehensive', 'gap analysis', 'no recommendation', 'no assessment of needs', 'tended to share initiatives made for migrants']) expect(limits).toContain(limit);
  });

  test('links to nothing that is not there', () => expect(markupProblems(markup + api)).toEqual([]));

  test('describes every parameter of the API', () => {
    const described = [...api.matchAll(/<th[^>]*scope="row"[^>]*><code>([^<]+)<\/code>/g)].map(([, name]) => name);
    expect(described).toEqual([...plainParams, ...facetParams]);
    for (const sort of sorts) expect(textOf(api)).toContain(sort);
    expect(textOf(api)).toContain(`to ${MAX_PER_PAGE}`);
  });

  test('says which filters are for one kind only', () => {
    expect(filterParameters('en').find(({ name }) => name === 'enabler-area')).toMatchObject({ only: 'Enabler' });
    expect(filterParameters('en').find(({ name }) => name === 'country')).toMatchObject({ only: null, values: null });
  });
});

describe('how much of the report is here', () => {
  const text = textOf(renderToStaticMarkup(createElement(RecoveredReport, { snapshot: real, view })));

  test('is said in numbers of the entries themselves', () => {
    const of = (kind: string) => real.entries.filter((entry) => entry.origin === 'report' && entry.kind === kind).length;
    expect(text).toContain(`Of the report’s 59 practices this collection holds ${of('practice')}, and of its 13 enablers ${of('enabler')}`);
    const held = recoveredBy(real, 'phase', view).reduce((sum, mark) => sum + mark.held, 0);
    expect(held).toBe(of('practice'));
    expect(recoveredBy(real, 'region', view).every((mark) => mark.held <= mark.published!)).toBe(true);
  });
});

describe('the glossary', () => {
  const letters = glossaryLetters(glossary, 'en');

  test('has every term once, in the order of the alphabet', () => {
    const terms = letters.flatMap(({ terms: own }) => own.map(({ term }) => term.en));
    expect(terms).toHaveLength(glossary.length);
    expect(terms).toEqual(terms.toSorted(new Intl.Collator('en').compare));
  });

  test('leads from a term to those related to it', () => {
    const markup = letters.map((group) => renderToStaticMarkup(createElement(GlossaryGroup, { group, locale: 'en' }))).join('');
    expect(markupProblems(markup)).toEqual([]);
    expect(markup).toContain('href="#refugee"');
  });
});
