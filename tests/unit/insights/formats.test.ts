import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { search } from '@/lib/catalogue/search';
import { searchTotal } from '@/lib/catalogue/matching';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import { readChartRequest } from '@/lib/insights/chart-request';
import { chartHref, type Chart, type ChartId, type ChartRequest } from '@/lib/insights/charts';
import { chartTable } from '@/lib/insights/chart-table';
import { parseInsightsQuery } from '@/lib/insights/places';
import { readChartCall } from '@/lib/interchange/chart-call';
import { chartCsv } from '@/lib/interchange/chart-csv';
import { chartPicture } from '@/lib/interchange/chart-makers';
import { chartRecord, chartRecordSchema } from '@/lib/interchange/chart-record';
import { chartWorkbook } from '@/lib/interchange/chart-workbook';
import { sentChart } from '@/lib/interchange/sent-chart';
import { readDistributionCall } from '@/lib/interchange/distribution-call';
import { embedPage } from '@/lib/interchange/embed-page';
import { toldChart, type ToldChart } from '@/lib/interchange/told-chart';
import { follow, real, snapshots, view } from '@/tests/unit/catalogue/snapshots';
import { coveringRuns, isFull, runs } from '../sampling/runs';
import { insightsQueries, pairedCharts, requests } from './requests';

const occasion = { locale: 'en', site: new URL('https://practices.example.org'), today: '2026-11-26' } as const;
const picture = { width: 760, theme: 'light' } as const;
/** A number and where it leads, as texts. */
type Linked = readonly [count: string, href: string];

