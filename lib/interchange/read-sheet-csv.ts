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
  const text = decoded(bytes);
  if (CONTROL.test(text)) throw new SheetRefused('not-a-sheet');
  const named = NAMED_SEPARATOR.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const builder = gridBuilder();
  records(body, named?.[1] ?? separatorOf(body)).forEach((cells, index) => cells.forEach((cell, at) => builder.put(index + 1, at, restored(cell))));
  return builder.grid();
}

/** UTF-8, or UTF-16 where the file's first signs say so. Anything else would be guessed, and names would be spoilt. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new SheetRefused('wrong-encoding');
  }
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
