import { BorderStyle, ExternalHyperlink, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type IParagraphOptions, type ParagraphChild } from 'docx';
import { plainText } from './plain-text';

const ARABIC = /\p{Script=Arabic}/u;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'B9B4A6' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const CELL_MARGINS_TWIPS = { top: 40, bottom: 40, left: 80, right: 80 };

/** How paragraphs run: the layout of the page, whatever the letters in it. */
export type Flow = { readonly isMirrored: boolean };

export function words(text: string, options: { readonly bold?: boolean } = {}): TextRun {
  return new TextRun({ text: plainText(text), rightToLeft: ARABIC.test(text), ...options });
}

/** Words that lead to an address of the web. */
export function linked(text: string, address: string): ParagraphChild {
  return new ExternalHyperlink({ link: address, children: [new TextRun({ text: plainText(text), style: 'Hyperlink', rightToLeft: ARABIC.test(text) })] });
}

export function paragraph({ isMirrored }: Flow, children: readonly (string | ParagraphChild)[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ bidirectional: isMirrored, ...options, children: children.map((child) => (typeof child === 'string' ? words(child) : child)) });
}

export type Cell = { readonly text: string; readonly address: string | null; readonly isNumber: boolean };

/** A table with a head that is repeated on every page. */
export function table(flow: Flow, head: readonly Cell[], rows: readonly (readonly Cell[])[]): Table {
  const line = (cells: readonly Cell[], isHead: boolean) => new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map((cell) => tableCell(flow, cell, isHead)) });
  return new Table({
    visuallyRightToLeft: flow.isMirrored,
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: HAIRLINE, bottom: HAIRLINE, left: NONE, right: NONE, insideVertical: NONE, insideHorizontal: HAIRLINE },
    rows: [line(head, true), ...rows.map((cells) => line(cells, false))],
  });
}

function tableCell(flow: Flow, { text, address, isNumber }: Cell, isHead: boolean): TableCell {
  const content = address === null ? words(text, { bold: isHead }) : linked(text, address);
  return new TableCell({ margins: CELL_MARGINS_TWIPS, children: [paragraph(flow, [content], { style: 'TableText', ...(isNumber && { alignment: 'end' }) })] });
}
