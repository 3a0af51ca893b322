import { describe, expect, test } from 'vitest';
import { everything } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import { facetParams, listedParams } from '@/lib/catalogue/facets';
import { fullVocabularies } from '@/lib/catalogue/full-vocabulary';
import { mapRoles } from '@/lib/insights/charts';
import { distribution } from '@/lib/insights/distribution';
import { changeList, changeListSchema } from '@/lib/interchange/api/change-list';
import { countryList, countryListSchema, countryRecord, countryRecordSchema } from '@/lib/interchange/api/country-record';
import { facetList, facetListSchema } from '@/lib/interchange/api/facet-list';
import { indexRecord } from '@/lib/interchange/api/index-record';
import { indexSchema } from '@/lib/interchange/api/index-schema';
import { organisationList, organisationListSchema, organisationRecord, organisationRecordSchema } from '@/lib/interchange/api/organisation-record';
import { vocabularyIndex, vocabularyIndexSchema, vocabularyRecord, vocabularyRecordSchema } from '@/lib/interchange/api/vocabulary-record';
import { ask, real, snapshots, view } from '../../catalogue/snapshots';

const site = new URL('https://practices.example.org');
const written = (answer: object): unknown => JSON.parse(JSON.stringify(answer));

describe.each(snapshots)('of the %s collection', (_, snapshot) => {
  test('every list is answered whole and fits its schema, and so do all values', () => {
    const index = vocabularyIndexSchema.parse(written(vocabularyIndex(snapshot, site)));
    expect(index.vocabularies.map(({ list, values }) => [list, values])).toEqual(fullVocabularies(snapshot).map(({ list, terms }) => [list, terms.length]));
    for (const { list } of index.vocabularies) {
      const record = vocabularyRecordSchema.parse(written(vocabularyRecord(snapshot, list, site)!));
      const facet = search(snapshot, everything, view).facets.find(({ param }) => param === list);
      expect(record.isFilter).toBe(facet !== undefined);
      for (const { slug, entries } of record.terms) expect(entries, slug).toBe(facet?.values.find((value) => value.slug === slug)?.count);
      for (const key of [...record.sources, ...record.terms.flatMap(({ sources }) => sources)]) expect(record.references[key]?.title, key).toBeDefined();
    }
  });

  test('facets count what a list of entries counts, and what charts count', () => {
    for (const query of ['', 'phase=arrival&tags=primary', 'q=health&region=europe&region=americas', 'kind=enabler'].map((given) => ask(snapshot, given))) {
      const { total, facets } = search(snapshot, query, view);
      const told = facetListSchema.parse(written(facetList(snapshot, query, undefined)));
      expect(told.total).toBe(total);
      expect(told.facets.map(({ param, values }) => ({ param, values: values.map(({ slug, count }) => [slug, count]) }))).toEqual(facets.map(({ param, values }) => ({ param, values: values.map(({ slug, count }) => [slug, count]) })));
    }
    const all = facetListSchema.parse(written(facetList(snapshot, everything, facetParams)));
    expect(all.facets.map(({ param }) => param)).toEqual(facetParams);
    for (const { param, values } of all.facets) {
      const spread = distribution(snapshot, everything, param, view);
      expect(values.map(({ slug, count }) => [slug, count]), param).toEqual(spread.values.map(({ slug, count }) => [slug, count]));
    }
    expect(facetList(snapshot, everything, ['need', 'began']).facets.map(({ param, isListed }) => [param, isListed])).toEqual([['need', true], ['began', false]]);
  });

  test('every organisation is on one page, with the numbers that its filters return', () => {
    const first = organisationListSchema.parse(written(organisationList(snapshot, { 'per-page': 100 }, site)));
    const pages = Array.from({ length: Math.ceil(first.total / 100) }, (_, i) => organisationList(snapshot, { page: i + 1, 'per-page': 100 }, site).organisations);
    expect(pages.flat().map(({ slug }) => slug).sort()).toEqual([...snapshot.organisations.keys()].sort());
    const counts = (param: 'organisation' | 'implementer' | 'partner') => new Map(distribution(snapshot, everything, param, view).values.map(({ slug, count }) => [slug, count]));
    const [any, implementer, partner] = [counts('organisation'), counts('implementer'), counts('partner')];
    for (const { slug, entries } of pages.flat()) {
      expect([entries.any, entries.implements, entries.partner], slug).toEqual([any.get(slug), implementer.get(slug), partner.get(slug)]);
      expect(entries.funds).toBe(snapshot.entries.filter(({ organisations }) => organisations.some((part) => part.organisation === slug && part.role === 'funds')).length);
      expect(organisationRecordSchema.parse(written(organisationRecord(snapshot, slug, site)!))).toMatchObject({ slug, entries });
    }
  });

  test('every country has the numbers of its four filters', () => {
    const { countries } = countryListSchema.parse(written(countryList(snapshot, site)));
    expect(countries.length).toBe(snapshot.sources.countries.size);
    for (const [role, param] of Object.entries(mapRoles)) {
      const spread = new Map(distribution(snapshot, everything, param, view).values.map(({ slug, count }) => [slug, count]));
      for (const { code, entries } of countries) expect(entries[role as keyof typeof entries], `${code} ${role}`).toBe(spread.get(code));
    }
    expect(countryRecordSchema.parse(written(countryRecord(snapshot, 'JOR', site)!))).toMatchObject({ code: 'JOR', iso2: 'JO', region: 'middle-east-and-north-africa', label: { en: 'Jordan' } });
  });
});

