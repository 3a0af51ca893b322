import { parse } from 'csv-parse/sync';
import readExcel from 'read-excel-file/node';
import { beforeAll, expect, test } from 'vitest';
import { sheetColumns } from '@/lib/drafting/sheet/columns';
import { readSheet } from '@/lib/interchange/read-sheet';
import { entriesCsv, templateCsv } from '@/lib/interchange/sheet-csv';
import { cellsOfEntry, templateColumns, type SheetEntry } from '@/lib/interchange/sheet-entries';
import { markedWorkbook } from '@/lib/interchange/sheet-marked';
import { entriesWorkbook, templateWorkbook } from '@/lib/interchange/sheet-workbook';
import { columnHeading } from '@/lib/messages/sheet-headings';
import { asNew, entries, known } from '../drafting/sheet-sample';
import { csv } from './sheet-files';
import { unzipped } from './unzipped';

const PATIENCE_MS = 120_000;
const listed: SheetEntry[] = entries.map((draft) => ({ slug: draft.slug, revision: 7, draft }));
const dangerous: SheetEntry = { slug: 'tea-house', revision: 1, draft: { slug: 'tea-house', kind: 'practice', title: '=1+1', concept: "'=2", summary: '-3\n=4', placeNote: '@SUM(A1)', lessons: ['+5', '_x0041_'] } };
let template: Uint8Array;

beforeAll(async () => {
  template = await templateWorkbook(known, 'en');
}, PATIENCE_MS);

test.each([
  ['a workbook', () => entriesWorkbook(listed, known, 'en')],
  ['CSV', () => Promise.resolve(csv(entriesCsv(listed, known, 'en')))],
])('every entry that ships comes back from %s as it was', async (_, file) => {
  const sheet = await readSheet(await file(), 'entries');
  expect([sheet.rows.length, sheet.unknown, sheet.columns.length]).toEqual([entries.length, [], sheetColumns.length]);
  sheet.rows.forEach(({ cells, faults }, i) => {
    expect([cells.get('entry'), cells.get('revision'), faults]).toEqual([entries[i]!.slug, '7', []]);
    expect(asNew(entries[i]!, cells), entries[i]!.slug).toEqual({ fields: [], faults: [] });
  });
}, PATIENCE_MS);

test('other programs read the same cells', async () => {
  const some = listed.slice(0, 20);
  const expected = some.map((entry) => cellsOfEntry(entry, known));
  const [sheet] = await readExcel(Buffer.from(await entriesWorkbook(some, known, 'en')));
  expect(sheet!.data.slice(2).map((row) => sheetColumns.map((_, at) => row[at] ?? ''))).toEqual(expected);
  expect((parse(entriesCsv(some, known, 'en'), { bom: true }) as unknown as string[][]).slice(1)).toEqual(expected.map((row) => row.map((cell) => (/^\s*[-+=@]/.test(cell) ? `'${cell}` : cell))));
}, PATIENCE_MS);

test('what a spreadsheet would run is text in both files, and comes back as it was', async () => {
  const workbook = await entriesWorkbook([dangerous], known, 'en');
  const text = entriesCsv([dangerous], known, 'en');
  for (const file of [workbook, csv(text)]) {
    const [row] = (await readSheet(file, '')).rows;
    expect(asNew({ ...dangerous.draft, origin: 'public-source', titleBasis: 'descriptive' }, row!.cells)).toEqual({ fields: [], faults: [] });
  }
  const cells = (parse(text, { bom: true }) as unknown as string[][])[1]!;
  expect(cells.filter((cell) => /^\s*[-+=@]/.test(cell))).toEqual([]);
  expect(unzipped(workbook).get('xl/worksheets/sheet1.xml')!.toString()).not.toMatch(/<f>|t="str"/);
});

test('the template has its headings, a row of guidance that is no entry, and sheets that explain', async () => {
  const sheets = await readExcel(Buffer.from(template));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Entries', 'How to write', 'Columns', 'Values', 'Lists']);
  expect(sheets[0]!.data[0]).toEqual(templateColumns.map((column) => columnHeading(column, 'en')));
  expect(sheets[0]!.data[1]!.every((cell) => typeof cell === 'string' && cell.length > 10)).toBe(true);
  expect(sheets[2]!.data).toHaveLength(sheetColumns.length + 1);
  expect(sheets[3]!.data.find((row) => row[2] === 'arrival')).toEqual(['Journey phase', 'On arrival', 'arrival', known.lists.get('phase')!.definitions.get('arrival')]);
  await expect(readSheet(template, '')).rejects.toMatchObject({ code: 'no-rows' });
  await expect(readSheet(csv(templateCsv('en')), '')).rejects.toMatchObject({ code: 'no-rows' });
});

