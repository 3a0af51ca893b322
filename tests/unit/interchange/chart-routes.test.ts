import { NextRequest } from 'next/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { GET as answerFormat, HEAD as headOfFormat } from '@/app/[locale]/files/[thing]/[format]/[[...of]]/route';
import { GET as answerEmbed } from '@/app/[locale]/insights/[chart]/embed/route';
import { GET as answerBrief } from '@/app/[locale]/insights/brief/docx/route';
import { GET as answerDistributions } from '@/app/api/v1/distributions/route';
import { GET as answerFormer } from '@/app/api/v1/report-2018/route';
import { openApi } from '@/lib/interchange/api/openapi';
import { GET as answerReport } from '@/app/api/v1/report-2016/route';
import { currentSnapshot } from '@/lib/catalogue/current';
import { chartFormats } from '@/lib/interchange/chart-formats';
import { chartRecordSchema, distributionRecordSchema, matrixRecordSchema } from '@/lib/interchange/chart-record';
import { problemSchema } from '@/lib/interchange/problem';
import { reportRecordSchema } from '@/lib/interchange/report-record';
import { real } from '../catalogue/snapshots';

vi.mock('@/lib/catalogue/current', async (importOriginal) => ({ ...(await importOriginal<object>()), currentSnapshot: vi.fn() }));
vi.mock('@/lib/site-address', () => ({ siteAddress: async () => new URL('https://practices.example.org') }));

vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => void vi.mocked(currentSnapshot).mockReturnValue(real));

const request = (path: string, headers: Record<string, string> = {}) => new NextRequest(`https://practices.example.org${path}`, { headers });
const context = (chart: string, format: string, locale = 'en') => ({ params: Promise.resolve({ locale, chart, thing: 'chart', format, of: [chart] }) });
const file = (chart: string, format: string, query = '', locale = 'en') => answerFormat(request(`/insights/${chart}.${format}${query}`), context(chart, format, locale));
const embed = (chart: string, query = '', locale = 'en') => answerEmbed(request(`/insights/${chart}/embed${query}`), context(chart, 'embed', locale));
const distributions = (query: string) => answerDistributions(request(`/api/v1/distributions${query}`), { params: Promise.resolve({}) });
const brief = (query: string) => answerBrief(request(`/insights/brief.docx${query}`), { params: Promise.resolve({ locale: 'en' }) });

test.each(['en', 'fr', 'es', 'ar'].flatMap((locale) => chartFormats.map(({ suffix }) => [locale, suffix] as const)))('in %s there is %s', async (locale, suffix) => {
  const response = await file('phase', suffix, '?region=europe', locale);
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500);
});

test.each([
  ['no-such-chart', 'svg', 'en'],
  ['__proto__', 'svg', 'en'],
  ['brief', 'svg', 'en'],
  ['phase', 'svg', 'xx'],
])('%s.%s in %s is not found', async (chart, format, locale) => {
  const response = await file(chart, format, '', locale);
  expect(response.status).toBe(404);
  expect(problemSchema.parse(await response.json()).code).toBe('not-found');
});

test.each(['gif', 'constructor', 'docx'])('a chart as .%s is refused with the formats there are', async (format) => {
  const response = await file('phase', format);
  expect(response.status).toBe(406);
  expect(problemSchema.parse(await response.json()).problems).toEqual([expect.objectContaining({ parameter: 'format', value: format, allowed: chartFormats.map(({ suffix }) => suffix) })]);
});

