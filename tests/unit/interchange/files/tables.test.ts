import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { expect, test, vi } from 'vitest';
import { facets, listedParams } from '@/lib/catalogue/facets';
import { parseCatalogueQuery } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import { valueLabel } from '@/lib/catalogue/labels';
import { SEPARATOR, tableColumns } from '@/lib/interchange/table/columns';
import { figureColumns } from '@/lib/interchange/table/figure-columns';
import { longColumns } from '@/lib/interchange/table/long-columns';
import { askFile } from './asked';
import { collection, slugs } from './collection';

vi.mock('@/lib/catalogue/current', async (original) => ({ ...(await original<object>()), ...(await import('./collection')).current() }));
vi.mock('@/lib/site-address', () => ({ siteAddress: async () => new URL('https://practices.example.org') }));

type Row = Readonly<Record<string, string>>;
const view = { locale: 'en' as const, words: { unknown: 'Not known' } };
const rowsOf = async (response: Response): Promise<Row[]> => parse(await response.text(), { columns: true, bom: true });
const csv = async (query = '', suffix = 'csv') => rowsOf(await askFile('list', suffix, [], query));
const found = (query: string) => search(collection, { ...parseCatalogueQuery(collection, new URLSearchParams(query)), perPage: 1_000 }, view);

test.each(['', '?phase=arrival&region=europe', '?q=shelter', '?kind=enabler&sort=title', '?need=unknown&tags=primary', '?q=zzzzqqq'])('the table for “%s” holds the entries of the view in its order', async (query) => {
  const rows = await csv(query);
  expect(rows.map(({ id }) => id)).toEqual(found(query).hits.map(({ entry }) => entry.slug));
});

test('the columns are those of the table, in its order, and no name comes twice', async () => {
  const [head] = parse(await (await askFile('list', 'csv')).text(), { bom: true, to: 1 }) as string[][];
  expect(head).toEqual(tableColumns.map(({ name }) => name));
  expect(new Set(head).size).toBe(head!.length);
});

test('a value that a facet counts stands in as many rows as it counts', async () => {
  const rows = await csv();
  for (const { param, values } of found('').facets.filter(({ param }) => param !== 'kind')) {
    for (const { slug, label, count } of values.filter((value) => value.slug !== 'unknown')) {
      const having = rows.filter((row) => row[param]!.split(SEPARATOR).includes(label));
      expect(having.length, `${param} ${slug}`).toBe(count);
    }
  }
});

test('no label holds what separates values', () => {
  for (const param of listedParams) for (const { slug } of collection.facets.get(param)!.values) expect(valueLabel(collection, param, slug, view)).not.toContain(SEPARATOR);
});

test.each(['primary', 'all'] as const)('rows of the long table add up as facets do with tags=%s', async (tags) => {
  const rows = (await csv('', 'long.csv')).filter(({ primary }) => tags === 'all' || primary === 'yes');
  for (const { param, values } of found(`?tags=${tags}`).facets) {
    for (const { slug, count } of values) expect(rows.filter(({ facet, value }) => facet === param && value === slug).length, `${param} ${slug}`).toBe(count);
  }
  expect(new Set(rows.map(({ facet }) => facet))).toEqual(new Set(facets.map(({ param }) => param)));
});

test('the long table says what is inferred', async () => {
  const rows = (await csv('', 'long.csv')).filter(({ entry }) => entry === slugs.first);
  const { phase = [] } = collection.bySlug.get(slugs.first)!.classification;
  expect(rows.filter(({ facet }) => facet === 'phase').map(({ value, basis }) => ({ value, basis }))).toEqual([...phase].sort((a, b) => Number(b.primary) - Number(a.primary)).map(({ value, basis }) => ({ value, basis })));
});

test('every row carries licence and caveat', async () => {
  for (const row of [...(await csv('?region=europe')), ...(await csv('?region=europe', 'long.csv'))]) expect(row).toMatchObject({ licence: 'CC BY 4.0', caveat: expect.stringContaining('Not comprehensive') as string });
});

test.each([['csv', tableColumns.length], ['long.csv', longColumns.length], ['figures.csv', figureColumns.length]] as const)('on demand the second row of %s has a tag for each column', async (suffix, columns) => {
  const [, tags] = parse(await (await askFile('list', suffix, [], '?hxl=yes&region=europe')).text(), { bom: true, to: 2 }) as string[][];
  expect(tags).toHaveLength(columns);
  for (const tag of tags!) expect(tag).toMatch(/^#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$/);
  expect(new Set(tags).size).toBe(columns);
});

test('a spreadsheet opens the workbook: entries and classification as in the tables, method and licence', async () => {
  const file = Buffer.from(await (await askFile('list', 'xlsx', [], '?phase=return')).arrayBuffer());
  const sheets = await readWorkbook(file, { trim: false });
  expect(sheets.map(({ sheet: name }) => name)).toEqual(['Entries', 'Classification', 'Figures', 'Method', 'Licence']);
  const sheet = (name: string) => sheets.find((one) => one.sheet === name)!.data.map((row) => row.map((cell) => (cell === null ? '' : String(cell as string))));
  const asRows = (cells: string[][]) => cells.slice(1).map((row) => Object.fromEntries(cells[0]!.map((name, i) => [name, row[i] ?? ''])));
  expect(asRows(sheet('Entries'))).toEqual(await csv('?phase=return'));
  expect(asRows(sheet('Classification'))).toEqual(await csv('?phase=return', 'long.csv'));
  expect(sheet('Method').flat().join(' ')).toContain('cannot be used for a gap analysis');
  expect(sheet('Licence').flat().join(' ')).toContain('CC BY 4.0');
});

test('cells that a spreadsheet would run are made harmless', async () => {
  const dangerous = { ...collection.bySlug.get(slugs.first)!, title: '=HYPERLINK("https://example.org")', concept: '@SUM(1)' };
  const { toldTable } = await import('@/lib/interchange/table/told-table');
  const { entryCsv } = await import('@/lib/interchange/table/entry-csv');
  const { everything } = await import('@/lib/catalogue/query');
  const told = toldTable({ locale: 'en', site: new URL('https://practices.example.org'), today: '2026-11-26', snapshot: collection, query: everything, entries: [dangerous], filter: '', address: '' });
  const [row] = parse([...entryCsv(told, false)].join(''), { columns: true, bom: true }) as Row[];
  expect(row).toMatchObject({ title: `'=HYPERLINK("https://example.org")`, concept: `'@SUM(1)` });
});

test('one entry is a table of one row', async () => {
  const [row, ...others] = await rowsOf(await askFile('entry', 'csv', [slugs.first]));
  expect(others).toEqual([]);
  expect(row).toEqual((await csv()).find(({ id }) => id === slugs.first));
});

test('every figure is a row with its kind, who measured it and where it is from, so that a plan does not read as a result', async () => {
  const rows = await csv('', 'figures.csv');
  const figures = found('').hits.flatMap(({ entry }) => entry.figures.map((figure) => ({ entry, figure })));
  expect(figures.length).toBeGreaterThan(0);
  expect(rows.map(({ entry, kind, value, 'measured-by': by }) => ({ entry, kind, value, by }))).toEqual(figures.map(({ entry, figure }) => ({ entry: entry.slug, kind: figure.kind, value: figure.value, by: figure.measuredBy ?? '' })));
  for (const row of rows) expect(row['kind-label'], row.kind).not.toBe('');
});
