import { createElement, Fragment, type FunctionComponent, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FacetList } from '@/components/catalogue/facet-list';
import { NoResult } from '@/components/catalogue/no-result';
import { Offers } from '@/components/catalogue/offers';
import { QuerySentence } from '@/components/catalogue/query-sentence';
import { ResultList } from '@/components/catalogue/result-list';
import { EntryPage } from '@/components/entry/entry-page';
import { Overview } from '@/components/insights/overview';
import { TakeList } from '@/components/take-along/take-list';
import { search } from '@/lib/catalogue/search';
import { listedParams } from '@/lib/catalogue/facets';
import { entryReference } from '@/lib/interchange/references/references-of';
import { markup } from '@/lib/drawn/markup';
import { ask, real, view } from '../catalogue/snapshots';

const site = new URL('https://example.org');
const day = '2026-11-26';

/** Attributes stand in no order that matters, and their names are the same in capitals. */
function read(html: string): string {
  return html.replace(/<([a-z][\w-]*)((?: [^\s=>]+="[^"]*")*)\/?>/gi, (_, name: string, attributes: string) => `<${name}${[...attributes.matchAll(/ ([^\s=]+)=("[^"]*")/g)].map(([, key, value]) => ` ${key!.toLowerCase()}=${value}`).sort().join('')}>`);
}

/** What is drawn as text, beside what React writes of the same tree; inside a page, as everything is. */
function both(tree: ReactNode): { drawn: string; react: string } {
  let drawn = '';
  const Part: FunctionComponent = () => {
    drawn = markup(tree).html;
    return null;
  };
  renderToStaticMarkup(createElement(Part));
  return { drawn: read(drawn), react: read(renderToStaticMarkup(tree)) };
}

function expectSame(tree: ReactNode): void {
  const { drawn, react } = both(tree);
  expect(react.length).toBeGreaterThan(50);
  // The first difference, not two whole pages.
  const pieces = react.split(/(?<=>)/);
  for (const [i, piece] of drawn.split(/(?<=>)/).entries()) expect(piece, pieces[i - 1]).toBe(pieces[i]);
  expect(drawn.length).toBe(react.length);
}

describe('what is drawn as text is what React writes', () => {
  test.each(['', 'q=shelter+Jordan', 'q=sheltr', 'phase=arrival&region=europe&page=2', 'kind=enabler&tags=primary', 'need=shelter&country=FJI&gcm=7', 'q=%3Cb%3E%26%22%27&from=2012'])('of the catalogue (%s)', (query) => {
    const result = search(real, ask(real, query), view);
    const of = { result, locale: 'en' as const };
    expectSame(
      createElement(Fragment, null, [
        createElement(QuerySentence, { key: 1, ...of }),
        createElement(Offers, { key: 2, ...of }),
        createElement(FacetList, { key: 3, facets: result.facets, query: result.query, shown: listedParams, locale: 'en' }),
        createElement(NoResult, { key: 4, ...of }),
        createElement(ResultList, { key: 5, ...of, snapshot: real }),
        createElement(TakeList, { key: 6, ...of, snapshot: real, site, today: day }),
      ]),
    );
  });

  test('of every entry', () => {
    for (const entry of real.entries) {
      const of = { entry, snapshot: real, locale: 'en' as const };
      const citing = { reference: { ...entryReference(entry, { ...of, site, today: day }), url: site.href }, files: { thing: 'entry' as const, href: `/catalogue/${entry.slug}` } };
      expectSame(EntryPage({ view: of, citing }).props.children);
    }
  });

  test.each([null, 'where', 'compare', 'report'] as const)('of insights (%s)', (part) => {
    const result = search(real, ask(real, 'kind=practice&tags=primary&region=europe'), view);
    expectSame(Overview({ insights: { snapshot: real, query: result.query, view, today: day }, result, part, shown: [] }).props.children);
  });

  test.each([
    ['a list that chooses', createElement('select', { defaultValue: 'b' }, createElement('option', { value: 'a' }, 'A'), createElement('option', { value: 'b' }, 'B'), 'x'.repeat(50))],
    ['switches and names', createElement('p', { hidden: true, tabIndex: 0, 'aria-hidden': true, 'aria-expanded': false, title: '' }, [0, false, null, undefined, 'x'.repeat(50)], createElement('input', { type: 'checkbox', defaultChecked: true, disabled: false, maxLength: 4 }), createElement('label', { htmlFor: 'a', className: 'b' }))],
  ])('of %s', (_, tree) => expectSame(tree));
});

describe('what cannot be drawn as text', () => {
  const Waiting = (() => Promise.resolve('late')) as unknown as FunctionComponent;
  test.each([
    ['a part that waits', createElement(Waiting)],
    ['a handler', createElement('button', { onClick: () => undefined })],
    ['a style', createElement('p', { style: { color: 'red' } })],
    ['an address that is a script', createElement('a', { href: ' java\nscript:alert(1)' })],
    ['an object', { a: 1 } as unknown as ReactNode],
  ])('%s fails aloud', (_, tree) => expect(() => markup(tree)).toThrow());
});

test('what lives in the browser has its place, and is handed on', () => {
  const Button = Object.assign(() => null, { $$typeof: Symbol.for('react.client.reference') });
  const button = createElement(Button);
  const { html, live } = markup(createElement('p', null, 'Copy: ', button));
  expect(html).toBe('<p>Copy: <span data-live=""></span></p>');
  expect(live).toEqual([button]);
});