const bad: readonly (readonly [string, string, string, string])[] = [
  ['phase', 'svg', '?width=0', 'width'],
  ['phase', 'svg', '?width=1e9', 'width'],
  ['phase', 'png', '?width=1000000000', 'width'],
  ['phase', 'png', '?width=-300', 'width'],
  ['phase', 'png', '?scale=4', 'scale'],
  ['phase', 'png', '?scale=1.5', 'scale'],
  ['phase', 'svg', '?scale=2', 'scale'],
  ['phase', 'csv', '?width=300', 'width'],
  ['phase', 'svg', '?theme=pink', 'theme'],
  ['phase', 'svg', '?width=300&width=400', 'width'],
  ['phase', 'svg', '?tags=all&tags=primary', 'tags'],
  ['phase', 'svg', '?region=nowhere', 'region'],
  ['phase', 'svg', '?facet=region', 'facet'],
  ['phase', 'svg', '?page=2', 'page'],
  ['phase', 'svg', '?constructor=1', 'constructor'],
  ['phase', 'svg', `?q=${'x'.repeat(5_000)}`, 'q'],
  ['matrix', 'svg', '?rows=phase&columns=phase', 'columns'],
  ['matrix', 'svg', '?rows=phase&rows=region', 'rows'],
  ['matrix', 'json', '?rows=phase&columns=region&split=region', 'split'],
  ['matrix', 'json', '?rows=<script>', 'rows'],
  ['map', 'svg', '?role=moon', 'role'],
  ['compare', 'csv', '?first=report-2016&facet=gcm', 'first'],
  ['compare', 'csv', '?facet=phase&first=phase:arrival', 'first'],
  ['compare', 'csv', '?second=region:nowhere', 'second'],
  ['report-2016', 'svg', '?region=europe', 'region'],
  ['report-2016', 'svg', '?facet=gcm', 'facet'],
];

test.each(bad)('%s.%s%s is refused and says what is allowed', async (chart, format, query, parameter) => {
  const response = await file(chart, format, query);
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const { problems } = problemSchema.parse(await response.json());
  expect(problems!.map((problem) => problem.parameter)).toContain(parameter);
});

test.each(chartFormats.map(({ suffix }) => suffix))('a filter without entries gives a %s all the same', async (suffix) => {
  expect((await file('phase', suffix, '?q=zzzzqqq')).status).toBe(200);
  expect((await file('matrix', suffix, '?q=zzzzqqq')).status).toBe(200);
});

