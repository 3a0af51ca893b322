import { Resvg } from '@resvg/resvg-js';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { expect, test, vi } from 'vitest';
import { chartTable, longTable } from '@/lib/insights/chart-table';
import { chartFile } from '@/lib/interchange/chart-makers';
import { chartFormats } from '@/lib/interchange/chart-formats';
import { chartRecordSchema, type ChartRecord } from '@/lib/interchange/chart-record';
import { pictureFonts } from '@/lib/interchange/picture-fonts';
import { MOST_PIXELS } from '@/lib/interchange/draw-png';
import { fontFolder, pngOf } from '@/lib/interchange/picture';
import type { ToldChart } from '@/lib/interchange/told-chart';
import { cases, numbersOf, requests, site, told } from './charts';
import { unzipped } from './unzipped';

/** Pictures and their fonts take a moment on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const picture = { width: 760, theme: 'light', scale: 1 } as const;
const text = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);
const csvOf = async (chart: ToldChart) => text(await chartFile(chart, 'csv', picture));
const tableOf = (csv: string) => parse(csv, { bom: true, comment: '#', comment_no_infix: true, columns: true }) as Record<string, string>[];
const jsonOf = async (chart: ToldChart) => chartRecordSchema.parse(JSON.parse(text(await chartFile(chart, 'json', picture))));

function numbersIn(record: ChartRecord): (number | null)[] {
  if ('cells' in record) return record.cells.flatMap(({ count, parts = [] }) => [count, ...parts.map((part) => part.count)]);
  if ('sides' in record) return record.sides.flatMap(({ values }) => values.map(({ count }) => count));
  return record.values.map((value) => ('count' in value ? value.count : (value.published ?? value.reconstructed)));
}

test.each(cases)('JSON fits its schema and has the numbers of the chart (%s)', async (_, request, filter) => {
  const chart = told(request, filter);
  expect(numbersIn(await jsonOf(chart))).toEqual(numbersOf(chart.chart));
});

test.each(cases.filter(([, { id }]) => id !== 'report-2016'))('CSV has the numbers of the chart, each with its link (%s)', async (_, request, filter) => {
  const chart = told(request, filter);
  const rows = tableOf(await csvOf(chart));
  expect(rows.map(({ Entries }) => (Entries === '' ? null : Number(Entries)))).toEqual(numbersOf(chart.chart));
  expect(rows.map(({ Link }) => Link)).toEqual(longTable(chart.chart, chart.tableWords).rows.map(({ href }) => (href === null ? '' : new URL(href, site).href)));
});

const REPORT = { id: 'report-2016', facet: 'dimension' } as const;

test('CSV keeps what the report gives apart from what is worked out, and leaves open what it does not give', async () => {
  const rows = tableOf(await csvOf(told(REPORT)));
  const { 'Number in the text': given, 'Share in the text': share, 'Worked out from the share': worked } = rows.find(({ 'Dimension of resilience': name }) => name === 'Human capital')!;
  expect([given, share, worked]).toEqual(['', '~34 %', '20']);
  expect(Object.values(rows.find(({ 'Dimension of resilience': name }) => name === 'Natural capital')!).slice(1, 4)).toEqual(['', '', '']);
});

test.each(cases)('XLSX has the table of the chart, numbers as numbers (%s)', async (_, request, filter) => {
  const chart = told(request, filter);
  const { bytes } = await chartFile(chart, 'xlsx', picture);
  const sheets = await readWorkbook(Buffer.from(bytes));
  const { head, rows } = chartTable(chart.chart, chart.tableWords);
  const [names, ...read] = sheets.find(({ sheet }) => sheet === 'Data')!.data;
  expect(names!.slice(0, head.length)).toEqual(head.map(({ text: name }) => name));
  expect(read.map((cells) => cells.slice(0, head.length))).toEqual(rows.map(({ cells }) => [...cells]));
});

test('XLSX leads from its numbers to their entries, in the order of parts that Excel asks for', async () => {
  const chart = told({ id: 'matrix', rows: 'phase', columns: 'dimension', split: null });
  const files = unzipped((await chartFile(chart, 'xlsx', picture)).bytes);
  const sheet = files.get('xl/worksheets/sheet1.xml')!.toString();
  const targets = files.get('xl/worksheets/_rels/sheet1.xml.rels')!.toString();
  const cells = chartTable(chart.chart, chart.tableWords).rows.flatMap(({ links }) => links.filter((link) => link !== null));
  expect(sheet.match(/<hyperlink /g)).toHaveLength(cells.length);
  expect(sheet.indexOf('</sheetData>')).toBeLessThan(sheet.indexOf('<hyperlinks>'));
  expect(sheet.indexOf('</hyperlinks>')).toBeLessThan(sheet.indexOf('<pageMargins'));
  for (const href of cells) expect(targets).toContain(new URL(href, site).href.replaceAll('&', '&amp;'));
});

test('XLSX for readers of Arabic runs from the right', async () => {
  const { bytes } = await chartFile(told({ id: 'phase' }, '', 'ar'), 'xlsx', picture);
  expect(unzipped(bytes).get('xl/worksheets/sheet1.xml')!.toString()).toContain('rightToLeft="1"');
});

/** What each form says beside its numbers. */
async function saidIn(chart: ToldChart, suffix: 'svg' | 'csv' | 'xlsx' | 'json'): Promise<string> {
  const { bytes } = await chartFile(chart, suffix, picture);
  const said = suffix === 'xlsx' ? (await readWorkbook(Buffer.from(bytes))).find(({ sheet }) => sheet === 'About')!.data.flat().join('\n') : text({ bytes });
  return said.replace(/<\/tspan><tspan[^>]*>/g, ' ').replace(/<[^>]+>/g, ' ').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replace(/\\"/g, '"').replace(/\s+/g, ' ');
}

test.each(requests.flatMap((request) => (['svg', 'csv', 'xlsx', 'json'] as const).map((suffix) => [suffix, request] as const)))('%s says finding, filter, caveat, source, date and licence (%j)', async (suffix, request) => {
  const chart = told(request, request.id === 'report-2016' ? '' : 'region=europe');
  const said = await saidIn(chart, suffix);
  const { words, filter, source } = chart;
  const caveats = suffix === 'svg' ? [words.caveat] : words.caveats;
  for (const part of [words.title, words.what, ...words.notes, filter, ...caveats, source, words.licence]) expect(said).toContain(part.replace(/\s+/g, ' '));
  if (request.id !== 'report-2016') expect(said).toMatch(/November 26, 2026|2026-11-26/);
});

test.each(['svg', 'png'] as const)('%s is the same bytes for the same chart', async (suffix) => {
  const [first, second] = await Promise.all([1, 2].map(() => chartFile(told({ id: 'phase' }), suffix, picture)));
  expect(second!.tag).toBe(first!.tag);
});

test('a tag of XLSX moves with its content, not with the moment it was packed', async () => {
  const tag = async (filter: string, locale: 'en' | 'fr' = 'en') => (await chartFile(told({ id: 'phase' }, filter, locale), 'xlsx', picture)).tag;
  const tags = [await tag(''), await tag('region=europe'), await tag('', 'fr')];
  expect(new Set(tags).size).toBe(3);
  expect(await tag('')).toBe(tags[0]);
});

/** Width and height as the header of a PNG file gives them. */
function sizeOfPng(bytes: Uint8Array): [number, number] {
  const png = Buffer.from(bytes);
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test.each([1, 2, 3] as const)('PNG is as wide as asked for, %i pixels for each', async (scale) => {
  const [width] = sizeOfPng((await chartFile(told({ id: 'phase' }), 'png', { width: 400, theme: 'dark', scale })).bytes);
  expect(width).toBe(400 * scale);
});

test('where nobody asks for a scale a long picture gets fewer pixels, one for each of its own at least', async () => {
  const usual = async (id: 'phase' | 'organisation') => sizeOfPng((await chartFile(told({ id }), 'png', { ...picture, scale: 'usual' })).bytes);
  expect((await usual('phase'))[0]).toBe(2 * picture.width);
  const [width, height] = await usual('organisation');
  expect(width).toBeGreaterThanOrEqual(picture.width);
  expect(width).toBeLessThan(2 * picture.width);
  expect(width * height).toBeLessThan(2_050_000);
});

test('a picture too high for its scale gets fewer pixels, so that it stays bounded', async () => {
  const { width, height } = await pngOf('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 9000" width="1600" height="9000"/>', 3);
  expect(width * height).toBeLessThanOrEqual(MOST_PIXELS * 1.01);
});

test('letters of every language are drawn: none is left blank', async () => {
  const line = (words: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 40" width="400" height="40"><text x="200" y="28" text-anchor="middle" font-family="Noto Sans" font-size="20">${words}</text></svg>`;
  const bytes = async (words: string) => (await pngOf(line(words), 1)).bytes.length;
  const blank = await bytes('');
  for (const words of ['Türkiye', 'Łódź', 'Čačak', 'الهلال', 'Red الأحمر 12']) expect(await bytes(words), words).toBeGreaterThan(blank + 300);
});

test('Arabic is joined in the same way alone and beside other letters', async () => {
  const line = (words: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 40" width="300" height="40"><text x="0" y="28" font-family="Noto Sans" font-size="20">${words}</text></svg>`;
  const width = async (words: string) => new Resvg(line(words), { font: { loadSystemFonts: false, fontFiles: [...(await pictureFonts(fontFolder()))], defaultFontFamily: 'Noto Sans' } }).getBBox()!.width;
  expect(await width('لا لا') + (await width('Red'))).toBeLessThan(await width('لا لا Red'));
  expect(await width('لا')).toBeLessThan((await width('ل')) + (await width('ا')));
});

const hostile = ['=1+1', '+cmd', '-2', '@SUM(A1)', 'a,=HYPERLINK("http://x")', 'a;=1', '"=1+1', '\t=1', '<script>', '＝1'];

test.each(hostile)('no cell of CSV begins as a formula does, whatever was searched for (%j)', async (q) => {
  const csv = await csvOf(told({ id: 'phase' }, `q=${encodeURIComponent(q)}`));
  for (const line of csv.split('\r\n')) for (const cell of line.split(/[,;\t|]/)) expect(cell.replace(/^["\s]+/, '')).not.toMatch(/^[=+\-@＝]/);
});

test.each(hostile)('words that were searched for stay text in XLSX (%j)', async (q) => {
  const files = unzipped((await chartFile(told({ id: 'phase' }, `q=${encodeURIComponent(q)}`), 'xlsx', picture)).bytes);
  for (const [name, content] of files) if (name.startsWith('xl/worksheets/')) expect(content.toString()).not.toMatch(/<f[ >]/);
});

test('each format has its media type and name', async () => {
  for (const { suffix, type, opens } of chartFormats) {
    const file = await chartFile(told({ id: 'phase' }), suffix, picture);
    expect(file.type).toBe(type);
    expect(file.headers!['content-disposition']).toBe(`${opens}; filename="phase.${suffix}"`);
  }
});
