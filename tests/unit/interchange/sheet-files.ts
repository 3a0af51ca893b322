import { zipSync, type Zippable } from 'fflate';
import writeWorkbook from 'write-excel-file/node';
import { SheetRefused } from '@/lib/drafting/sheet/sheet';
import { readSheet } from '@/lib/interchange/read-sheet';
import { unzipped } from './unzipped';

export const HEADINGS = ['Entry', 'Kind', 'Title', 'Summary'];

/** A workbook with these cells, made by a program that knows nothing of our columns. */
export async function workbookOf(rows: readonly (readonly (string | number | Date | null)[])[]): Promise<Uint8Array> {
  const data = rows.map((row) => row.map((value) => (value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : value)));
  return new Uint8Array(await writeWorkbook(data).toBuffer());
}

/** The same with some of its parts exchanged; null takes one out. */
export function exchanged(file: Uint8Array, parts: Readonly<Record<string, ((content: string) => string) | Uint8Array | null>>): Uint8Array {
  const files = new Map<string, Uint8Array>(unzipped(file));
  for (const [name, part] of Object.entries(parts)) {
    if (part === null) files.delete(name);
    else files.set(name, typeof part === 'function' ? new TextEncoder().encode(part(new TextDecoder().decode(files.get(name)))) : part);
  }
  return zipSync(Object.fromEntries(files) as Zippable);
}

export const SHEET = 'xl/worksheets/sheet1.xml';

export function csv(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Why a file is refused as a whole; null where it is not. */
export async function refusalOf(file: Uint8Array, name = 'sheet.xlsx'): Promise<string | null> {
  try {
    await readSheet(file, name);
    return null;
  } catch (error) {
    if (error instanceof SheetRefused) return [error.code, error.detail].filter(Boolean).join(' ');
    throw error;
  }
}

/** What is wrong with the cells of a file, as `3 title formula`. */
export async function cellFaultsOf(file: Uint8Array): Promise<string[]> {
  const { rows } = await readSheet(file, 'sheet.xlsx');
  return rows.flatMap(({ row, faults }) => faults.map(({ column, code }) => `${row} ${column} ${code}`));
}