describe.each(snapshots)('in the %s catalogue', { timeout: 300_000 }, (_name, snapshot) => {
  type Claim = (told: ToldChart, request: ChartRequest, query: CatalogueQuery) => void;
  const assert = (claim: Claim, often: { readonly numRuns: number; readonly examples?: [ChartRequest, CatalogueQuery][] }) =>
    fc.assert(fc.property(requests(snapshot), insightsQueries(snapshot), (request, query) => void claim(toldChart(snapshot, request, query, occasion), request, query)), often);
  const holds = (claim: Claim, full: number) => assert(claim, { numRuns: runs(full) });
  const holdsInPairs = (claim: Claim, full: number) => assert(claim, coveringRuns(full, pairedCharts(snapshot)));
  const untrue = (links: readonly Linked[]) => some(links).filter(([count, href]) => searchTotal(snapshot, follow(snapshot, href)) !== Number(count));

  test('table, CSV and JSON hold the numbers of the chart, each with the link that returns it', () => {
    holdsInPairs((told) => {
      const numbers = numbersOf(told.chart);
      const table = chartTable(told.chart, told.tableWords);
      expect(sorted(table.rows.flatMap(({ cells, links }) => links.flatMap((href, i) => (href && typeof cells[i] === 'number' ? [[String(cells[i]), href] as const] : []))))).toEqual(sorted(numbers));
      const csv = linksOfCsv(chartCsv(told));
      expect(sorted(csv)).toEqual(sorted(numbers.map(absolute)));
      expect(sorted(linksOfRecord(chartRecord(told)))).toEqual(sorted(numbers.map(absolute)));
      if (told.chart.form !== 'published') expect(untrue(csv.filter(([, href]) => !href.includes('/vocabulary/')))).toEqual([]);
    }, 1_000);
  });

  test('JSON is what its schema says, and the API answers the same', () => {
    holds((told, request, query) => {
      const record = chartRecord(told);
      expect(chartRecordSchema.parse(record)).toEqual(record);
      const params = new URL(chartHref({ request, query }, 'en'), occasion.site).searchParams;
      if (['map', 'compare', 'report-2016'].includes(request.id) || tooLong(query)) return;
      if (request.id !== 'matrix') params.set('facet', request.id);
      const call = readDistributionCall(snapshot, params);
      expect(chartRecord(toldChart(snapshot, call.request, call.query, occasion))).toEqual(record);
    }, 200);
  });

  test('a distribution of the API is the facet of the search API, and its links return it', () => {
    fc.assert(
      fc.property(insightsQueries(snapshot), (query) => {
        if (tooLong(query)) return;
        const { facets } = search(snapshot, query, view);
        for (const { param, values } of facets.filter((_, i) => i % 6 === 0)) {
          const params = new URL(chartHref({ request: { id: param }, query }, 'en'), occasion.site).searchParams;
          params.set('facet', param);
          const call = readDistributionCall(snapshot, params);
          const record = chartRecord(toldChart(snapshot, call.request, call.query, occasion));
          if (!('values' in record)) throw new Error(`The API crosses ${param}`);
          expect(record.values.map((value) => `${value.slug} ${'count' in value ? value.count : 'none'}`)).toEqual(values.map(({ slug, count }) => `${slug} ${count}`));
        }
      }),
      { numRuns: runs(200) },
    );
  });

  test('every number of a drawing is called what it is and leads where it says, in files, pages and frames', () => {
    holds((told) => {
      const drawn = [...numbersOf(told.chart), ...ofTheReport(told.chart)];
      const numbers = new Map(drawn.map(([count, href]) => [new URL(href, occasion.site).href, count]));
      const inFile = linksOfSvg(chartPicture(told, picture));
      const inFrame = linksOfSvg(String(new TextDecoder().decode(embedPage(told).bytes)));
      for (const [name, href] of [...inFile, ...inFrame]) {
        const count = numbers.get(new URL(href, occasion.site).href);
        expect(count, `${href} belongs to no number of the chart`).toBeDefined();
        expect(name).toContain(count === 'null' ? 'no number given' : Number(count).toLocaleString('en'));
      }
    }, 150);
  });

  test('a spreadsheet holds the numbers of the chart, as numbers', async () => {
    const samples = fc.sample(fc.tuple(requests(snapshot), insightsQueries(snapshot)), { numRuns: isFull ? 25 : 8, seed: 3 });
    for (const [request, query] of samples) {
      const told = toldChart(snapshot, request, query, occasion);
      const sheets = await readWorkbook(Buffer.from(await chartWorkbook(structuredClone(sentChart(told)))));
      expect(numbersIn(sheets[0]!.data)).toEqual(chartTable(told.chart, told.tableWords).rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'number')));
    }
  });

  test('every address that a chart gives for its files is one that its route takes', () => {
    holds((told, request, query) => {
      if (tooLong(query) || request.id === 'report-2016') return;
      const { searchParams, pathname } = new URL(chartHref({ request, query }, 'en', 'svg'), occasion.site);
      expect(pathname).toBe(`/insights/${request.id}.svg`);
      expect(readChartCall(snapshot, request.id, searchParams, ['width', 'theme'])).toMatchObject({ request, query });
    }, 300);
  });
});

