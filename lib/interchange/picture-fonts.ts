import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decompress } from 'wawoff2';
import { mergedFont } from './merged-font';

export const PICTURE_FAMILY = 'Noto Sans';
const WEIGHTS = ['400', '600'];

const shared = globalThis as { smartPracticesFonts?: Promise<readonly string[]> };

/**
 * The site's own fonts, as files of the kind that the renderer of pictures reads: one for each weight, with Latin and
 * Arabic in it. Every machine draws with these and no others. Made once for the process, and taken away when it ends.
 */
export function pictureFonts(): Promise<readonly string[]> {
  shared.smartPracticesFonts ??= unpackFonts();
  return shared.smartPracticesFonts;
}

async function unpackFonts(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'smart-practices-fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const files: string[] = [];
  for (const weight of WEIGHTS) {
    const latin = await unpacked('components', 'fonts', `noto-sans-${weight}.woff2`);
    const extended = await unpacked('components', 'fonts', `noto-sans-extended-${weight}.woff2`);
    const arabic = await unpacked('node_modules', '@fontsource', 'noto-sans-arabic', 'files', `noto-sans-arabic-arabic-${weight}-normal.woff2`);
    const file = join(folder, `${weight}.ttf`);
    writeFileSync(file, mergedFont(arabic, [latin, extended], PICTURE_FAMILY));
    files.push(file);
  }
  return files;
}

/** A copy: what the decoder answers lies in its own memory, until it is asked again. For the same reason one at a time. */
async function unpacked(...path: readonly string[]): Promise<Buffer> {
  return Buffer.from(await decompress(await readFile(join(/* turbopackIgnore: true */ process.cwd(), ...path))));
}