test('the template protects its headings, leaves every other cell open as text, and offers the lists in force', () => {
  const files = unzipped(template);
  const sheet = files.get('xl/worksheets/sheet1.xml')!.toString();
  const styles = files.get('xl/styles.xml')!.toString();
  const cells = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf [^>]*>.*?<\/xf>/g)].map(([xf]) => xf);
  const isOpen = (style: string | undefined) => cells[Number(style)]!.includes('<protection locked="0"/>') && cells[Number(style)]!.includes('numFmtId="100"');
  expect(styles).toContain('<numFmt numFmtId="100" formatCode="@"/>');
  expect(sheet).toMatch(/<\/sheetData><sheetProtection sheet="1"/);
  expect([...sheet.matchAll(/<col style="(\d+)"/g)].map(([, style]) => isOpen(style))).toEqual(templateColumns.map(() => true));
  expect([...sheet.matchAll(/<c r="[A-Z]+[12]" s="(\d+)"/g)].some(([, style]) => isOpen(style))).toBe(false);
  const rules = [...sheet.matchAll(/<dataValidation type="list"[^>]*sqref="([A-Z]+)3:\1(\d+)"><formula1>'Lists'!\$([A-Z]+)\$1:\$\3\$(\d+)<\/formula1>/g)];
  expect(rules.map(([, , last]) => last).every((last) => last === '5002')).toBe(true);
  expect(rules).toHaveLength(templateColumns.filter(({ kind, single }) => kind === 'choice' || kind === 'mark' || (kind === 'tags' && single)).length);
  expect(sheet.indexOf('<dataValidations')).toBeGreaterThan(sheet.indexOf('<sheetProtection'));
  expect(sheet).toMatch(/<\/dataValidations>(?:<pageMargins[^>]*\/>)?<pageSetup/);
  expect(files.get('xl/workbook.xml')!.toString()).toMatch(/<sheet [^>]*name="Lists"[^>]*state="hidden"/);
});

test('a list offers a value bare and as stated', async () => {
  const lists = (await readExcel(Buffer.from(template)))[4]!.data;
  const columns = lists[0]!.map((_, at) => lists.map((row) => row[at]).filter((cell) => cell !== null));
  expect(columns).toContainEqual(['Practice', 'Enabler']);
  expect(columns.some((values) => values.includes('On arrival') && values.includes('On arrival (stated)'))).toBe(true);
});

test('the sheet that was sent in comes back with its columns, its rows and its own marks, and can be sent in again', async () => {
  const sent = await readSheet(csv('My notes,title,kind,phase\n1,Tea,practice,arival\n2,Coffee,practice,arrival\n'), '');
  const faults = [{ row: 2, faults: [{ column: 'phase', value: 'arival', code: 'unknown-value', allowed: ['On arrival', 'In camps'] }, { column: null, value: '', code: 'doubled', allowed: [] }] }];
  const marked = await markedWorkbook(sent, faults, 'en');
  const [sheet] = await readExcel(Buffer.from(marked));
  expect(sheet!.data).toEqual([
    ['What to correct', 'My notes', 'title', 'kind', 'phase'],
    [expect.stringMatching(/^Journey phase: “arival” is not in the list\. Possible: On arrival; In camps\.\nAnother row/), '1', 'Tea', 'practice', 'arival'],
    [null, '2', 'Coffee', 'practice', 'arrival'],
  ]);
  const xml = unzipped(marked).get('xl/worksheets/sheet1.xml')!.toString();
  const style = (cell: string) => new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)![1];
  expect(style('E2')).not.toBe(style('E3'));
  expect(style('D2')).toBe(style('D3'));
  expect(unzipped(marked).get('xl/styles.xml')!.toString()).toMatch(/<left style="thick">/);
  expect(xml).toMatch(/<dataValidation [^>]*promptTitle="phase" prompt="“arival” is not in the list\.[^"]*" sqref="E2"\/>/);
  const again = await readSheet(marked, '');
  expect([again.rows.map(({ cells }) => cells.get('phase')), again.unknown.map(({ heading }) => heading)]).toEqual([['arival', 'arrival'], ['My notes']]);
  expect((await readExcel(Buffer.from(await markedWorkbook(again, faults, 'en'))))[0]!.data).toEqual(sheet!.data);
});
