import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DataPage } from '@/components/data/data-page';
import { curl, pandasTable, plainPython, powerQuery, quotable, rApi, rTable } from '@/components/data/snippets';
import { UsePage } from '@/components/data/use-page';
import { catalogueHref } from '@/lib/catalogue/href';
import { everything, parseCatalogueQuery } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import { statusesOf } from '@/lib/interchange/api/answers';
import { exampleOf } from '@/lib/interchange/api/example';
import { operationIds, operationOf } from '@/lib/interchange/api/operations';
import { formats } from '@/lib/interchange/formats';
import { catalogueOf } from '../catalogue/small';
import { ask, real, view } from '../catalogue/snapshots';
import { markupProblems, textOf } from './rendered';

const site = 'https://practices.example.org';

describe('the page of open data', () => {
  const page = renderToStaticMarkup(createElement(DataPage, { snapshot: real, perMinute: 600, locale: 'en' }));
  const words = textOf(page);

  test('is sound, and so is that of an empty collection', () => {
    expect(markupProblems(page)).toEqual([]);
    const empty = renderToStaticMarkup(createElement(DataPage, { snapshot: catalogueOf([]), perMinute: 0, locale: 'ar' }));
    expect(markupProblems(empty)).toEqual([]);
    expect(textOf(empty)).toContain('Calls are not limited here.');
    expect(empty).not.toContain('undefined');
  });

  test.each(operationIds)('describes the call %s with an example, its parameters and its statuses', (id) => {
    const operation = operationOf(id);
    const section = page.slice(page.indexOf(`aria-labelledby="call-${id}"`)).split('<section')[0]!;
    expect(textOf(section)).toContain(`GET ${operation.path}`);
    expect(section).toContain(`href="${exampleOf(id, real)!.replaceAll('&', '&amp;')}"`);
    for (const name of Object.keys(operation.parameters)) if (!(name in real.facets) && !real.facets.has(name as never)) expect(section).toContain(`<code>${name}</code>`);
    for (const status of statusesOf(operation)) expect(page).toContain(`<dt>${status}</dt>`);
  });

  test.each(formats)('names the format $suffix with everything that can be had in it', ({ suffix, of }) => {
    const row = page.slice(page.indexOf(`<code>.${suffix}</code>`)).split('</tr>')[0]!;
    expect([...row.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href!.endsWith(`.${suffix}`))).toEqual(of.map(() => true));
  });

  test('says the limits of calls, of pages and of the collection', () => {
    for (const limit of ['600 times a minute', 'at most 100 items', 'not comprehensive', 'gap analysis', 'CC BY 4.0', 'Version 1 stays']) expect(words).toContain(limit);
  });
});

const use = (query: string) => renderToStaticMarkup(createElement(UsePage, { result: search(real, ask(real, query), view), site, locale: 'en' }));
const codes = (markup: string) => [...markup.matchAll(/<pre[^>]*><code>([\s\S]*?)<\/code><\/pre>/g)].map(([, code]) => code!.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>'));

describe('the page of a view in other tools', () => {
  test('is sound, and says the view in words with its number', () => {
    const markup = use('phase=arrival&region=europe');
    expect(markupProblems(markup)).toEqual([]);
    const { total } = search(real, ask(real, 'phase=arrival&region=europe'), view);
    expect(textOf(markup)).toContain(`${total} entries: practices and enablers at the stop On arrival in Europe`);
  });

  test('every snippet holds an address that gives just this view, without pages', () => {
    for (const query of ['', 'phase=arrival&phase=camps&tags=primary&sort=title', 'q=caf%C3%A9+%22l%27eau%22+%5C&page=2&per-page=5']) {
      const asked = { ...ask(real, query), page: 1 };
      const found = codes(use(query)).map((code) => /https:\/\/practices\.example\.org\/[^\s"']*/.exec(code)?.[0] ?? '');
      expect(found).toHaveLength(11);
      for (const address of found) {
        const { pathname, searchParams } = new URL(address);
        expect(['/catalogue.csv', '/catalogue.long.csv', '/catalogue.xlsx', '/api/v1/entries']).toContain(pathname);
        expect(parseCatalogueQuery(real, searchParams)).toEqual({ ...asked, perPage: pathname === '/api/v1/entries' ? 100 : 20 });
      }
    }
  });

  test('no words that a reader typed can end the quotation of a snippet', { timeout: 60_000 }, () => {
    const plain = { csv: 'CSV', api: 'API' };
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const address = quotable(`${site}${catalogueHref({ ...everything, text }, 'en')}`);
        expect(address).toMatch(/^[\w:/.?=&%+*~!()-]+$/);
        for (const snippet of [powerQuery, rTable, rApi, pandasTable, plainPython, curl]) expect(snippet({ csv: address, api: address }).replaceAll(address, '')).toBe(snippet(plain).replaceAll(/CSV|API/g, ''));
      }),
    );
    expect(quotable(`https://x/?q='"\\`)).toBe('https://x/?q=%27%22%5C');
  });

  test('the snippets read what the files are: UTF-8 with a mark at its beginning', () => {
    const addresses = { csv: `${site}/catalogue.csv`, api: `${site}/api/v1/entries?per-page=100` };
    expect(powerQuery(addresses)).toContain('Encoding = 65001');
    expect(rTable(addresses)).toContain('"UTF-8-BOM"');
    for (const code of [pandasTable(addresses), plainPython(addresses)]) expect(code).toContain('encoding="utf-8-sig"');
    expect(curl(addresses)).toBe(`curl '${addresses.api}'`);
    expect(rApi(addresses)).toContain(`fromJSON("${addresses.api}")`);
  });
});