describe('a file', () => {
  const told = (id: ChartId, own: string, query: string) => toldChart(real, readChartRequest(real, id, new URLSearchParams(own)).request, parseInsightsQuery(real, new URLSearchParams(query)), occasion);
  const ofEveryKind = (asked: ToldChart) => [chartPicture(asked, picture), chartCsv(asked), JSON.stringify(chartRecord(asked)), new TextDecoder().decode(embedPage(asked).bytes)];

  test('names the filter that governs its numbers, without what is chosen of its own facet', () => {
    for (const text of ofEveryKind(told('phase', '', 'phase=arrival&region=europe'))) {
      expect(text).toMatch(/practices [^<"]*in Europe/);
      expect(text).not.toMatch(/practices [^<"]*On arrival[^<"]* in Europe/);
    }
  });

  test('tells figures of 2016 that are worked out from shares, beside those of the catalogue too', () => {
    for (const asked of [told('compare', 'facet=dimension&first=report-2016&second=all', ''), told('report-2016', 'facet=dimension', '')]) {
      for (const text of ofEveryKind(asked)) expect(text).toMatch(/worked out from shares/);
      expect(chartPicture(asked, picture)).toContain('about 20');
      expect(linksOfSvg(chartPicture(asked, picture)).filter(([name, href]) => href.endsWith('/human') && name.includes('20') && !name.includes('about 20'))).toEqual([]);
    }
  });

  test('shows zero as zero, also where a side of a comparison has no entries at all', () => {
    const svg = chartPicture(told('compare', 'facet=phase&first=report-2016&second=all', 'q=zzzzzz'), picture);
    expect(linksOfSvg(svg).filter(([name]) => name.startsWith('all under this filter')).filter(([name]) => !/\b0\b/.test(name))).toEqual([]);
  });

  test('says what must be known beside its numbers: caveats, date, source, licence', () => {
    for (const asked of [told('phase', '', ''), told('matrix', '', 'kind=practice&q=health'), told('map', 'role=origin', ''), told('compare', '', ''), told('report-2016', 'facet=support', '')]) {
      for (const text of ofEveryKind(asked)) {
        expect(text.replace(/<[^>]+>|\s+/g, ' ')).toMatch(/not comprehensive/i);
        expect(text).toContain('CC BY 4.0');
        expect(text).toMatch(/2026|IFRC/);
      }
    }
  });
});

/** Words longer than the strict routes take: the page reads them cut. */
function tooLong({ text }: CatalogueQuery): boolean {
  return text.length > 150;
}

/** Every number of a chart with its link, as texts. */
function numbersOf(chart: Chart): Linked[] {
  const linked = (count: number | null, href: string | null): Linked[] => (count === null || href === null ? [] : [[String(count), href]]);
  if (chart.form === 'matrix') return chart.of.cells.flat().flatMap(({ count, href, parts }) => [...linked(count, href), ...parts.flatMap((part) => linked(part.count, part.href))]);
  if (chart.form === 'comparison') return chart.of.sides.flatMap(({ marks }) => marks.flatMap(({ count, href }) => linked(count, href)));
  if (chart.form === 'published') return [];
  return chart.of.values.flatMap(({ count, href }) => linked(count, href));
}

/** Figures of the report lead to what a value means; some have no number. */
function ofTheReport(chart: Chart): Linked[] {
  if (chart.form === 'published') return chart.of.values.map(({ count, href }) => [String(count), href]);
  return chart.form === 'comparison' ? chart.of.sides.flatMap(({ marks }) => marks.flatMap(({ count, href }): Linked[] => (href === null ? [] : [[String(count), href]]))) : [];
}

function absolute([count, href]: Linked): Linked {
  return [count, new URL(href, occasion.site).href];
}

function linksOfCsv(csv: string): Linked[] {
  const table = csv.replace(/^\ufeff/, '').split('\r\n').filter((line) => !line.startsWith('# ')).join('\r\n');
  const [head = [], ...rows] = parse(table, { relaxColumnCount: false }) as string[][];
  const entries = head.indexOf('Entries');
  return entries < 0 ? [] : rows.flatMap((row): Linked[] => (row.at(-1) === '' || row[entries] === '' ? [] : [[row[entries]!, row.at(-1)!]]));
}

function linksOfRecord(record: ReturnType<typeof chartRecord>): Linked[] {
  const linked = ({ count, url }: { count: number | null; url: string | null }): Linked[] => (count === null || url === null ? [] : [[String(count), url]]);
  if ('cells' in record) return record.cells.flatMap((cell) => [...linked(cell), ...(cell.parts ?? []).flatMap(linked)]);
  if ('sides' in record) return record.sides.flatMap(({ values }) => values.flatMap(linked));
  return record.values.flatMap((value) => ('count' in value ? linked(value) : []));
}

/** What links of a drawing are called, and where they lead. */
function linksOfSvg(svg: string): [name: string, href: string][] {
  const text = (escaped: string) => escaped.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return [...svg.matchAll(/<a\b[^>]* href="([^"]*)"[^>]*><title>([^<]*)<\/title>/g)].map(([, href, name]) => [text(name!), text(href!)]);
}

function numbersIn(rows: readonly (readonly unknown[])[]): unknown[] {
  return rows.flatMap((row) => row.filter((cell) => typeof cell === 'number'));
}

function sorted(links: readonly Linked[]): string[] {
  return links.map(([count, href]) => `${href} ${count}`).sort();
}

function some<T>(values: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(values.length / 5));
  return values.filter((_, i) => i % step === 0);
}
