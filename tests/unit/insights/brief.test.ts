import { expect, test } from 'vitest';
import { briefHref, briefProblems, chartText, leadingCharts, MAX_BRIEF_CHARTS, MAX_BRIEF_ENTRIES, MAX_TITLE_CHARACTERS, readBrief } from '@/lib/insights/brief';
import { facetParams } from '@/lib/catalogue/facets';
import { parseInsightsQuery } from '@/lib/insights/places';
import { real } from '../catalogue/snapshots';
import { requests } from '../interchange/charts';

const params = (href: string) => new URL(href, 'https://example.org').searchParams;
const read = (search: string) => readBrief(real, new URLSearchParams(search));
const query = parseInsightsQuery(real, new URLSearchParams('region=europe&q=health+%26+%3F'));

test('the address of a brief is read back as the same brief', () => {
  const brief = { title: 'Board & “friends”?', charts: requests, entries: real.entries.slice(0, 3) };
  const href = briefHref(brief, query, 'ar');
  expect(href).toMatch(/^\/ar\/insights\/brief\?/);
  expect(readBrief(real, params(href))).toEqual({ ...brief, problems: [] });
  expect(parseInsightsQuery(real, params(href))).toEqual(query);
  expect(briefProblems(real, params(href))).toEqual([]);
  expect(briefHref(brief, query, 'en', 'docx')).toMatch(/^\/insights\/brief\.docx\?/);
});

test.each(requests)('a chart is named with its own parameters (%j)', (request) => {
  expect(read(`chart=${encodeURIComponent(chartText(request))}`).charts).toEqual([request]);
});

test('a brief without choice shows the leading charts', () => {
  expect(read('').charts).toEqual(leadingCharts);
  expect(read(`entry=${real.entries[0]!.slug}`).charts).toEqual([]);
});

test('what is chosen twice stands once', () => {
  expect(read('chart=phase&chart=phase').charts).toHaveLength(1);
  expect(read(`entry=${real.entries[0]!.slug}&entry=${real.entries[0]!.slug}`).entries).toHaveLength(1);
});

test('too many charts, entries or characters are told, never cut in silence', () => {
  const many = [...facetParams.map((param) => `chart=${param}`), ...real.entries.slice(0, 30).map(({ slug }) => `entry=${slug}`), `title=${'x'.repeat(200)}`].join('&');
  const { title, charts, entries, problems } = read(many);
  expect([title.length, charts.length, entries.length]).toEqual([MAX_TITLE_CHARACTERS, MAX_BRIEF_CHARTS, MAX_BRIEF_ENTRIES]);
  expect(new Set(problems.map(({ param }) => param))).toEqual(new Set(['entry', 'chart']));
});

test.each([
  ['chart=x', 'chart'],
  ['chart=phase%3Ffoo%3D1', 'chart'],
  ['chart=matrix%3Frows%3Dphase%26columns%3Dphase', 'chart'],
  ['chart=constructor', 'chart'],
  ['entry=no-such-entry', 'entry'],
  ['entry=__proto__', 'entry'],
  ['region=nowhere', 'region'],
  ['page=2', 'page'],
  ['foo=1', 'foo'],
])('%s is told', (search, param) => {
  expect(briefProblems(real, new URLSearchParams(search)).map((problem) => problem.param)).toEqual([param]);
});

test('a title is one line', () => {
  expect(read('title=%20a%0Ab%00%09c%20').title).toBe('a b c');
});
