import { AlignmentType, BorderStyle, ExternalHyperlink, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type IParagraphOptions, type ParagraphChild } from 'docx';
import { plainText } from '@/lib/xml';

const ARABIC = /\p{Script=Arabic}/u;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'B9B4A6' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const CELL_MARGINS_TWIPS = { top: 40, bottom: 40, left: 80, right: 80 };

/** `isMirrored`: the page is laid out from the right. `isRightToLeft`: its words run that way too, being translated. */
export type Flow = { readonly isMirrored: boolean; readonly isRightToLeft: boolean };

export function words(text: string, options: { readonly bold?: boolean } = {}): TextRun {
  return new TextRun({ text: plainText(text), rightToLeft: ARABIC.test(text), ...options });
}

/** Words that lead to an address of the web. */
export function linked(text: string, address: string): ParagraphChild {
  return new ExternalHyperlink({ link: address, children: [new TextRun({ text: plainText(text), style: 'Hyperlink', rightToLeft: ARABIC.test(text) })] });
}

type ParagraphOptions = IParagraphOptions & { readonly atEnd?: boolean };

/** `atEnd`: at the far side, where numbers stand. */
export function paragraph(flow: Flow, children: readonly (string | ParagraphChild)[], { atEnd = false, ...options }: ParagraphOptions = {}): Paragraph {
  const side = flow.isRightToLeft || !flow.isMirrored ? { alignment: atEnd ? AlignmentType.END : AlignmentType.START } : { alignment: atEnd ? AlignmentType.LEFT : AlignmentType.RIGHT };
  return new Paragraph({ bidirectional: flow.isRightToLeft, ...side, ...options, children: children.map((child) => (typeof child === 'string' ? words(child) : child)) });
}

export type Cell = { readonly text: string; readonly address: string | null; readonly isNumber: boolean };

/** Words need more room than numbers do, as far as there is room. */
const wordsToNumbers = (columns: number) => (columns > 6 ? 1.6 : 2.5);

/** A longer table goes on over the page, under its head; a shorter one stays in one piece. */
const ONE_PIECE_ROWS = 15;

/** A table with a head that is repeated on every page. */
export function table(flow: Flow, head: readonly Cell[], rows: readonly (readonly Cell[])[]): Table {
  const parts = head.map(({ isNumber }) => (isNumber ? 1 : wordsToNumbers(head.length)));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const line = (cells: readonly Cell[], isHead: boolean, keepNext: boolean) =>
    new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map((cell, i) => tableCell(flow, cell, { isHead, keepNext, percent: (100 * parts[i]!) / whole })) });
  return new Table({
    visuallyRightToLeft: flow.isMirrored,
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: HAIRLINE, bottom: HAIRLINE, left: NONE, right: NONE, insideVertical: NONE, insideHorizontal: HAIRLINE },
    rows: [line(head, true, true), ...rows.map((cells, i) => line(cells, false, rows.length <= ONE_PIECE_ROWS && i < rows.length - 1))],
  });
}

type InTable = { readonly isHead: boolean; readonly keepNext: boolean; readonly percent: number };

function tableCell(flow: Flow, { text, address, isNumber }: Cell, { isHead, keepNext, percent }: InTable): TableCell {
  const content = address === null ? words(text, { bold: isHead }) : linked(text, address);
  return new TableCell({ width: { size: percent, type: WidthType.PERCENTAGE }, margins: CELL_MARGINS_TWIPS, children: [paragraph(flow, [content], { style: 'TableText', atEnd: isNumber, keepNext })] });
}
