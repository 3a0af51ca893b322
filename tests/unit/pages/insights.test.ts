import { describe, expect, test } from 'vitest';
import { parts, sectionsFor, sectionsOf } from '@/components/insights/sections';
import { facetsOf } from '@/components/insights/facets-of';
import { searchTotal } from '@/lib/catalogue/matching';
import { applyingFacets, chartIds, chartOf, specialCharts } from '@/lib/insights/charts';
import { readChartRequest } from '@/lib/insights/chart-request';
import { cellText, chartTable } from '@/lib/insights/chart-table';
import { parseInsightsQuery } from '@/lib/insights/places';
import { tableWords } from '@/lib/messages/table-in-words';
import { follow, real, view } from '../catalogue/snapshots';
import { isFull } from '../sampling/runs';
import { headingLevels, insightsMarkup, tableOf } from './insights-rendered';
import { headings, markupProblems, textOf } from './rendered';

const filters = ['', 'region=europe', 'tags=all&need=shelter', 'kind=enabler', 'kind=enabler&kind=practice', 'q=health&from=2015', 'phase=return&dimension=natural'];
const words = tableWords('en');
const ids = chartIds.map((id, i) => [id, isFull || isSpecial(id) ? filters : [filters[i % filters.length]!, filters[(i + 3) % filters.length]!]] as const);

/** Charts that have a form of their own; the others share one, and two filters each: all meet it. */
function isSpecial(id: string): boolean {
  return specialCharts.some((special) => special === id);
}

function queryOf(address: string) {
  return parseInsightsQuery(real, new URLSearchParams(address));
}