test.each(chartFormats.map(({ suffix }) => suffix))('who holds the %s gets 304', async (suffix) => {
  const etag = (await file('phase', suffix)).headers.get('etag')!;
  const again = await answerFormat(request(`/insights/phase.${suffix}`, { 'if-none-match': etag }), context('phase', suffix));
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('HEAD answers as GET does', async () => {
  const response = await headOfFormat(request('/insights/phase.svg'), context('phase', 'svg'));
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
});

test('sizes and themes are different pictures, and are kept apart', async () => {
  const texts = await Promise.all(['', '?width=400', '?theme=dark'].map(async (query) => (await file('phase', 'svg', query)).text()));
  expect(new Set(texts).size).toBe(3);
});

test('a change of the catalogue changes the tag', async () => {
  const before = (await file('phase', 'json')).headers.get('etag');
  vi.mocked(currentSnapshot).mockReturnValue({ ...real, version: real.version + 1 });
  expect((await file('phase', 'json')).headers.get('etag')).not.toBe(before);
});

test('a chart can be framed by any site, and runs and loads nothing but its own few lines', async () => {
  const response = await embed('phase', '?region=europe', 'ar');
  const policy = response.headers.get('content-security-policy')!;
  expect(policy).toContain('frame-ancestors *');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(response.headers.get('set-cookie')).toBeNull();
  const html = await response.text();
  expect(html).toContain('<html lang="en" dir="rtl">');
  expect(html).not.toMatch(/ style=| src=| on\w+=/);
  expect(html).toContain('href="https://practices.example.org/ar/insights/phase?region=europe"');
});

test.each([
  ['no-such-chart', '', 404],
  ['matrix', '?rows=phase&columns=phase', 400],
  ['phase', '?width=300', 400],
  ['phase', '?x=%3Cscript%3Ealert(1)%3C/script%3E', 400],
])('a frame that cannot be filled says so in words (%s%s)', async (chart, query, status) => {
  const response = await embed(chart, query);
  expect([response.status, response.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
  expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect(await response.text()).not.toContain('<script>alert');
});

test('the API answers the same record as the chart', async () => {
  const of = async (response: Response) => chartRecordSchema.parse(await response.json());
  expect(await of(await distributions('?facet=need&region=europe'))).toEqual(await of(await file('need', 'json', '?region=europe')));
  expect(await of(await distributions('?rows=phase&columns=dimension'))).toEqual(await of(await file('matrix', 'json')));
});

test('a distribution says how it counted: practices, each once, where nothing else was asked', async () => {
  const { counting, total, unknown, values, filter } = distributionRecordSchema.parse(await (await distributions('?facet=phase')).json());
  expect(filter.parameters).toEqual({ kind: ['practice'], tags: ['primary'] });
  expect([counting, values.reduce((sum, { count }) => sum + count, 0)]).toEqual(['primary', total]);
  expect(values.find(({ slug }) => slug === 'unknown')!.count).toBe(unknown);
});

test('the unknown of a crossing are those of its cells', async () => {
  const { unknown, cells } = matrixRecordSchema.parse(await (await distributions('?rows=region&columns=phase&kind=practice&kind=enabler')).json());
  const sum = (side: 'row' | 'column') => cells.filter((cell) => cell[side] === 'unknown').reduce((all, { count }) => all + count, 0);
  expect(unknown).toEqual({ region: sum('row'), phase: sum('column') });
});

test.each(['', '?facet=matrix', '?facet=phase&rows=phase&columns=region', '?rows=phase', '?columns=phase', '?split=phase', '?rows=phase&columns=phase', '?facet=phase&facet=region', '?facet=phase&width=300', '?facet=phase&region=x'])(
  'a call for “%s” is refused',
  async (query) => {
    const response = await distributions(query);
    expect(response.status).toBe(400);
    expect(problemSchema.parse(await response.json()).problems!.length).toBeGreaterThan(0);
  },
);

test('the figures of the report are given as published, with what its text does not give', async () => {
  const report = reportRecordSchema.parse(await (await answerReport(request('/api/v1/report-2016'), { params: Promise.resolve({}) })).json());
  const byFacet = new Map(report.distributions.map(({ facet, values }) => [facet, values]));
  expect(byFacet.get('phase')!.map(({ published }) => published)).toEqual([5, 6, 6, 10, 25, 4, 3]);
  expect(byFacet.get('dimension')!.find(({ slug }) => slug === 'natural')).toMatchObject({ published: null, share: null, reconstructed: null });
  expect(report.notPublished.length).toBeGreaterThan(0);
  expect((await answerReport(request('/api/v1/report-2016?phase=arrival'), { params: Promise.resolve({}) })).status).toBe(400);
});

test('what was asked for by the wrong year is led on', async () => {
  const moved = await answerFormer(request('/api/v1/report-2018?x=1'), { params: Promise.resolve({}) });
  expect([moved.status, moved.headers.get('location')]).toEqual([308, '/api/v1/report-2016?x=1']);
  expect(openApi(new URL('https://practices.example.org'))).toMatchObject({ paths: { '/api/v1/report-2018': { get: { deprecated: true, responses: { 308: {} } } } } });
});

test.each(['?chart=no', '?entry=no', '?foo=1', '?page=2', '?title=a&title=b', `?title=${'x'.repeat(200)}`, '?chart=matrix%3Frows%3Dphase%26columns%3Dphase'])('a brief with %s is refused', async (query) => {
  const response = await brief(query);
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
});

test('a brief comes as a document to be saved, and is not sent twice', async () => {
  const response = await brief('?chart=phase');
  expect([response.status, response.headers.get('content-disposition')]).toEqual([200, 'attachment; filename="brief.docx"']);
  const held = request('/insights/brief.docx?chart=phase', { 'if-none-match': response.headers.get('etag')! });
  expect((await answerBrief(held, { params: Promise.resolve({ locale: 'en' }) })).status).toBe(304);
});
