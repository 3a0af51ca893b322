import { describe, expect, test } from 'vitest';
import type { FacetParam } from '@/lib/catalogue/facets';
import { comparison } from '@/lib/insights/comparison';
import { parseInsightsQuery } from '@/lib/insights/places';
import { publishedDistribution, publishedParams, publishedReport } from '@/lib/insights/published';
import { generated, real, view } from '@/tests/unit/catalogue/snapshots';

/** The numbers of the report, copied from its text by hand. */
const numbers: Partial<Record<FacetParam, Record<string, number | null>>> = {
  phase: { origin: 5, transition: 6, camps: 6, arrival: 10, 'long-term': 25, return: 4, 'cross-cutting': 3 },
  support: { assistance: 16, protection: 16, 'awareness-raising': 21, advocacy: 6 },
  region: { 'sub-saharan-africa': 6, americas: 7, 'asia-pacific': 8, europe: 28, 'middle-east-and-north-africa': 10 },
  principle: { p1: 59, p2: 3, p3: 21, p4: 15, p5: 6, p6: 26, p7: 8, p8: 4, p9: 16, p10: null },
};

/** Of the dimensions the text gives rounded shares only; what they come to is arithmetic. */
const shares: Record<string, readonly [share: string | null, reconstructed: number | null]> = {
  regulatory: ['~10 %', 6],
  financial: ['~12 %', 7],
  physical: ['~29 %', 17],
  human: ['~34 %', 20],
  social: ['~15 %', 9],
  natural: [null, null],
};

const of = (param: FacetParam) => publishedDistribution(real, param, view);

describe('the figures of 2016', () => {
  test('are of 59 practices and 13 enablers, by five facets and no other', () => {
    expect(publishedReport.scale).toMatchObject({ practices: 59, enablers: 13 });
    expect(publishedParams).toEqual(['phase', 'dimension', 'support', 'region', 'principle']);
    expect(() => of('need')).toThrow('"need"');
  });

  test.each(Object.keys(numbers) as FacetParam[])('by %s are exactly as the report gives them', (param) => {
    const { values, total } = of(param);
    expect(Object.fromEntries(values.map(({ slug, published }) => [slug, published]))).toEqual(numbers[param]);
    expect(Object.fromEntries(values.map(({ slug, count }) => [slug, count]))).toEqual(numbers[param]);
    expect(values.map(({ share }) => share).filter(Boolean)).toEqual([]);
    expect(total).toBe(59);
  });

  test('by dimension are shares; their numbers are told apart as worked out', () => {
    const { values } = of('dimension');
    expect(Object.fromEntries(values.map(({ slug, share, count }) => [slug, [share, count]]))).toEqual(shares);
    expect(values.every(({ published }) => published === null)).toBe(true);
  });

  test('add up where each practice has one value, and only there', () => {
    for (const param of publishedParams) {
      const { values, addsUp } = of(param);
      const sum = values.reduce((so, { count }) => so + (count ?? 0), 0);
      expect(addsUp, param).toBe(param !== 'principle');
      expect(sum, param).toBe(param === 'principle' ? 158 : 59);
    }
  });

  test('say what does not fit: advocacy left blank on one page, natural capital without a share, P10 not counted', () => {
    const remark = (param: FacetParam, slug: string) => of(param).values.find((value) => value.slug === slug)!.remark;
    expect(remark('support', 'advocacy')).toContain('blank');
    expect(remark('dimension', 'natural')).toContain('no share is given');
    expect(remark('principle', 'p10')).toContain('Not counted');
  });

  test('never stand at zero where the text gives none, and know no unknown', () => {
    for (const param of publishedParams) {
      for (const { slug, count } of of(param).values) {
        expect(slug).not.toBe('unknown');
        expect(count).not.toBe(0);
      }
    }
  });

  test('do not change with the catalogue', () => {
    for (const param of publishedParams) expect(publishedDistribution(generated, param, view)).toEqual(of(param));
  });

  test('stand on their side of a comparison untouched by any filter', () => {
    const query = parseInsightsQuery(real, new URLSearchParams('region=europe&tags=all&q=health'));
    const { sides, values } = comparison(real, query, 'phase', ['report-2016', 'all'], view);
    expect(Object.fromEntries(values.map(({ slug }, i) => [slug, sides[0].marks[i]!.count]))).toEqual({ ...numbers.phase, unknown: null });
    expect(sides[0]).toMatchObject({ total: 59, href: null, label: null });
  });
});
