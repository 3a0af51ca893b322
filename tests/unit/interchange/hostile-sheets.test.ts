import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { shortened } from '@/lib/catalogue/text/cut';
import { readSheet } from '@/lib/interchange/read-sheet';
import { MOST_ELEMENTS } from '@/lib/interchange/sheet-limits';
import { cellFaultsOf, csv, exchanged, HEADINGS, refusalOf, SHEET, workbookOf } from './sheet-files';

const ROW = ['', 'Practice', 'Tea house', 'A place.'];
let good: Uint8Array;

beforeAll(async () => {
  good = await workbookOf([HEADINGS, ROW]);
});

test('the sheet that all others here are made from can be read', async () => {
  expect(await refusalOf(good)).toBeNull();
});

test.each([
  ['nothing', [], 'empty'],
  ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'not-a-sheet'],
  ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'not-a-sheet'],
  ['a PDF', [...Buffer.from('%PDF-1.7\n')], 'not-a-sheet'],
  ['a program', [0x7f, 0x45, 0x4c, 0x46, 2], 'not-a-sheet'],
  ['bytes that are no text', [0x41, 0x00, 0x01, 0x42], 'not-a-sheet'],
  ['a workbook of the old format', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], 'old-format'],
  ['a workbook behind a password', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('EncryptedPackage', 'utf16le')], 'encrypted'],
])('%s is refused whatever its name says', async (_, bytes, code) => {
  for (const name of ['sheet.xlsx', 'sheet.csv']) expect(await refusalOf(Uint8Array.from(bytes), name)).toBe(code);
});

test('archives that are no workbook are told apart', async () => {
  expect(await refusalOf(zipSync({ 'a.txt': csv('a') }))).toBe('not-a-sheet');
  expect(await refusalOf(zipSync({ mimetype: csv('application/vnd.oasis.opendocument.spreadsheet') }))).toBe('open-document');
  expect(await refusalOf(exchanged(good, { 'xl/workbook.xml': null }))).toBe('not-a-sheet');
  expect(await refusalOf(exchanged(good, { [SHEET]: null }))).toBe('no-known-heading');
});

test('a workbook that ends early, or of which a byte was changed, is damaged', async () => {
  expect(await refusalOf(good.subarray(0, good.length - 40))).toBe('damaged');
  expect(await refusalOf(good.subarray(0, 200))).toBe('damaged');
  expect(await refusalOf(exchanged(good, { [SHEET]: (xml) => xml.replace('</sheetData>', '') }))).toBe('damaged');
  const wrong = Buffer.from(good);
  for (const at of directoryPlaces(wrong)) wrong.writeUInt32LE(1, at + 16);
  expect(await refusalOf(wrong)).toBe('damaged');
});

/** Where the archive's directory tells of each part. */
function directoryPlaces(zip: Buffer): number[] {
  const places = [];
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 1)) places.push(at);
  return places;
}

test('what unpacks to far more than it should is stopped while it unpacks, whatever it says of its size', async () => {
  const packed = deflateRawSync(Buffer.alloc(120 * 1024 * 1024), { level: 9 });
  const bomb = withSizes(zipSync({ '[Content_Types].xml': csv('x'), '_rels/.rels': [packed, { level: 0 }] }), packed.length);
  const before = process.memoryUsage().rss;
  expect(await refusalOf(bomb)).toBe('unpacks-too-large');
  expect(process.memoryUsage().rss - before).toBeLessThan(110 * 1024 * 1024);
  expect(await refusalOf(zipSync(Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`${i}`, csv('')]))))).toBe('unpacks-too-large 1001');
  expect(await refusalOf(Buffer.alloc(20 * 1024 * 1024 + 1, 'a'))).toBe('too-large');
});

/** The last part is said to be deflated to ten bytes. */
function withSizes(zip: Uint8Array, packed: number): Uint8Array {
  const bytes = Buffer.from(zip);
  const at = directoryPlaces(bytes).at(-1)!;
  expect(bytes.readUInt32LE(at + 20)).toBe(packed);
  bytes.writeUInt16LE(8, at + 10);
  bytes.writeUInt32LE(10, at + 24);
  return bytes;
}

