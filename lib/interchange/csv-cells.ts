/** Tells spreadsheets that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\u{feff}';

/** What makes a spreadsheet run a cell, or lets it come to that; apostrophes before it are counted in, so that taking one off gives back what was there. */
const RUNS = /^'*\s*[=+\-@＝＋－＠\t\r]/u;

/** A cell that every spreadsheet takes for the text it is: an apostrophe stands before what it would run. */
export function harmless(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** What a cell said before it was made harmless. */
export function restored(text: string): string {
  return text.startsWith("'") && RUNS.test(text) ? text.slice(1) : text;
}

/** Quoted where it has to be. */
export function csvCell(text: string): string {
  const cell = harmless(text);
  return /[",;\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
