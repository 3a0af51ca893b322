import { CsvError, parse } from 'csv-parse/sync';
import { SheetRefused } from '@/lib/drafting/sheet/sheet';
import { columnOfHeading } from '@/lib/messages/sheet-headings';
import { restored } from './csv-cells';
import { decodedText } from './decoded-text';
import { gridBuilder, type Grid } from './read-sheet-grid';
import { LAST_ROW_NUMBER, LONGEST_RECORD } from './sheet-limits';

const SEPARATORS = [',', ';', '\t'];
/** Excel's own way to name the separator, in a line before all others. */
const NAMED_SEPARATOR = /^sep=(.)\r?\n/i;
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/;
/** The first line is looked for in so much of a file. */
const HEAD_CHARACTERS = 100_000;

/** The cells of a CSV file. Throws SheetRefused. */
export function readCsv(bytes: Uint8Array): Grid {
  const text = decodedText(bytes, 'wrong-encoding');
  if (CONTROL.test(text)) throw new SheetRefused('not-a-sheet');
  const named = NAMED_SEPARATOR.exec(text);
  const body = withoutEmptyEnd(named ? text.slice(named[0].length) : text);
  const builder = gridBuilder();
  const rows = records(body, named?.[1] ?? separatorOf(body.slice(0, HEAD_CHARACTERS)), LAST_ROW_NUMBER + 1);
  if (rows.length > LAST_ROW_NUMBER) throw new SheetRefused('too-many-rows', String(LAST_ROW_NUMBER));
  rows.forEach((cells, index) => cells.forEach((cell, at) => builder.put(index + 1, at, restored(cell))));
  return builder.grid();
}

/** Without the lines at its end that hold nothing: spreadsheets write as many as they have formatted. */
function withoutEmptyEnd(text: string): string {
  let end = text.length;
  while (end > 0 && EMPTY_LINE_SIGNS.has(text[end - 1]!)) end--;
  const lineEnd = /[\r\n]/g;
  lineEnd.lastIndex = end;
  return text.slice(0, lineEnd.exec(text)?.index);
}

const EMPTY_LINE_SIGNS: ReadonlySet<string> = new Set([...SEPARATORS, ' ', '\r', '\n']);

/** The one that parts the first line into the most headings that are known. */
function separatorOf(head: string): string {
  const scored = SEPARATORS.map((separator) => ({ separator, known: knownHeadings(head, separator) }));
  return scored.reduce((best, one) => (one.known > best.known ? one : best)).separator;
}

function knownHeadings(head: string, separator: string): number {
  try {
    return (records(head, separator, 1)[0] ?? []).filter((heading) => columnOfHeading(heading) !== undefined).length;
  } catch (error) {
    if (error instanceof SheetRefused) return -1;
    throw error;
  }
}

/** So many rows at most: what comes after them is not looked at. */
function records(text: string, delimiter: string, most: number): string[][] {
  try {
    return parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'], bom: true, relax_column_count: true, skip_empty_lines: false, max_record_size: LONGEST_RECORD, to: most }) as unknown as string[][];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SheetRefused(error.code === 'CSV_MAX_RECORD_SIZE' ? 'row-too-long' : 'damaged', String((error as { lines?: number }).lines ?? ''));
  }
}
