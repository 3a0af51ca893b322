import { SheetRefused, type ReadSheet } from '@/lib/drafting/sheet/sheet';
import { readCsv } from './read-sheet-csv';
import { headingsOf, rowsOf } from './read-sheet-rows';
import { sheetsOf } from './read-sheet-xlsx';
import { MOST_SHEET_BYTES } from './sheet-limits';

const ZIP = [0x50, 0x4b];
/** The container of the old Excel format, and of a new one behind a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** What pictures, documents and programs begin with: PNG, JPEG, GIF, PDF, RIFF, ELF, GZIP. */
const OTHERS = [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38], [0x25, 0x50, 0x44, 0x46], [0x52, 0x49, 0x46, 0x46], [0x7f, 0x45, 0x4c, 0x46], [0x1f, 0x8b]];
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** Reads a sheet of entries; what it is, its content says and not its name. Throws SheetRefused where it cannot be used at all. */
export async function readSheet(bytes: Uint8Array, _fileName: string): Promise<ReadSheet> {
  if (bytes.length === 0) throw new SheetRefused('empty');
  if (bytes.length > MOST_SHEET_BYTES) throw new SheetRefused('too-large');
  if (begins(bytes, COMPOUND_FILE)) throw new SheetRefused(Buffer.from(bytes).includes(ENCRYPTED_PACKAGE) ? 'encrypted' : 'old-format');
  if (OTHERS.some((signs) => begins(bytes, signs))) throw new SheetRefused('not-a-sheet');
  const format = begins(bytes, ZIP) ? 'xlsx' : 'csv';
  for await (const grid of format === 'xlsx' ? sheetsOf(bytes) : [readCsv(bytes)]) {
    const headings = headingsOf(grid);
    if (headings) return rowsOf(grid, headings, format);
  }
  throw new SheetRefused('no-known-heading');
}

function begins(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, at) => bytes[at] === sign);
}