test('what has no name in a list is not made up', () => {
  for (const name of ['no-such-list', '__proto__', 'origin-country', 'began', '']) expect(vocabularyRecord(real, name, site), name).toBeUndefined();
  for (const name of ['no-such-one', '__proto__', '']) expect([organisationRecord(real, name, site), countryRecord(real, name, site)], name).toEqual([undefined, undefined]);
});

test('organisations are found by the beginnings of the words of any of their names', () => {
  const names = (q: string) => organisationList(real, { q, 'per-page': 100 }, site).organisations.map(({ name, otherNames }) => [name, ...otherNames].join(' '));
  expect(names('red cresc').length).toBeGreaterThan(3);
  for (const name of names('red cresc')) expect(name.toLowerCase()).toMatch(/\bred.*\bcresc|\bcresc.*\bred/);
  expect(names('zzzz')).toEqual([]);
  expect(organisationList(real, { q: 'red', page: 900 }, site)).toMatchObject({ page: 900, organisations: [] });
});

test('the index names every call with an address of this site', () => {
  const index = indexSchema.parse(written(indexRecord(real, site)));
  for (const { example } of index.operations) expect(example).toMatch(/^https:\/\/practices\.example\.org\/api\/v1/);
  expect(index.caveats.length).toBe(5);
  expect(listedParams.length).toBeGreaterThan(0);
});

describe('changes', () => {
  const at = '2026-11-20T10:00:00.000Z';
  const changes = [
    { version: 1, at, kind: 'published', slug: 'a', revision: 1, fields: [] },
    { version: 2, at, kind: 'renamed', slug: 'a', revision: 2, fields: [], former: 'b' },
    { version: 2, at, kind: 'changed', slug: 'a', revision: 2, fields: ['title'], note: 'A better title.' },
    { version: 4, at, kind: 'archived', slug: 'a', revision: 2, fields: [], note: 'It has ended.' },
  ] as const;
  const snapshot = { ...real, version: 5, changes };
  const since = (given: object) => changeListSchema.parse(written(changeList(snapshot, given, site)));

  test('all of them, or those after a version, the oldest first', () => {
    expect(since({}).changes.map(({ version, kind }) => [version, kind])).toEqual(changes.map(({ version, kind }) => [version, kind]));
    expect(since({ since: 1 }).changes.map(({ kind }) => kind)).toEqual(['renamed', 'changed', 'archived']);
    expect(since({ since: 5 })).toMatchObject({ total: 0, changes: [], catalogueVersion: 5 });
  });

  test('pages together hold each once', () => {
    expect([1, 2, 3].flatMap((page) => since({ page, 'per-page': 2 }).changes)).toEqual(since({}).changes);
  });

  test('say what the editors said, and where the entry is', () => {
    expect(since({ since: 3 }).changes[0]).toMatchObject({ note: 'It has ended.', url: 'https://practices.example.org/catalogue/a', href: 'https://practices.example.org/api/v1/entries/a' });
    expect(since({}).changes[1]).toMatchObject({ former: 'b' });
  });
});
