import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '@/lib/catalogue/facets';
import { catalogueHref, choosingHrefs, facetHrefs } from '@/lib/catalogue/href';
import { matching, searchTotal } from '@/lib/catalogue/matching';
import { search } from '@/lib/catalogue/search';
import { ownParams, readChartRequest } from '@/lib/insights/chart-request';
import { chartHref, ownParameters } from '@/lib/insights/charts';
import { insightsPlace, parseInsightsQuery } from '@/lib/insights/places';
import { locales } from '@/lib/vocabulary/locale';
import { follow, real, snapshots, view } from '@/tests/unit/catalogue/snapshots';
import { runs } from '../sampling/runs';
import { insightsQueries, requests } from './requests';

const parametersOf = (href: string) => new URL(href, 'https://example.org').searchParams;
const asked = (search: string) => parseInsightsQuery(real, new URLSearchParams(search));

describe('an address of insights', () => {
  test('means practices, each counted once, where nothing else is said', () => {
    expect(asked('')).toMatchObject({ tags: 'primary', filters: { kind: ['practice'] } });
    expect(catalogueHref(asked(''), 'en', insightsPlace())).toBe('/insights');
    expect(catalogueHref(asked('kind=practice&tags=primary'), 'ar', insightsPlace('phase'))).toBe('/ar/insights/phase');
  });

  test('names both kinds where both are meant', () => {
    expect(catalogueHref(asked('kind=enabler&kind=practice&tags=all'), 'en', insightsPlace())).toBe('/insights?kind=enabler&kind=practice&tags=all');
    expect(catalogueHref({ ...asked(''), filters: {} }, 'en', insightsPlace())).toBe('/insights?kind=enabler&kind=practice');
    expect(catalogueHref(asked('kind=enabler'), 'en', insightsPlace())).toBe('/insights?kind=enabler');
  });

  test('of the catalogue says aloud what insights take for granted', () => {
    expect(catalogueHref(asked('phase=arrival'), 'en')).toBe('/catalogue?kind=practice&phase=arrival&tags=primary');
  });

  test('knows no order and no pages', () => {
    expect(asked('sort=title&page=3&per-page=7')).toEqual(asked(''));
    expect(catalogueHref(asked('q=water&sort=country&page=2'), 'en', insightsPlace())).toBe('/insights?q=water');
  });

  test('has the parameters of its chart first', () => {
    expect(chartHref({ request: { id: 'matrix', rows: 'phase', columns: 'region', split: null }, query: asked('need=food') }, 'fr', 'svg')).toBe('/fr/insights/matrix.svg?rows=phase&columns=region&need=food');
    expect(chartHref({ request: { id: 'map', role: 'runs' }, query: asked('') }, 'en')).toBe('/insights/map');
    expect(chartHref({ request: { id: 'compare', facet: 'phase', first: { param: 'region', value: 'europe' }, second: 'report-2016' }, query: asked('') }, 'en')).toBe('/insights/compare?facet=phase&first=region%3Aeurope&second=report-2016');
  });
});

describe.each(snapshots)('in the %s catalogue', { timeout: 180_000 }, (_name, snapshot) => {
  test('an address gives back the query it was made from, of insights and of the catalogue alike', () => {
    fc.assert(
      fc.property(insightsQueries(snapshot), fc.constantFrom(...locales), (query, locale) => {
        expect(parseInsightsQuery(snapshot, parametersOf(catalogueHref(query, locale, insightsPlace())))).toEqual(query);
        expect(matching(snapshot, follow(snapshot, catalogueHref(query, locale)))).toEqual(matching(snapshot, query));
      }),
      { numRuns: runs(2_000) },
    );
  });

  test('the address of a chart gives back chart and query', () => {
    fc.assert(
      fc.property(insightsQueries(snapshot), requests(snapshot), (query, request) => {
        const params = parametersOf(chartHref({ request, query }, 'es'));
        expect(readChartRequest(snapshot, request.id, params)).toEqual({ request, problems: [] });
        expect(parseInsightsQuery(snapshot, params)).toEqual(query);
      }),
      { numRuns: runs(2_000) },
    );
  });

  test('parameters of a chart are those that its table names', () => {
    fc.assert(
      fc.property(requests(snapshot), (request) => {
        const names: readonly string[] = request.id in ownParams ? ownParams[request.id as keyof typeof ownParams] : [];
        expect(ownParameters(request).map(([name]) => name).filter((name) => !names.includes(name))).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
  });

  test('chips and values of facets lead to the same page, and mean what they say there', () => {
    const place = insightsPlace('map', [['role', 'origin']]);
    fc.assert(
      fc.property(insightsQueries(snapshot), (query) => {
        const { chips, facets } = search(snapshot, query, { ...view, place });
        for (const { href } of chips) expect(href).toMatch(/^\/insights\/map\?role=origin/);
        for (const { param, values } of facets) {
          for (const { slug, href, selected } of values.slice(0, 4)) {
            expect(href).toMatch(/^\/insights\/map\?role=origin/);
            const chosen = parseInsightsQuery(snapshot, parametersOf(href)).filters[param] ?? [];
            // With the only kind taken back, the address would mean practices again; it names both kinds.
            if (param === 'kind' && selected) expect(chosen).toEqual(query.filters.kind!.length === 1 ? [...kinds].sort() : kinds.filter((kind) => kind !== slug));
            else expect(chosen.includes(slug), href).toBe(!selected);
          }
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('addresses made many at once are those made one by one', () => {
    const place = insightsPlace();
    fc.assert(
      fc.property(insightsQueries(snapshot), fc.constantFrom(...snapshot.facets.values()), ({ ...query }, { definition: { param }, values }) => {
        const choosing = choosingHrefs(query, param, 'en', place);
        const turning = facetHrefs(query, 'en', place)(param);
        const chosen = query.filters[param] ?? [];
        for (const { slug } of values.slice(0, 5)) {
          expect(choosing([slug])).toBe(catalogueHref({ ...query, filters: { ...query.filters, [param]: [slug] } }, 'en', place));
          const turned = chosen.includes(slug) ? chosen.filter((other) => other !== slug) : [...chosen, slug].sort();
          const { [param]: _, ...others } = query.filters;
          expect(turning(slug)).toBe(catalogueHref({ ...query, filters: turned.length > 0 ? { ...others, [param]: turned } : others }, 'en', place));
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

test('a chip taken away never finds fewer', () => {
  for (const { href } of search(real, asked('phase=arrival&region=europe&q=health'), { ...view, place: insightsPlace() }).chips) {
    expect(searchTotal(real, parseInsightsQuery(real, parametersOf(href)))).toBeGreaterThanOrEqual(searchTotal(real, asked('phase=arrival&region=europe&q=health')));
  }
});
