import { cutText } from '@/lib/catalogue/text/cut';
import { element, xmlText } from '@/lib/xml';
import { fastPacking } from '../packing';
import { columnName } from '../workbook-links';
import { streamedZip, type ZippedFile } from '../zip-stream';

/** Cells of text, row after row; the first ones are headings. `repeated`: columns whose texts are few and come again; they are written once for the whole workbook. */
export type StreamedSheet = { readonly name: string; readonly headings: number; readonly widths: readonly number[]; readonly repeated: ReadonlySet<number>; readonly rows: Iterable<readonly string[]> };

/** Texts that are written once, with their numbers. */
type SharedTexts = Map<string, number>;

const MOST_CHARACTERS = 32_767;
const CHUNK_CHARACTERS = 64 * 1024;
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** A workbook of text cells (ECMA-376), packed while its rows are made: memory does not grow with them. */
export function streamedWorkbook(sheets: readonly StreamedSheet[], rightToLeft: boolean): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  return streamedZip(parts(sheets, rightToLeft), fastPacking);
}

function parts(sheets: readonly StreamedSheet[], rightToLeft: boolean): ZippedFile[] {
  const fixed = (name: string, text: string): ZippedFile => ({ name, pieces: [XML + text] });
  const shared: SharedTexts = new Map();
  return [
    fixed('[Content_Types].xml', contentTypes(sheets)),
    fixed('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])),
    fixed('xl/workbook.xml', workbook(sheets)),
    fixed('xl/_rels/workbook.xml.rels', relations([...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const), ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']])),
    fixed('xl/styles.xml', STYLES),
    ...sheets.map((sheet, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, pieces: inPieces(worksheet(sheet, rightToLeft, shared)) })),
    { name: 'xl/sharedStrings.xml', pieces: inPieces(sharedStrings(shared)) },
  ];
}

function contentTypes(sheets: readonly StreamedSheet[]): string {
  const override = (part: string, type: string) => element('Override', { PartName: `/xl/${part}`, ContentType: `${TYPE}.${type}+xml` });
  const defaults = element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }) + element('Default', { Extension: 'xml', ContentType: 'application/xml' });
  return element('Types', { xmlns: `${PACKAGE}/content-types` }, defaults + override('workbook.xml', 'sheet.main') + override('styles.xml', 'styles') + override('sharedStrings.xml', 'sharedStrings') + sheets.map((_, i) => override(`worksheets/sheet${i + 1}.xml`, 'worksheet')).join(''));
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  return element('Relationships', { xmlns: `${PACKAGE}/relationships` }, targets.map(([type, Target], i) => element('Relationship', { Id: `rId${i + 1}`, Type: `${RELATIONS}/${type}`, Target })).join(''));
}

function workbook(sheets: readonly StreamedSheet[]): string {
  return element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONS }, element('sheets', {}, sheets.map(({ name }, i) => element('sheet', { name, sheetId: String(i + 1), 'r:id': `rId${i + 1}` })).join('')));
}

/** Style 1 is that of headings, style 0 that of everything else: wrapped, at the top. */
const STYLES = element(
  'styleSheet',
  { xmlns: MAIN },
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>',
);

function* worksheet({ headings, widths, repeated, rows }: StreamedSheet, rightToLeft: boolean, shared: SharedTexts): Generator<string> {
  const pane = headings > 0 ? `<pane ySplit="${headings}" topLeftCell="A${headings + 1}" activePane="bottomLeft" state="frozen"/>` : '';
  const view = element('sheetView', { workbookViewId: '0', ...(rightToLeft && { rightToLeft: '1' }) }, pane);
  const columns = element('cols', {}, widths.map((width, i) => element('col', { min: String(i + 1), max: String(i + 1), width: String(width), customWidth: '1' })).join(''));
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews>${view}</sheetViews>${columns}<sheetData>`;
  const names = widths.map((_, i) => columnName(i));
  let place = 0;
  for (const cells of rows) {
    const isHeading = place++ < headings;
    yield `<row r="${place}">${cells.map((text, column) => cell(text, `${names[column]}${place}`, isHeading, repeated.has(column) ? shared : undefined)).join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

/** Text is text, whatever it looks like: a spreadsheet runs none of it. */
function cell(text: string, name: string, isHeading: boolean, shared: SharedTexts | undefined): string {
  if (text === '') return '';
  const style = isHeading ? ' s="1"' : '';
  return shared ? `<c r="${name}" t="s"${style}><v>${numberOf(text, shared)}</v></c>` : `<c r="${name}" t="inlineStr"${style}><is>${textElement(text)}</is></c>`;
}

function numberOf(text: string, shared: SharedTexts): number {
  const number = shared.get(text) ?? shared.size;
  if (number === shared.size) shared.set(text, number);
  return number;
}

/** Made after the sheets, when all of them are known. */
function* sharedStrings(shared: SharedTexts): Generator<string> {
  yield `${XML}<sst xmlns="${MAIN}" uniqueCount="${shared.size}">`;
  for (const text of shared.keys()) yield `<si>${textElement(text)}</si>`;
  yield '</sst>';
}

/** Excel takes only so much. */
function textElement(text: string): string {
  return `<t xml:space="preserve">${xmlText(cutText(text, MOST_CHARACTERS))}</t>`;
}

function* inPieces(texts: Iterable<string>): Generator<string> {
  let waiting = '';
  for (const text of texts) {
    waiting += text;
    if (waiting.length < CHUNK_CHARACTERS) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
}
