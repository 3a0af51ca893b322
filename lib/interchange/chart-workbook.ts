import writeWorkbook, { type CellObject, type Sheet } from 'write-excel-file/node';
import { cutText } from '@/lib/catalogue/text/cut';
import { chartTable, longTable, type ChartTable, type TableCell, type TableHead } from '@/lib/insights/chart-table';
import { direction, translator } from '@/lib/messages/translator';
import { plainText } from '@/lib/xml';
import { aboutChart } from './about-chart';
import { receivedChart, type ReceivedChart, type SentChart } from './sent-chart';
import { cellName, workbookLinks, type FileContent, type SheetLink } from './workbook-links';

const LABEL_CHARACTERS = 40;
const NUMBER_CHARACTERS = 14;
const LINK_CHARACTERS = 60;
const FEWEST_ABOUT = 18;
const MOST_CHARACTERS = 32_767;
const FONT = { fontFamily: 'Calibri', fontSize: 11 };
const HEAD: CellObject = { fontWeight: 'bold', wrap: true, alignVertical: 'top', bottomBorderStyle: 'thin' };
const LINK: CellObject = { textColor: '#1a5a8a', textDecoration: { underline: true } };

type LinkedSheet = { readonly sheet: Sheet<FileContent>; readonly links: readonly SheetLink[] };

/** The numbers of a chart as a spreadsheet: as its table shows them, one to a row where that differs, and what they mean. */
export async function chartWorkbook(sent: SentChart): Promise<Uint8Array<ArrayBuffer>> {
  const told = receivedChart(sent);
  const t = translator(told.locale);
  const table = numbers(t('insightsFiles.sheets.data'), chartTable(told.chart, told.tableWords), told);
  const isCrossed = told.chart.form === 'matrix' || told.chart.form === 'comparison';
  const rows = isCrossed ? [numbers(t('insightsFiles.sheets.rows'), longTable(told.chart, told.tableWords), told)] : [];
  const sheets = [table, ...rows, about(told)];
  const file = writeWorkbook(sheets.map(({ sheet }) => ({ ...sheet, rightToLeft: direction(told.locale) === 'rtl', orientation: 'landscape' as const })), { ...FONT, features: [workbookLinks(sheets.map(({ links }) => links))] });
  return new Uint8Array(await file.toBuffer());
}

function numbers(name: string, { head, rows }: ChartTable, { site, tableWords }: ReceivedChart): LinkedSheet {
  const withLinks = rows.some(({ href }) => href !== null);
  const address = (href: string) => new URL(href, site).href;
  const texts = head.map(({ text, numeric }): CellObject => ({ ...HEAD, value: text, type: String, ...(numeric && { align: 'right' }) }));
  const links = rows.flatMap(({ cells, links: given, href }, r): SheetLink[] => {
    if (withLinks) return href === null ? [] : [{ cell: cellName(r + 1, head.length), address: address(href) }];
    return given.flatMap((link, c) => (link === null || cells[c] === null ? [] : [{ cell: cellName(r + 1, c), address: address(link) }]));
  });
  const records = rows.map(({ cells, href }) => [...cells.map((cell, c) => written(head[c]!, cell)), ...(withLinks ? [href === null ? null : { ...LINK, ...words(address(href)) }] : [])]);
  return {
    links,
    sheet: {
      sheet: name,
      data: [[...texts, ...(withLinks ? [{ ...HEAD, value: tableWords.link, type: String }] : [])], ...records],
      columns: [...head.map(({ kind }) => ({ width: kind === 'text' ? LABEL_CHARACTERS : NUMBER_CHARACTERS })), { width: LINK_CHARACTERS }],
      stickyRowsCount: 1,
    },
  };
}

function written({ kind }: TableHead, cell: TableCell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return { ...words(cell), wrap: true, alignVertical: 'top' };
  return { value: cell, type: Number, alignVertical: 'top', format: kind === 'share' ? '0%' : '#,##0' };
}

function about(told: ReceivedChart): LinkedSheet {
  const lines = aboutChart(told);
  const data = lines.map(([name, text]) => [
    { ...words(name), fontWeight: 'bold', alignVertical: 'top' } as const,
    { ...words(text), wrap: true, alignVertical: 'top' } as const,
  ]);
  const at = lines.findIndex(([, text]) => text === told.address);
  const sheet = translator(told.locale)('insightsFiles.sheets.about');
  return { links: [{ cell: cellName(at, 1), address: told.address }], sheet: { sheet, data, columns: [{ width: FEWEST_ABOUT }, { width: LINK_CHARACTERS + LABEL_CHARACTERS }] } };
}

/** Text stays text, whatever it looks like; Excel takes only so much of it. */
function words(text: string): { value: string; type: StringConstructor } {
  return { value: cutText(plainText(text), MOST_CHARACTERS), type: String };
}
