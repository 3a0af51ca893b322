import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { facetParams } from '@/lib/catalogue/facets';
import { MAX_PROBLEMS } from '@/lib/catalogue/query-problems';
import { chartProblems, isChartId, readChartRequest } from '@/lib/insights/chart-request';
import { chartHref, chartIds, chartOf, mapRoles, type ChartId } from '@/lib/insights/charts';
import { parseInsightsQuery } from '@/lib/insights/places';
import { real, snapshots, view } from '@/tests/unit/catalogue/snapshots';
import { runs } from '../sampling/runs';
import { insightsQueries, requests } from './requests';

const read = (id: ChartId, search: string) => readChartRequest(real, id, new URLSearchParams(search));
const problems = (id: ChartId, search: string, besides?: string[]) => chartProblems(real, id, new URLSearchParams(search), besides);

describe('a chart', () => {
  test('is one for each facet, and four more', () => {
    expect(chartIds).toEqual([...facetParams, 'matrix', 'map', 'compare', 'report-2016']);
    expect(['phase', 'matrix', 'phases', '__proto__', 'toString', ''].map(isChartId)).toEqual([true, true, false, false, false, false]);
  });

  test('without parameters is the usual one', () => {
    expect(read('phase', '')).toEqual({ request: { id: 'phase' }, problems: [] });
    expect(read('matrix', '')).toEqual({ request: { id: 'matrix', rows: 'phase', columns: 'dimension', split: null }, problems: [] });
    expect(read('matrix', 'rows=dimension')).toEqual({ request: { id: 'matrix', rows: 'dimension', columns: 'phase', split: null }, problems: [] });
    expect(read('map', '')).toEqual({ request: { id: 'map', role: 'runs' }, problems: [] });
    expect(read('compare', '')).toEqual({ request: { id: 'compare', facet: 'phase', first: 'report-2016', second: 'all' }, problems: [] });
    expect(read('compare', 'first=report-2018')).toEqual(read('compare', 'first=report-2016'));
    expect(read('report-2016', '')).toEqual({ request: { id: 'report-2016', facet: 'phase' }, problems: [] });
  });

  test('never crosses a facet with itself, and says so', () => {
    for (const search of ['rows=phase&columns=phase', 'columns=phase', 'rows=region&columns=region', 'split=phase', 'rows=need&columns=region&split=need', 'split=dimension']) {
      const { request, problems: told } = read('matrix', search);
      expect(request).toMatchObject({ id: 'matrix' });
      if (request.id === 'matrix') expect(new Set([request.rows, request.columns, request.split]).size).toBe(3);
      expect(told, search).toHaveLength(1);
      expect(told[0]!.allowed).not.toContain(told[0]!.value);
    }
  });

  test('compares a facet by another one only, and with the report only where that counted', () => {
    expect(read('compare', 'facet=region&first=region:europe&second=all')).toMatchObject({ request: { first: 'report-2016', second: 'all' }, problems: [{ param: 'first' }] });
    expect(read('compare', 'facet=need&first=report-2016&second=all')).toMatchObject({ request: { first: 'all', second: 'all' }, problems: [{ param: 'first', value: 'report-2016' }] });
    expect(read('compare', 'facet=need')).toMatchObject({ request: { first: 'all', second: 'all' }, problems: [] });
    expect(read('compare', 'first=region:atlantis')).toMatchObject({ problems: [{ param: 'first', allowed: ['all', 'report-2016', '<facet>:<value>'] }] });
    expect(read('compare', 'first=population:children&second=region:unknown').problems).toEqual([]);
  });
});

