import { decodedText } from './decoded-text';
import { parse } from 'csv-parse/sync';
import { SheetRefused } from '@/lib/drafting/sheet/sheet';
import { columnOfHeading } from '@/lib/messages/sheet-headings';
import { restored } from './csv-cells';
import { gridBuilder, type Grid } from './read-sheet-grid';

const SEPARATORS = [',', ';', '\t'];
/** Excel's own way to name the separator, in a line before all others. */
const NAMED_SEPARATOR = /^sep=(.)\r?\n/i;
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/;

/** The cells of a CSV file. Throws SheetRefused. */
export function readCsv(bytes: Uint8Array): Grid {
  const text = decodedText(bytes, 'wrong-encoding');
  if (CONTROL.test(text)) throw new SheetRefused('not-a-sheet');
  const named = NAMED_SEPARATOR.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const builder = gridBuilder();
  records(body, named?.[1] ?? separatorOf(body)).forEach((cells, index) => cells.forEach((cell, at) => builder.put(index + 1, at, restored(cell))));
  return builder.grid();
}

/** The one that parts the first line into the most headings that are known. */
function separatorOf(text: string): string {
  const scored = SEPARATORS.map((separator) => ({ separator, known: knownHeadings(text, separator) }));
  return scored.reduce((best, one) => (one.known > best.known ? one : best)).separator;
}

function knownHeadings(text: string, separator: string): number {
  try {
    return (records(text, separator, 1)[0] ?? []).filter((heading) => columnOfHeading(heading) !== undefined).length;
  } catch (error) {
    if (error instanceof SheetRefused) return -1;
    throw error;
  }
}

function records(text: string, delimiter: string, to?: number): string[][] {
  try {
    return parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'], bom: true, relax_column_count: true, skip_empty_lines: false, ...(to !== undefined && { to }) }) as unknown as string[][];
  } catch (error) {
    throw new SheetRefused('damaged', String((error as { lines?: number }).lines ?? ''));
  }
}
