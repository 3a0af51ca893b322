import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decompress } from 'wawoff2';

const OURS = ['noto-sans-400', 'noto-sans-600', 'noto-sans-extended-400', 'noto-sans-extended-600'].map((name) => join('components', 'fonts', `${name}.woff2`));
const ARABIC = ['400', '600'].map((weight) => join('node_modules', '@fontsource', 'noto-sans-arabic', 'files', `noto-sans-arabic-arabic-${weight}-normal.woff2`));

const shared = globalThis as { smartPracticesFonts?: Promise<readonly string[]> };

/**
 * The site's own fonts, as files of the kind that the renderer of pictures reads. Every machine draws with these and
 * no others. Made once for the process, and taken away when it ends.
 */
export function pictureFonts(): Promise<readonly string[]> {
  shared.smartPracticesFonts ??= unpackFonts();
  return shared.smartPracticesFonts;
}

async function unpackFonts(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'smart-practices-fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const files: string[] = [];
  for (const [i, path] of [...OURS, ...ARABIC].entries()) {
    // One after the other: what the decoder answers lies in its own memory, until it is asked again.
    const font = Buffer.from(await decompress(await readFile(join(/* turbopackIgnore: true */ process.cwd(), path))));
    files[i] = join(folder, `${i}.ttf`);
    writeFileSync(files[i], inOneFamily(font));
  }
  return files;
}

const FAMILY = 1;
const TYPOGRAPHIC_FAMILY = 16;
const FAMILY_NAME = 'Noto Sans';

/** Our weights call themselves families ("Noto Sans SemiBold"). Cut to what they begin with, they are found by weight. */
function inOneFamily(font: Buffer): Buffer {
  const names = nameRecords(font);
  const hasFamily = names.some(({ id }) => id === TYPOGRAPHIC_FAMILY);
  for (const { id, at, text } of names) if (id === FAMILY && !hasFamily && text.startsWith(`${FAMILY_NAME} `)) font.writeUInt16BE(FAMILY_NAME.length * 2, at + 8);
  return font;
}

/** The table `name` of an OpenType file: records of twelve bytes that point to texts in UTF-16. */
function nameRecords(font: Buffer): { readonly id: number; readonly at: number; readonly text: string }[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const table = tables.find((at) => font.toString('latin1', at, at + 4) === 'name');
  if (table === undefined) return [];
  const start = font.readUInt32BE(table + 8);
  const texts = start + font.readUInt16BE(start + 4);
  return Array.from({ length: font.readUInt16BE(start + 2) }, (_, i) => {
    const at = start + 6 + 12 * i;
    const from = texts + font.readUInt16BE(at + 10);
    const text = Buffer.from(font.subarray(from, from + font.readUInt16BE(at + 8))).swap16().toString('utf16le');
    return { id: font.readUInt16BE(at + 6), at, text };
  });
}
