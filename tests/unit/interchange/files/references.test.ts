import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { expect, test, vi } from 'vitest';
import { citationStyles, citedIn, type CitationStyle } from '@/lib/interchange/references/styles';
import { cslOf } from '@/lib/interchange/references/csl';
import { entryReference, listReference } from '@/lib/interchange/references/references-of';
import { toldList } from '@/lib/interchange/told-list';
import { parseCatalogueQuery } from '@/lib/catalogue/query';
import { askFile } from './asked';
import { collection, slugs } from './collection';

vi.mock('@/lib/catalogue/current', async (original) => ({ ...(await original<object>()), ...(await import('./collection')).current() }));
vi.mock('@/lib/site-address', () => ({ siteAddress: async () => new URL('https://practices.example.org') }));

type Item = Readonly<Record<string, unknown>>;
const occasion = { locale: 'en' as const, site: new URL('https://practices.example.org'), today: '2026-11-26' };
const read = (text: string, format: string): Item[] => new Cite(text, { forceType: format }).data as Item[];
const formats = [['ris', '@ris/file'], ['bib', '@bibtex/text'], ['csl.json', '@else/json']] as const;

test.each(formats)('a reference manager reads the %s of a view: every entry, with title, date and address', async (suffix, type) => {
  const items = read(await (await askFile('list', suffix, [], '?region=europe')).text(), type);
  const { entries } = toldList(collection, parseCatalogueQuery(collection, new URLSearchParams('region=europe')), occasion);
  expect(items.map((item) => item.title)).toEqual(entries.map(({ title }) => title));
  expect(items.map((item) => item.URL)).toEqual(entries.map(({ slug }) => `https://practices.example.org/catalogue/${slug}`));
  for (const item of items) expect((item.issued as { 'date-parts': number[][] })['date-parts'][0]![0]).toBe(2026);
});

test.each(formats)('an entry as %s is dated by its last change', async (suffix, type) => {
  const [item, ...others] = read(await (await askFile('entry', suffix, [slugs.first])).text(), type);
  const { title, concept } = collection.bySlug.get(slugs.first)!;
  expect(others).toEqual([]);
  expect(item).toMatchObject({ title, ...(suffix !== 'bib' && { abstract: concept }) });
  expect((item!.issued as { 'date-parts': number[][] })['date-parts'][0]!.slice(0, 2)).toEqual([2026, 11]);
});

test.each(formats)('a view as one reference in %s says what it is and with which version', async (suffix, type) => {
  const items = read(await (await askFile('list', suffix, [], '?region=europe&cite=view')).text(), type);
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ title: 'Practices and enablers for migrants: practices and enablers in Europe', URL: 'https://practices.example.org/catalogue?region=europe' });
});

test.each(formats)('a chart as %s is cited by its finding', async (suffix, type) => {
  const [item] = read(await (await askFile('chart', suffix, ['phase'], '?region=europe')).text(), type);
  expect(item!.title).toMatch(/: \d+ of \d+/);
  expect(item!.URL).toBe('https://practices.example.org/insights/phase?region=europe');
});

test('an address that is written by hand into a title or text breaks no format', () => {
  const reference = { ...entryReference(collection.bySlug.get(slugs.first)!, { ...occasion, snapshot: collection }), title: 'A {brace} & 50% of $5 #1 a_b ~ ^ \\ "q"', abstract: 'Line one\nER  - \nTY  - BOOK' };
  return Promise.all(
    (['ris', 'bib'] as const).map(async (suffix) => {
      const { referenceFile } = await import('@/lib/interchange/references/reference-files');
      const items = read([...referenceFile(suffix, [reference])].join(''), suffix === 'ris' ? '@ris/file' : '@bibtex/text');
      expect(items.map(({ title }) => title)).toEqual([reference.title]);
    }),
  );
});

const cslNames: { readonly [S in CitationStyle]: string } = { apa: 'apa', harvard: 'harvard1', vancouver: 'vancouver' };

test.each(citationStyles)('what “cite this” says in %s is what the Citation Style Language makes of the same reference', (style) => {
  const told = toldList(collection, parseCatalogueQuery(collection, new URLSearchParams('region=europe')), occasion);
  const list = listReference(told, told.entries.length);
  const references = [...collection.entries.slice(0, 40).map((entry) => entryReference(entry, { ...occasion, snapshot: collection })), list];
  for (const reference of references) {
    const item = cslOf(style === 'vancouver' ? { ...reference, abstract: '' } : reference);
    const made = new Cite([item]).format('bibliography', { template: cslNames[style], lang: 'en-US' }) as string;
    expect(citedIn(style, reference)).toBe(made.trim().replace(/^1\. /, ''));
  }
});
