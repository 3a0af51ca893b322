import { describe, expect, test } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { LinkedBlock } from '@/components/linked/linked-block';
import type { Change } from '@/lib/catalogue/change';
import { buildSnapshot } from '@/lib/catalogue/snapshot';
import { dublinCore } from '@/lib/interchange/linked/dublin-core';
import { entryNode, linkedContext } from '@/lib/interchange/linked/entry-node';
import { collectionDocument, entryDocument, siteDocument } from '@/lib/interchange/linked/site-nodes';
import { loadContent } from '@/lib/content/files';
import { generated, real, snapshots } from '../../catalogue/snapshots';
import { catalogueOf } from '../../catalogue/small';
import { wholeMarkup } from '../../pages/rendered';
import { expanded, objectsOf, readJsonLd } from './graphs';

const site = new URL('https://practices.example.org');
const reading = { site, locale: 'en' } as const;
const schema = (name: string) => `https://schema.org/${name}`;
const entryAt = (slug: string) => `https://practices.example.org/catalogue/${slug}`;
const graphOf = (entries: readonly object[]) => JSON.stringify({ '@context': linkedContext, '@graph': entries });

describe.each(snapshots)('%s entries', (_, snapshot) => {
  test('are understood by a processor of JSON-LD, nothing of them lost', async () => {
    const some = snapshot.entries.slice(0, 60);
    const store = await readJsonLd(graphOf(some.map((entry) => entryNode(entry, snapshot, reading))));
    for (const entry of some) {
      const said = (name: string) => objectsOf(store, entryAt(entry.slug), schema(name));
      expect(said('headline')).toEqual([entry.title]);
      expect(said('datePublished')).toEqual([entry.firstPublished]);
      expect(said('license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
      expect(said('citation')).toHaveLength(entry.sources.length);
      expect(said('spatialCoverage').length).toBeGreaterThanOrEqual(entry.countries.filter(({ role }) => role === 'runs').length);
      const [action] = store.getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', schema('Action'), null).filter(({ value }) => value === `${entryAt(entry.slug)}#practice`);
      expect(store.getObjects(action!, schema('agent'), null)).toHaveLength(entry.organisations.filter(({ role }) => role === 'implements').length);
    }
  });

  test('name keywords by the addresses of our lists', async () => {
    const [entry] = snapshot.entries.filter(({ classification }) => classification.need);
    const store = await readJsonLd(graphOf([entryNode(entry!, snapshot, reading)]));
    const keywords = objectsOf(store, entryAt(entry!.slug), schema('keywords'));
    for (const { value } of entry!.classification.need!) {
      const address = `https://practices.example.org/vocabulary/need/${value}`;
      expect(keywords).toContain(address);
      expect(objectsOf(store, address, schema('inDefinedTermSet'))).toEqual(['https://practices.example.org/vocabulary/need']);
    }
  });
});

test('the vocabulary of schema.org is the only one, and everything says which words it is in', async () => {
  const nodes = await expanded(JSON.parse(graphOf(real.entries.map((entry) => entryNode(entry, real, reading)))));
  const names = new Set<string>();
  JSON.stringify(nodes, (key, value: unknown) => {
    if (/^\D/.test(key) && !key.startsWith('@')) names.add(key);
    return value;
  });
  expect([...names].filter((name) => !name.startsWith('https://schema.org/'))).toEqual([]);
  expect(names.size).toBeGreaterThan(20);
});

test('what is not known is not said', () => {
  const bare = catalogueOf([{ slug: 'bare' }]);
  const node = entryNode(bare.entries[0]!, bare, reading);
  for (const name of ['author', 'creator', 'temporalCoverage', 'spatialCoverage', 'citation', 'image', 'isBasedOn', 'mentions', 'version']) expect(node).not.toHaveProperty(name);
  expect(JSON.stringify(node)).not.toContain('unknown');
});

test.each([
  [{ start: '2015-03', end: '2018' }, '2015-03/2018'],
  [{ start: '2015' }, '2015/'],
  [{ end: '2018' }, '/2018'],
  [{}, undefined],
])('%j is the time %s: where an end is not known, nothing stands', (period, time) => {
  const one = catalogueOf([{ slug: 'one', period }]);
  expect(entryNode(one.entries[0]!, one, reading).temporalCoverage).toBe(time);
});

test('an entry says when readers saw it change, and which revision it is', () => {
  const change: Change = { version: 4, at: '2026-05-06T07:08:09.100Z', kind: 'changed', slug: real.entries[0]!.slug, revision: 3, fields: ['summary'] };
  const snapshot = buildSnapshot({ version: 4, ...loadContent(), changes: [change] });
  expect(entryNode(snapshot.bySlug.get(change.slug)!, snapshot, reading)).toMatchObject({ dateModified: change.at, version: '3' });
});

test('the labels of keywords are in the language of the page', () => {
  const entry = real.entries.find(({ classification }) => classification.need)!;
  const [english, french] = (['en', 'fr'] as const).map((locale) => JSON.stringify(entryNode(entry, real, { site, locale })));
  expect(french!.length).toBeGreaterThan(0);
  expect(JSON.parse(english!)).toMatchObject({ '@id': entryAt(entry.slug), inLanguage: 'en' });
  expect(JSON.parse(french!)).toMatchObject({ '@id': entryAt(entry.slug), inLanguage: 'en' });
});

describe('pages', () => {
  const documents = { home: siteDocument(reading), catalogue: collectionDocument(real, reading), entry: entryDocument(real.entries[0]!, real, reading) };

  test.each(Object.entries(documents))('%s: the block is read as JSON-LD', async (_page, document) => {
    const html = renderToStaticMarkup(createElement(LinkedBlock, { document }));
    const text = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html)![1]!;
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(document)));
    expect((await readJsonLd(text)).size).toBeGreaterThan(5);
  });

  test('the page of an entry has the block', () => {
    const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(wholeMarkup(real, real.entries[0]!.slug))!;
    expect(JSON.parse(text!)).toEqual(JSON.parse(JSON.stringify(entryDocument(real.entries[0]!, real, { ...reading, site: new URL('https://example.org') }))));
  });

  test('no text can end the block', () => {
    const html = renderToStaticMarkup(createElement(LinkedBlock, { document: { name: '</script><script>alert(1)</script><!--' } }));
    expect(html.match(/<\/?script/g)).toHaveLength(2);
    expect(html).not.toContain('<!--');
  });

  test('nobody else is said to publish this site', () => {
    for (const document of Object.values(documents)) expect(JSON.stringify(document)).not.toMatch(/"publisher":\{[^}]*"name":"[^"]*IFRC[^"]*"[^}]*\},"(isPartOf|includedIn)/);
    expect(JSON.stringify(documents.home)).toContain('"name":"Smart Practices"');
    expect(JSON.stringify(documents.home)).not.toContain('IFRC');
  });
});

describe('Dublin Core', () => {
  test.each([...real.entries, ...generated.entries.slice(0, 50)].map((entry) => [entry.slug, entry] as const))('of %s has a title, an address and the rights, and no creator', (_slug, entry) => {
    const snapshot = real.bySlug.has(entry.slug) ? real : generated;
    const said = dublinCore(entry, snapshot, site);
    const texts = (name: string) => said.filter(([known]) => known === name).map(([, text]) => text);
    expect(texts('title')).toEqual([entry.title]);
    expect(texts('identifier')).toEqual([entryAt(entry.slug)]);
    expect(texts('rights')).toHaveLength(1);
    expect(said.map(([name]) => name as string)).not.toContain('creator');
    expect(new Set(said.map((one) => one.join(' '))).size).toBe(said.length);
  });
});

