import type { Feature, Image } from 'write-excel-file/node';
import { xmlText } from '@/lib/xml';

/** The links of a sheet: a cell (`B2`) and the address it leads to. */
export type SheetLink = { readonly cell: string; readonly address: string };

export type FileContent = Image['content'];

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
/** What can follow links in a sheet: Excel repairs files that have parts in another order. */
const NEXT_PART = /<(?:pageMargins|pageSetup|drawing|\/worksheet)\b/;

/** Real links. The formula that could stand for one takes no address longer than 255 characters. */
export function workbookLinks(sheets: readonly (readonly SheetLink[])[]): Feature<FileContent> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _sheet, { sheetIndex }) => {
            const marks = linksOf(sheets, sheetIndex).map(({ cell }, i) => `<hyperlink ref="${cell}" r:id="${idOf(i)}"/>`);
            return marks.length > 0 ? content.replace(NEXT_PART, (next) => `<hyperlinks>${marks.join('')}</hyperlinks>${next}`) : content;
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_sheet, { sheetIndex }) =>
            linksOf(sheets, sheetIndex)
              .map(({ address }, i) => `<Relationship Id="${idOf(i)}" Type="${RELATIONSHIP}" Target="${xmlText(address)}" TargetMode="External"/>`)
              .join(''),
        },
      },
    },
  };
}

/** The name of a cell, counted from 0: `AB12`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The name of a column, counted from 0: `AB`. */
export function columnName(column: number): string {
  return column < 0 ? '' : columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

function linksOf(sheets: readonly (readonly SheetLink[])[], sheetIndex: number): readonly SheetLink[] {
  return sheets[sheetIndex] ?? [];
}

function idOf(i: number): string {
  return `rId-link-${i + 1}`;
}