describe('a caller is told', () => {
  test('nothing when all is well', () => {
    expect(problems('phase', 'region=europe&tags=all&q=water&from=2010&kind=enabler&kind=practice')).toEqual([]);
    expect(problems('matrix', 'rows=need&columns=region&split=support&tags=all')).toEqual([]);
    expect(problems('map', 'role=transit&phase=arrival')).toEqual([]);
    expect(problems('compare', 'facet=need&first=region:europe&second=population:children')).toEqual([]);
    expect(problems('report-2016', 'facet=principle')).toEqual([]);
    expect(problems('phase', 'width=400&theme=dark', ['width', 'theme'])).toEqual([]);
  });

  test.each([
    ['phase', 'rows=need', 'rows'],
    ['phase', 'phase=nowhere', 'phase'],
    ['phase', 'colour=red', 'colour'],
    ['phase', 'width=400', 'width'],
    ['phase', 'sort=title', 'sort'],
    ['region', 'page=2', 'page'],
    ['region', 'per-page=5', 'per-page'],
    ['matrix', 'rows=colour', 'rows'],
    ['matrix', 'rows=phase&columns=phase', 'columns'],
    ['matrix', 'split=phase', 'split'],
    ['matrix', 'role=origin', 'role'],
    ['map', 'role=tourism', 'role'],
    ['map', 'role=', 'role'],
    ['compare', 'facet=', 'facet'],
    ['compare', 'first=region', 'first'],
    ['compare', 'second=phase:arrival', 'second'],
    ['report-2016', 'facet=country', 'facet'],
    ['report-2016', 'region=europe', 'region'],
    ['report-2016', 'tags=all', 'tags'],
  ] as const)('that %s does not take %s', (id, search, param) => {
    const told = problems(id, search);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ param });
    expect(told[0]!.allowed.length).toBeGreaterThan(0);
  });

  test('what would be right', () => {
    expect(problems('map', 'role=tourism')[0]!.allowed).toEqual(Object.keys(mapRoles));
    expect(problems('report-2016', 'facet=country')[0]!.allowed).toEqual(['phase', 'dimension', 'support', 'region', 'principle']);
    expect(problems('matrix', 'rows=phase&columns=phase')[0]!.allowed).not.toContain('phase');
  });

  test('of a few problems, however many there are, in few words', () => {
    const told = problems('matrix', `rows=${'x'.repeat(5_000)}&${Array.from({ length: 500 }, (_, i) => `p${i}=${'y'.repeat(200)}`).join('&')}`);
    expect(told.length).toBeLessThanOrEqual(MAX_PROBLEMS);
    for (const { param, value } of told) expect(param.length + value.length).toBeLessThan(250);
  });
});

describe.each(snapshots)('in the %s catalogue', { timeout: 180_000 }, (_name, snapshot) => {
  test('no address that charts make is refused', () => {
    fc.assert(
      fc.property(insightsQueries(snapshot), requests(snapshot), (query, request) => {
        if (request.id === 'report-2016') return;
        const params = new URL(chartHref({ request, query }, 'en'), 'https://example.org').searchParams;
        expect(chartProblems(snapshot, request.id, params).filter(({ param }) => param !== 'q')).toEqual([]);
      }),
      { numRuns: runs(600) },
    );
  });

  test('whatever the parameters are, there is a chart', () => {
    const names = fc.oneof(fc.constantFrom('rows', 'columns', 'split', 'role', 'facet', 'first', 'second', 'tags', 'q', ...facetParams), fc.string({ unit: 'binary', maxLength: 12 }));
    const values = fc.oneof(fc.constantFrom(...chartIds, 'all', 'report-2016', 'constructor', '__proto__', 'region:europe', ':'), fc.string({ unit: 'binary', maxLength: 40 }));
    fc.assert(
      fc.property(fc.constantFrom(...chartIds), fc.array(fc.tuple(names, values), { maxLength: 6 }), (id, pairs) => {
        const params = new URLSearchParams(pairs);
        const { request } = readChartRequest(snapshot, id, params);
        expect(chartOf(snapshot, request, parseInsightsQuery(snapshot, params), view).of).toBeDefined();
        expect(chartProblems(snapshot, id, params).length).toBeLessThanOrEqual(MAX_PROBLEMS);
      }),
      { numRuns: runs(500) },
    );
  });
});
