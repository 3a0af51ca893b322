import { parse } from 'csv-parse/sync';
import iso from 'i18n-iso-countries';
import type { Literal } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import atlas from 'world-atlas/countries-10m.json';
import { fullVocabularies } from '@/lib/catalogue/full-vocabulary';
import mappings from '@/content/mappings.json';
import { inFull, type Name } from '@/lib/interchange/linked/names';
import { vocabulariesFile, vocabularyColumns, vocabularyFile } from '@/lib/interchange/linked/vocabulary-files';
import { real } from '../../catalogue/snapshots';
import { canonical, objectsOf, readJsonLd, readTurtle } from './graphs';

const site = new URL('https://practices.example.org');
const at = (path: string) => `https://practices.example.org/vocabulary/${path}`;
const lists = fullVocabularies(real);
const turtle = vocabulariesFile(real, 'ttl', site);
const store = readTurtle(turtle);
const said = (path: string, name: Name) => objectsOf(store, at(path), inFull(name));

describe('Turtle and JSON-LD say the same', () => {
  test('of all lists', async () => {
    expect(await canonical(await readJsonLd(vocabulariesFile(real, 'jsonld', site)))).toBe(await canonical(store));
  });

  test.each(lists.map(({ list }) => list))('of the list %s', async (list) => {
    const [one, other] = [readTurtle(vocabularyFile(real, list, 'ttl', site)!), await readJsonLd(vocabularyFile(real, list, 'jsonld', site)!)];
    expect(one.size).toBeGreaterThan(5);
    expect(await canonical(other)).toBe(await canonical(one));
  });
});

test('every list is a scheme and every value a concept of it, under the addresses of their pages', () => {
  for (const { list, terms, label, plural } of lists) {
    expect(said(list, 'skos:prefLabel')).toContain((plural ?? label).en);
    expect(new Set(said(list, 'skos:hasTopConcept'))).toEqual(new Set(terms.map(({ slug }) => at(`${list}/${slug}`))));
    for (const { slug, label: name, definition } of terms) {
      expect(said(`${list}/${slug}`, 'rdf:type')).toEqual([inFull('skos:Concept')]);
      expect(said(`${list}/${slug}`, 'skos:inScheme')).toEqual([at(list)]);
      expect(said(`${list}/${slug}`, 'skos:prefLabel')).toEqual(Object.values(name));
      expect(said(`${list}/${slug}`, 'skos:definition')).toEqual(definition ? Object.values(definition) : []);
    }
  }
});

test('no concept has two preferred labels in a language, nor one that is another label too', () => {
  for (const subject of store.getSubjects(inFull('rdf:type'), inFull('skos:Concept'), null)) {
    const labels = (name: Name) => store.getObjects(subject, inFull(name), null).map((label) => `${(label as Literal).language} ${label.value}`);
    const languages = labels('skos:prefLabel').map((label) => label.split(' ')[0]);
    expect(new Set(languages).size).toBe(languages.length);
    expect(labels('skos:altLabel').filter((label) => labels('skos:prefLabel').includes(label))).toEqual([]);
  }
});

test('wider and narrower values name each other', () => {
  const broader = store.getQuads(null, inFull('skos:broader'), null, null).map(({ subject, object }) => `${subject.value} ${object.value}`);
  const narrower = store.getQuads(null, inFull('skos:narrower'), null, null).map(({ subject, object }) => `${object.value} ${subject.value}`);
  expect(new Set(broader)).toEqual(new Set(narrower));
  expect(broader).toContain(`${at('need/shelter')} ${at('dimension/physical')}`);
  expect(broader).toContain(`${at('country/JOR')} ${at('region/middle-east-and-north-africa')}`);
});

test('what is named as ours exists', () => {
  const ours = store.getQuads(null, null, null, null).flatMap(({ object }) => (object.termType === 'NamedNode' && object.value.startsWith(at('')) ? [object.value] : []));
  expect(ours.filter((address) => store.getQuads(address, null, null, null).length === 0)).toEqual([]);
});

describe('countries', () => {
  const codes = (slug: string) => store.getObjects(at(`country/${slug}`), inFull('skos:notation'), null).map((code) => [code.value, (code as Literal).datatype.value] as const);
  const numbers = new Set(atlas.objects.countries.geometries.map((country) => ('id' in country ? country.id : undefined)));

  test('carry the codes of ISO 3166-1 and M49 that others give them', () => {
    const { terms } = lists.find(({ list }) => list === 'country')!;
    for (const { slug } of terms) {
      const number = iso.alpha3ToNumeric(slug)!;
      expect(codes(slug)).toEqual([[iso.alpha3ToAlpha2(slug), at('country#alpha-2')], [slug, at('country#alpha-3')], [number, at('country#m49')]]);
      expect(numbers, slug).toContain(number);
    }
  });

  test('are those of the authority of the European Union', () => {
    expect(said('country/JOR', 'skos:exactMatch')).toEqual(['http://publications.europa.eu/resource/authority/country/JOR']);
  });
});

test('a relation that nobody states is said to be our reading, and claims no more than that', () => {
  for (const { from, relation, to, basis } of mappings.mappings) {
    const address = to.includes(':') ? to : at(to);
    expect(said(from, `skos:${relation}` as Name)).toContain(address);
    expect(said(from, 'skos:editorialNote').some((note) => note.includes(`${address} `))).toBe(basis === 'inferred');
  }
});

describe('as a table', () => {
  const rows = (list: string) => parse(vocabularyFile(real, list, 'csv', site)!, { bom: true, columns: true }) as Record<string, string>[];

  test.each(lists.map(({ list }) => list))('%s has a row for each value', (list) => {
    const { terms } = lists.find((known) => known.list === list)!;
    expect(rows(list).map(({ value }) => value)).toEqual(terms.map(({ slug }) => slug));
  });

  test('a country has its codes and region', () => {
    expect(Object.keys(rows('country')[0]!)).toEqual(vocabularyColumns);
    expect(rows('country').find(({ value }) => value === 'JOR')).toMatchObject({ 'label en': 'Jordan', M49: '400', 'ISO 3166-1 alpha-2': 'JO', 'wider value': 'middle-east-and-north-africa' });
  });
});

describe('as JSON', () => {
  let list: { terms: { slug: string }[] };
  beforeAll(() => {
    list = JSON.parse(vocabularyFile(real, 'need', 'json', site)!);
  });

  test('a list has its values', () => {
    expect(list.terms.map(({ slug }) => slug)).toContain('shelter');
  });
});

test.each(['no-such-list', '__proto__', 'origin-country', 'began'])('%s is no list with a page, so it has no file', (list) => {
  for (const format of ['ttl', 'jsonld', 'json', 'csv'] as const) expect(vocabularyFile(real, list, format, site)).toBeUndefined();
});
