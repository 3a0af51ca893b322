import { describe, expect, test } from 'vitest';
import { byCount } from '@/lib/catalogue/facet-results';
import { listedParams, type FacetParam } from '@/lib/catalogue/facets';
import type { FacetValue, SearchResult } from '@/lib/catalogue/types';
import { vocabularyOf } from '@/lib/vocabulary/lists';
import { catalogueOf, find, slugs, type Part } from './small';
import { real } from './snapshots';

const tag = (value: string, primary = false) => ({ value, primary, basis: 'stated' as const });
const runs = (...countries: string[]): Part['countries'] => countries.map((country) => ({ country, role: 'runs', basis: 'stated' }));

function value(result: SearchResult, param: FacetParam, slug: string): FacetValue {
  return result.facets.find((facet) => facet.param === param)!.values.find((candidate) => candidate.slug === slug)!;
}

const few: Part[] = [
  { slug: 'both', classification: { phase: [tag('arrival', true), tag('camps')] }, countries: runs('JOR', 'LBN') },
  { slug: 'camp', classification: { phase: [tag('camps', true)], region: [tag('global', true)] }, countries: [{ country: 'JOR', role: 'origin', basis: 'stated' }] },
  { slug: 'bare' },
  { slug: 'enabler', kind: 'enabler', countries: runs('DEU') },
];

describe('counting', () => {
  test('by every tag or once by the primary one, in lists and numbers alike', () => {
    const snapshot = catalogueOf(few);
    expect(value(find(snapshot, ''), 'phase', 'camps').count).toBe(2);
    expect(value(find(snapshot, 'tags=primary'), 'phase', 'camps').count).toBe(1);
    expect(slugs(find(snapshot, 'phase=camps')).sort()).toEqual(['both', 'camp']);
    expect(slugs(find(snapshot, 'phase=camps&tags=primary'))).toEqual(['camp']);
  });

  test('unknown is what nobody has classified, and only where the facet applies', () => {
    const snapshot = catalogueOf(few);
    expect(slugs(find(snapshot, 'phase=unknown'))).toEqual(['bare']);
    expect(slugs(find(snapshot, 'country=unknown')).sort()).toEqual(['bare', 'camp']);
    expect(value(find(snapshot, ''), 'phase', 'unknown')).toMatchObject({ label: 'Not known', count: 1 });
  });

  test('zero stays', () => {
    const values = find(catalogueOf(few), 'phase=camps').facets.find(({ param }) => param === 'need')!.values;
    expect(values.map(({ slug }) => slug)).toEqual([...vocabularyOf('need').terms.map(({ slug }) => slug), 'unknown']);
    expect(values.filter(({ count }) => count === 0)).toHaveLength(values.length - 1);
  });

  test('within a facet any value is enough, between facets all are needed', () => {
    const snapshot = catalogueOf(few);
    expect(find(snapshot, 'phase=arrival&phase=unknown').total).toBe(2);
    expect(slugs(find(snapshot, 'phase=camps&country=JOR'))).toEqual(['both']);
  });
});

describe('places', () => {
  test('a country counts where the entry runs, and brings its region; an editor may choose another primary one', () => {
    const snapshot = catalogueOf(few);
    expect(slugs(find(snapshot, 'country=JOR'))).toEqual(['both']);
    expect(slugs(find(snapshot, 'region=middle-east-and-north-africa&tags=primary'))).toEqual(['both']);
    expect(slugs(find(snapshot, 'region=global&tags=primary'))).toEqual(['camp']);
    const chosen = catalogueOf([{ slug: 'chosen', classification: { region: [tag('global', true)] }, countries: runs('DEU') }]);
    expect(find(chosen, 'region=europe').total).toBe(1);
    expect(find(chosen, 'region=europe&tags=primary').total).toBe(0);
  });

  test('values that have a wider one say which', () => {
    expect(value(find(catalogueOf(few), ''), 'country', 'JOR').parent).toBe('middle-east-and-north-africa');
    expect(value(find(catalogueOf(few), ''), 'need', 'shelter').parent).toBe('physical');
  });
});

describe('organisations', () => {
  const organisations = [
    { slug: 'zeta', name: 'Zeta', otherNames: [], type: 'ngo' },
    { slug: 'alef', name: 'Âlef', otherNames: ['AL'], type: 'un' },
  ];
  const taking: Part[] = [
    { slug: 'one', organisations: [{ organisation: 'zeta', role: 'funds', basis: 'stated' }, { organisation: 'zeta', role: 'partner', basis: 'stated' }] },
    { slug: 'two', organisations: [{ organisation: 'zeta', role: 'partner', basis: 'stated' }, { organisation: 'alef', role: 'implements', basis: 'stated' }] },
  ];

  test('are listed by name, and most frequent first on request', () => {
    const { values } = find(catalogueOf(taking, { organisations }), '').facets.find(({ param }) => param === 'organisation')!;
    expect(values.map(({ slug }) => slug)).toEqual(['alef', 'zeta', 'unknown']);
    expect(byCount(values).map(({ slug }) => slug)).toEqual(['zeta', 'alef', 'unknown']);
  });

  test('give the entry their types', () => {
    expect(slugs(find(catalogueOf(taking, { organisations }), 'organisation-type=un'))).toEqual(['two']);
  });

  test('that do not exist stop the catalogue from being built', () => {
    expect(() => catalogueOf(taking)).toThrow('"zeta"');
  });
});

describe('the panel', () => {
  const shown = (parameters: string) => find(real, parameters).facets.map(({ param }) => param);

  test('shows every listed facet, in the order of the table, as long as no kind is chosen', () => expect(shown('')).toEqual(listedParams));

  test('hides what only the other kind has, unless it was asked for', () => {
    expect(shown('kind=enabler')).not.toContain('phase');
    expect(shown('kind=enabler')).toContain('enabler-area');
    expect(shown('kind=practice')).not.toContain('enabler-area');
    expect(shown('kind=enabler&phase=arrival')).toContain('phase');
  });
});

describe('years', () => {
  const dated: Part[] = [
    { slug: 'closed', period: { start: '2010-03', end: '2012' } },
    { slug: 'open', period: { start: '2014' } },
    { slug: 'ended', period: { start: '2014' }, classification: { maturity: [tag('ended')] } },
    { slug: 'until', period: { end: '2009-12-31' } },
    { slug: 'undated' },
  ];
  test.each([
    ['from=2012&to=2013', ['closed']],
    ['from=2020', ['open']],
    ['from=2014&to=2014', ['ended', 'open']],
    ['to=2009', ['until']],
    ['from=2013&to=2012', []],
  ])('%s finds what overlaps', (parameters, expected) => expect(slugs(find(catalogueOf(dated), parameters)).sort()).toEqual(expected));
});
