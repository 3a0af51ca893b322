import { expect, test } from 'vitest';
import { readSheet } from '@/lib/interchange/read-sheet';
import { csv, exchanged, HEADINGS, SHEET, workbookOf } from './sheet-files';

async function titles(file: Uint8Array): Promise<(string | undefined)[]> {
  return (await readSheet(file, 'sheet')).rows.map(({ cells }) => cells.get('title'));
}

test.each([
  ['commas', 'kind,title\npractice,"Tea; house, Italy"\n'],
  ['semicolons', 'kind;title\r\npractice;"Tea; house, Italy"\r\n'],
  ['tabs', 'kind\ttitle\npractice\tTea; house, Italy'],
  ['a separator that the file names', 'sep=;\nkind;title\npractice;"Tea; house, Italy"\n'],
  ['a byte order mark', '\u{feff}kind,title\r\npractice,"Tea; house, Italy"\r\n'],
])('CSV with %s is read', async (_, text) => {
  const sheet = await readSheet(csv(text), 'sheet.xlsx');
  expect(sheet.format).toBe('csv');
  expect(sheet.rows.map(({ row, cells }) => [row, cells.get('kind'), cells.get('title')])).toEqual([[2, 'practice', 'Tea; house, Italy']]);
});

test('columns may stand in any order under any of their names; unknown ones are named', async () => {
  const sheet = await readSheet(csv('My notes,TITLE,phase_further,kind\nx,Tea,arrival,practice\n'), '');
  expect(sheet.columns.map(({ key, at }) => [key, at])).toEqual([['title', 1], ['phase-further', 2], ['kind', 3]]);
  expect(sheet.unknown).toEqual([{ heading: 'My notes', at: 0 }]);
});

test('a title above the headings, empty rows and remarks are passed over, and rows keep their numbers', async () => {
  const sheet = await readSheet(csv('Our practices,,\n\nentry,kind,title\n# A remark,,\n,practice,Tea\n,,\n,practice,"#Welcome"\n'), '');
  expect([sheet.headingRow, ...sheet.rows.map(({ row, cells }) => `${row} ${cells.get('title')}`)]).toEqual([3, '5 Tea', '7 #Welcome']);
  expect(sheet.raw[3]![0]).toBe('# A remark');
});

test('numbers and days are read as the spreadsheet shows them', async () => {
  const file = await workbookOf([['kind', 'title', 'start', 'first-published', 'concept'], ['practice', 2016, 2016, new Date('2026-05-31'), 0.1]]);
  const [row] = (await readSheet(file, '')).rows;
  expect(['title', 'start', 'first-published', 'concept'].map((key) => row!.cells.get(key as 'title'))).toEqual(['2016', '2016', '2026-05-31', '0.1']);
});

test.each([
  [43221, 'mmm\\-yy', '2018-05'],
  [43221, 'mmmm yyyy', '2018-05'],
  [43221, '[$-409]mmm\\ yyyy;@', '2018-05'],
  [43101, 'yyyy', '2018'],
  [43101, '&quot;in &quot;yyyy', '2018'],
  [43221, 'd mmm yyyy', '2018-05-01'],
  [43221, 'yyyy-mm-dd hh:mm', '2018-05-01'],
  [43221, '&quot;day &quot;0', '43221'],
  [1.5, '[h]:mm', '1.5'],
])('%s in the format %s is read as %s', async (number, format, text) => {
  const file = await workbookOf([['kind', 'title', 'start'], ['practice', 'Tea', new Date('2018-05-01')]]);
  const shown = exchanged(file, { 'xl/styles.xml': (xml) => xml.replace('formatCode="yyyy-mm-dd"', () => `formatCode="${format}"`), [SHEET]: (xml) => xml.replace(/(<c r="C2"[^>]*><v>)[^<]*/, `$1${number}`) });
  expect((await readSheet(shown, '')).rows[0]!.cells.get('start')).toBe(text);
});

test('a share is read with its sign', async () => {
  const file = await workbookOf([['kind', 'title', 'concept'], ['practice', 'Tea', new Date('1900-01-01')]]);
  const shares = exchanged(file, { 'xl/styles.xml': (xml) => xml.replace('formatCode="yyyy-mm-dd"', 'formatCode="0.0%"'), [SHEET]: (xml) => xml.replace(/(<c r="C2"[^>]*><v>)[^<]*/, '$10.455') });
  const [row] = (await readSheet(shares, '')).rows;
  expect(row!.cells.get('concept')).toBe('45.5%');
});

test('days count from 1904 where the workbook says so', async () => {
  const file = await workbookOf([['kind', 'title', 'first-published'], ['practice', 'Tea', new Date('2026-05-31')]]);
  const [row] = (await readSheet(exchanged(file, { 'xl/workbook.xml': (xml) => xml.replace(/<workbookPr[^>]*\/>/, '<workbookPr date1904="1"/>') }), '')).rows;
  expect(row!.cells.get('first-published')).toBe('2030-06-01');
});

test('text in cells of its own, in pieces, with escapes and without addresses is read', async () => {
  const file = await workbookOf([HEADINGS]);
  const cell = '<row><c t="inlineStr"><is><t></t></is></c><c t="inlineStr"><is><t>practice</t></is></c><c t="inlineStr"><is><r><t>Tea </t></r><rPh><t>tee</t></rPh><r><t>&amp; house&#x1F642;</t></r></is></c><c t="inlineStr"><is><t>a_x000D__x000A_b</t></is></c></row>';
  const [row] = (await readSheet(exchanged(file, { [SHEET]: (xml) => xml.replace('</sheetData>', `${cell}</sheetData>`) }), '')).rows;
  expect([row!.row, row!.cells.get('title'), row!.cells.get('summary')]).toEqual([2, 'Tea & house🙂', 'a\nb']);
});

test('sheets that people do not see are passed over', async () => {
  const file = await workbookOf([HEADINGS, ['', 'practice', 'Tea', 'x']]);
  const hidden = exchanged(file, { 'xl/workbook.xml': (xml) => xml.replace('<sheet ', '<sheet state="hidden" ') });
  await expect(titles(hidden)).rejects.toMatchObject({ code: 'no-known-heading' });
  expect(await titles(file)).toEqual(['Tea']);
});