describe('the page of a chart', () => {
  test.each(ids)('/insights/%s: every number of its table is the chart’s, and its link returns it', (id, filters) => {
    for (const filter of filters) {
      const { request } = readChartRequest(real, id, new URLSearchParams(filter));
      const { head, rows } = chartTable(chartOf(real, request, queryOf(filter), view), words);
      const read = tableOf(insightsMarkup(real, `/insights/${id}?${filter}`));
      expect(read.head).toEqual(head.map(({ text }) => text));
      expect(read.rows.map((row) => row.map(({ text }) => text))).toEqual(rows.map((row) => row.cells.map((cell, i) => cellText(head[i]!, cell, words, 'en'))));
      for (const { text, href } of read.rows.flat()) if (href?.startsWith('/catalogue')) expect(searchTotal(real, follow(real, href)), href).toBe(Number(text.replaceAll(',', '')));
    }
  });

  test.each(ids)('/insights/%s is whole markup, whose headings leave out no level', (id, filters) => {
    for (const filter of filters) {
      const markup = insightsMarkup(real, `/insights/${id}?${filter}`);
      expect(markupProblems(markup)).toEqual([]);
      expectSteps(headingLevels(markup));
    }
  });

  test('has every file, sentence, frame and brief at its address', () => {
    const markup = insightsMarkup(real, '/insights/phase?region=europe');
    for (const suffix of ['svg', 'png', 'csv', 'xlsx', 'json']) expect(markup).toContain(`href="/insights/phase.${suffix}?region=europe"`);
    expect(markup).toContain('href="/insights/brief?chart=phase&amp;region=europe"');
    expect(textOf(markup)).toContain('&lt;iframe src=&quot;https://example.org/insights/phase/embed?region=europe&quot;');
    expect(textOf(markup)).toContain('Source: Smart Practices, November 26, 2026. https://example.org/insights/phase?region=europe');
  });

  test('sorts by any column, by links, and says how', () => {
    const counts = (order: string) => tableOf(insightsMarkup(real, `/insights/phase?order=${order}`)).rows.map((row) => Number(row[1]!.text));
    expect(counts('-2')).toEqual(counts('').toSorted((a, b) => b - a));
    expect(counts('2')).toEqual(counts('').toSorted((a, b) => a - b));
    for (const none of ['99', '0', 'x', '-']) expect(counts(none)).toEqual(counts(''));
    expect(insightsMarkup(real, '/insights/phase?order=-2')).toMatch(/<th scope="col" class="n" aria-sort="descending"><a href="\/insights\/phase\?order=2"/);
  });

  test('puts what is not given last, whichever way it sorts', () => {
    for (const order of ['2', '-2']) expect(tableOf(insightsMarkup(real, `/insights/report-2016?facet=dimension&order=${order}`)).rows.at(-1)![1]!.text).toBe('no number given');
  });

  test('says that a facet cannot be crossed with itself, and shows another choice', () => {
    const markup = insightsMarkup(real, '/insights/matrix?rows=phase&columns=phase');
    expect(textOf(markup)).toContain('“Journey phase” cannot be crossed with itself');
    expect(tableOf(markup).rows.length).toBeGreaterThan(1);
  });

  test('offers the other kind where a facet is not for the one counted', () => {
    expect(insightsMarkup(real, '/insights/enabler-area')).toContain('href="/insights/enabler-area?kind=enabler"');
    expect(insightsMarkup(real, '/insights/phase?kind=enabler')).toContain('href="/insights/phase"');
  });

  test('leads out of a filter without entries, to the same chart', () => {
    const markup = insightsMarkup(real, '/insights/support?phase=return&dimension=natural');
    expect(textOf(markup)).toContain('Nothing fits all of this');
    expect(markup).toContain('href="/insights/support?phase=return"');
  });

  test('keeps the filter out of the report’s figures', () => {
    const markup = insightsMarkup(real, '/insights/report-2016?facet=phase&region=europe');
    expect(markup).not.toContain('id="filters"');
    for (const [address] of markup.matchAll(/\/insights\/(report-2016|brief)[^"]*/g)) expect(address).not.toContain('region=europe');
  });
});

describe('the overview and its parts', () => {
  test.each(filters)('show every facet that applies (%s)', (filter) => {
    const query = queryOf(filter);
    const sections = sectionsFor(real, query);
    const shown = [null, ...parts].flatMap((part) => sectionsOf(part, sections));
    expect(shown).toHaveLength(sections.length);
    const counted = shown.flatMap(({ charts }) => charts.flatMap(({ request }) => facetsOf(request)));
    for (const { param } of applyingFacets(real, query)) if (param !== 'kind') expect(counted).toContain(param);
  });

  test.each(filters)('are whole markup, whose headings leave out no level (%s)', (filter) => {
    for (const part of ['', ...parts]) {
      const markup = insightsMarkup(real, `/insights?part=${part}&${filter}`);
      expect(markupProblems(markup)).toEqual([]);
      expectSteps(headingLevels(markup));
    }
  });

  test('count practices, or enablers, and both only when asked, in words', () => {
    const page = (kind: string) => textOf(insightsMarkup(real, `/insights?${kind}`));
    expect(page('')).toContain('practices by dimension of resilience');
    expect(page('')).not.toContain('entries (practices and enablers together)');
    expect(page('kind=enabler')).not.toMatch(/\d practices/);
    expect(page('kind=enabler&kind=practice')).toContain('entries (practices and enablers together) by region');
    expect(page('kind=enabler&kind=practice')).toMatch(/\d practices by journey phase/);
  });

  test('say in words what the charts of every other part say', () => {
    const overview = insightsMarkup(real, '/insights?region=europe');
    const titles = headings(overview);
    expect(titles).toEqual(expect.arrayContaining(['Where', 'Partnerships', 'Published in 2016']));
    expect(overview).toContain('href="/insights/gcm?region=europe"');
    expect(overview).toContain('href="/insights?part=time&amp;region=europe"');
  });

  test('shorten long lists only with the number of what is missing', () => {
    const markup = insightsMarkup(real, '/insights?part=organisations');
    const { values } = chartOf(real, { id: 'partner' }, queryOf(''), view).of as { values: readonly unknown[] };
    const [, missing = ''] = /href="\/insights\/partner"[^>]*>(\d+) values more/.exec(markup) ?? [];
    const [, table = ''] = /href="\/insights\/partner".*?<table(.*?)<\/table>/s.exec(markup) ?? [];
    expect(Number(missing) + tableOf(`<table${table}</table>`).rows.length).toBe(values.length);
  });

  test('open the filter by address, with links that keep it open and the part', () => {
    expect(insightsMarkup(real, '/insights?part=whom')).toContain('href="/insights?part=whom&amp;filter=open"');
    expect(insightsMarkup(real, '/insights?part=whom')).not.toContain('id="filters"');
    const markup = insightsMarkup(real, '/insights?part=whom&filter=open&region=europe');
    expect(markup).toContain('href="/insights?part=whom&amp;filter=open&amp;region=americas&amp;region=europe"');
    expect(markup).toContain('href="/insights?part=whom&amp;region=europe"');
    expect(markupProblems(markup)).toEqual([]);
  });

  test('keep filter and counting in every way on', () => {
    const markup = insightsMarkup(real, '/insights?part=whom&region=europe&tags=all');
    expect(markup).toContain('href="/insights?part=time&amp;region=europe&amp;tags=all"');
    expect(markup).toContain('href="/catalogue?kind=practice&amp;region=europe"');
    expect(markup).toContain('href="/insights?part=whom&amp;kind=enabler&amp;region=europe&amp;tags=all"');
  });
});

/** Headings go down by one level at a time, from the only first one. */
function expectSteps(levels: readonly number[]) {
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  const outline = levels.slice(levels.indexOf(1));
  outline.forEach((level, i) => expect(level - (outline[i - 1] ?? 0), `${levels.join(' ')} at ${i}`).toBeLessThanOrEqual(1));
}