test('a part behind a password, and a part that is there twice, are refused', async () => {
  const locked = Buffer.from(good);
  for (const at of directoryPlaces(locked)) locked.writeUInt16LE(1, at + 8);
  expect(await refusalOf(locked)).toBe('encrypted');
  const twice = Buffer.from(zipSync({ aaa: csv('1'), bbb: csv('2') }));
  twice.write('aaa', twice.lastIndexOf('bbb'));
  expect(await refusalOf(twice)).toBe('damaged aaa');
});

test('entities are never expanded: a part that declares a type is refused', async () => {
  const laughs = (xml: string) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet');
  expect(await refusalOf(exchanged(good, { [SHEET]: laughs }))).toBe('damaged');
  expect(await refusalOf(exchanged(good, { 'xl/sharedStrings.xml': (xml) => xml.replace('<sst', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><sst') }))).toBe('damaged');
});

test('formulas, errors, merged and huge cells are faults of their cell, and the rest of the sheet is read', async () => {
  const change = (xml: string) => xml
    .replace(/<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2" t="str"><f>HYPERLINK("http://a")</f><v>Tea</v></c>')
    .replace(/<c r="D2"[^>]*>.*?<\/c>/, '<c r="D2" t="e"><v>#REF!</v></c>');
  expect(await cellFaultsOf(exchanged(good, { [SHEET]: change }))).toEqual(['2 title formula', '2 summary error-cell']);
  expect(await cellFaultsOf(exchanged(good, { [SHEET]: (xml) => xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="C2:D900"/></mergeCells>') }))).toEqual(['2 title merged', '2 summary merged']);
  expect(await cellFaultsOf(csv(`title,kind,summary\nTea,practice,${'x'.repeat(40_000)}\n`))).toEqual(['2 summary cell-too-long']);
});

test('merges without end, and rows far away, are refused at once', async () => {
  const merges = `<mergeCells>${'<mergeCell ref="A1:ZZ1048576"/>'.repeat(2_000)}</mergeCells>`;
  const wide = await workbookOf([HEADINGS, ...Array.from({ length: 200 }, () => ROW)]);
  expect(await refusalOf(exchanged(wide, { [SHEET]: (xml) => xml.replace('</sheetData>', `</sheetData>${merges}`) }))).toMatch(/^damaged/);
  expect(await refusalOf(exchanged(good, { [SHEET]: (xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>') }))).toBe('too-many-rows 1048576');
  expect(await refusalOf(exchanged(good, { [SHEET]: (xml) => xml.replace('</row>', '<c r="XFD1"><v>1</v></c></row>') }))).toBe('too-many-columns 16384');
});

test('one long text repeated in every cell is not unpacked into all of them', async () => {
  const text = 'x'.repeat(32_000);
  const file = await workbookOf([HEADINGS, ...Array.from({ length: 2_000 }, () => ['', 'practice', text, text])]);
  expect(file.length).toBeLessThan(300_000);
  expect(await refusalOf(file)).toBe('unpacks-too-large');
});

test.each([
  ['no heading that is known', 'a,b\n1,2\n', 'no-known-heading'],
  ['a column that is missing', 'title,summary\nTea,x\n', 'column-missing kind'],
  ['a column that is there twice', 'entry,title,Title\na,b,c\n', 'column-doubled Title'],
  ['headings and nothing else', 'kind,title\n\n\n', 'no-rows'],
  ['headings and a remark', 'entry,title\n# new ones,\n', 'no-rows'],
  ['too many rows', `kind,title\n${'practice,Tea\n'.repeat(5_001)}`, 'too-many-rows 5000'],
  ['too many columns', `kind,title${',x'.repeat(199)}\npractice,Tea\n`, 'too-many-columns 201'],
  ['a quotation mark that is never closed', 'kind,title\npractice,"Tea\n', 'damaged 2'],
])('%s is a clear answer', async (_, text, refusal) => {
  expect(await refusalOf(csv(text), 'sheet.csv')).toBe(refusal);
});

test('letters of another encoding are refused, not guessed', async () => {
  expect(await refusalOf(Buffer.from('kind,title\npractice,Maison de thé\n', 'latin1'))).toBe('wrong-encoding');
  expect(await refusalOf(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('kind,title\npractice,Thé\n', 'utf16le')]))).toBeNull();
});

/** A workbook whose sheet is written by hand: rows as XML, and what stands behind them. */
function withRows(rows: string, after = ''): Uint8Array {
  return exchanged(good, { [SHEET]: () => `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${after}</worksheet>` });
}

const rowXml = (cells: readonly string[], r?: string) => `<row${r === undefined ? '' : ` r="${r}"`}>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;

describe('bounds hold before the work', () => {
  const head = 'kind,title\n';

  /** Not the time is measured, but how much was handed to the reader of CSV: it needs 24 seconds for a million lines. */
  const linesRead = async (text: string) => {
    const sheet = await readSheet(csv(text), '');
    return { rows: sheet.rows.length, lines: sheet.raw.length };
  };

  test('empty lines of CSV, whatever ends them, are as if they were not there', async () => {
    for (const empty of ['\n', '\r', '\r\n', ',\n', ';;;\n', ' \t\n']) expect(await linesRead(`${head}practice,Tea\n${empty.repeat(1_000_000)}`)).toEqual({ rows: 1, lines: 2 });
    expect(await linesRead(`${head}practice,"Tea;"\npractice,Tea ;\n\n`)).toEqual({ rows: 2, lines: 3 });
  });

  test('rows below a million empty ones are refused, as in a workbook', async () => {
    expect(await refusalOf(csv(`${head}${'\n'.repeat(1_000_000)}practice,Tea\n`))).toBe('too-many-rows 20000');
    expect(await refusalOf(withRows(rowXml(['kind', 'title']) + rowXml(['practice', 'Tea'], '1048576')))).toBe('too-many-rows 1048576');
  });

  test('empty rows and cells of a workbook are read past, down to the last that Excel has', async () => {
    const empty = Array.from({ length: 500_000 }, (_, at) => `<row r="${548_577 + at}"><c s="1"/></row>`).join('');
    const sheet = await readSheet(withRows(`${rowXml(['kind', 'title'])}${rowXml(['practice', 'Tea'])}${empty}`), '');
    expect(sheet.raw.length).toBe(2);
  }, 60_000);

  test('more elements than any sheet has are refused', async () => {
    expect(await refusalOf(withRows('<c/>'.repeat(MOST_ELEMENTS)))).toBe('unpacks-too-large');
  }, 60_000);

  test('one row that never ends, and a quotation mark that is not closed, are refused in words', async () => {
    for (const text of [`${head}practice,"${'a\n'.repeat(4_000_000)}`, `${head}practice,"${'a'.repeat(7_000_000)}"`]) expect(await refusalOf(csv(text))).toMatch(/^row-too-long/);
    expect(await refusalOf(csv(`${','.repeat(3_000_000)}\n${head}`))).toBe('no-rows');
  }, 60_000);

  test('merged ranges over each other are refused before they are marked, and a cell in two of them has one fault', async () => {
    const rows = rowXml(['kind', 'title']) + Array.from({ length: 2_000 }, () => rowXml(['practice', 'Tea'])).join('');
    const ranges = (count: number, ref: string) => `<mergeCells>${`<mergeCell ref="${ref}"/>`.repeat(count)}</mergeCells>`;
    expect(await refusalOf(withRows(rows, ranges(1_000, 'A1:XFD1048576')))).toBe('damaged A1:XFD1048576');
    const twice = await cellFaultsOf(withRows(rows, ranges(1_000, '$B$2:B3')));
    expect(twice).toEqual(['2 title merged', '3 title merged']);
  }, 60_000);

  test('a cell in many ranges takes no longer than the ranges are many', async () => {
    const wide = Array.from({ length: 200 }, (_, at) => (at === 0 ? 'kind' : at === 1 ? 'title' : `x${at}`));
    const file = withRows(rowXml(wide) + rowXml(wide.map((text, at) => (at < 2 ? (at === 0 ? 'practice' : 'Tea') : text))), `<mergeCells>${'<mergeCell ref="A2:GR2"/>'.repeat(2_400)}</mergeCells>`);
    expect(await cellFaultsOf(file)).toEqual(['2 kind merged', '2 title merged']);
  }, 60_000);

  test.each(['0', '-1', '1.5', 'x', '', '1e3', '99999999999'])('a row whose number is “%s” is none', async (r) => {
    expect(await refusalOf(withRows(rowXml(['kind', 'title']) + rowXml(['practice', 'Tea'], r)))).toMatch(/^damaged/);
  });

  test.each(['7', 'AAAA1', '', '🙂1'])('a cell that stands at “%s” stands nowhere', async (at) => {
    expect(await refusalOf(withRows(`<row><c r="${at}" t="inlineStr"><is><t>x</t></is></c></row>`))).toMatch(/^damaged/);
  });

  test.each(['A', 'A0:B2', 'A1:Bx', ':', '1:2'])('a merged range “%s” is none', async (ref) => {
    expect(await refusalOf(withRows(rowXml(['kind', 'title']), `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`))).toMatch(/^damaged/);
  });

  test('columns beyond the last, and elements a hundred thousand deep, are refused or read past', async () => {
    expect(await refusalOf(withRows('<row><c r="ZZZ1" t="inlineStr"><is><t>x</t></is></c></row>'))).toBe('too-many-columns 18278');
    expect(await refusalOf(withRows(`${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}`))).toBe('no-known-heading');
  });

  test('a format of brackets that never close, and a part that leads nowhere, are no more than damaged', async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${'['.repeat(500_000)}"/></numFmts><cellXfs>${'<xf numFmtId="170"/>'.repeat(500)}</cellXfs></styleSheet>`;
    expect(await refusalOf(exchanged(good, { 'xl/styles.xml': () => styles }))).toBeNull();
    expect(await refusalOf(exchanged(good, { 'xl/_rels/workbook.xml.rels': (xml) => xml.replace(/Target="[^"]*"/g, 'Target="http://[/"') }))).toBe('damaged http://[/');
  });

  test.each(['<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>', '<!ENTITY a SYSTEM "file:///etc/passwd">'])('%s is refused before it is expanded', async (declaration) => {
    expect(await refusalOf(exchanged(good, { [SHEET]: (xml) => xml.replace('<worksheet', `${declaration}<worksheet`) }))).toBe('damaged');
  });
});

describe('texts that cannot be stored', () => {
  const halved = `${'a'.repeat(499)}😀b`;

  test('a value that a fault names is not cut within a character', async () => {
    const sheet = await readSheet(csv(`kind,title,summary\npractice,T,${halved}${'a'.repeat(33_000)}\n`), '');
    expect(sheet.rows[0]!.faults.map(({ value }) => value)).toEqual(['a'.repeat(499)]);
    const formula = withRows(`${rowXml(['kind', 'title'])}<row><c t="inlineStr"><is><t>practice</t></is></c><c t="str"><f>A1</f><v>${halved}</v></c></row>`);
    expect((await readSheet(formula, '')).rows[0]!.faults.map(({ value }) => value)).toEqual(['a'.repeat(499)]);
    for (const { value } of sheet.rows[0]!.faults) expect(shortened(value, 120)).not.toMatch(/\p{Cs}/u);
  });

  test('halves of characters and NUL leave the cells in which they are written as numbers', async () => {
    const file = withRows(rowXml(['kind', 'title']) + rowXml(['practice', 'a&#xD83D;b&#0;c_x0000__xD83D_d&#x1F642;&#128578;&amp;#65;']));
    expect((await readSheet(file, '')).raw[1]).toEqual(['practice', 'abcd🙂🙂&#65;']);
  });
});
