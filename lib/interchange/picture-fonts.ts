import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { decompress } from 'wawoff2';
import { mergedFont } from './merged-font';

export const PICTURE_FAMILY = 'Noto Sans';
const WEIGHTS = ['400', '600'];

/**
 * The site's own fonts, as files of the kind that the renderer of pictures reads: one for each weight, with Latin and
 * Arabic in it. Every machine draws with these and no others. Made where they are not in `folder` yet.
 */
export async function pictureFonts(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const weight of WEIGHTS) {
    const file = join(folder, `${weight}.ttf`);
    if (!existsSync(file)) await makeFont(weight, file);
    files.push(file);
  }
  return files;
}

/** Moved to its place whole: threads may make it at once. */
async function makeFont(weight: string, file: string): Promise<void> {
  const latin = await unpacked('components', 'fonts', `noto-sans-${weight}.woff2`);
  const extended = await unpacked('components', 'fonts', `noto-sans-extended-${weight}.woff2`);
  const arabic = await unpacked('node_modules', '@fontsource', 'noto-sans-arabic', 'files', `noto-sans-arabic-arabic-${weight}-normal.woff2`);
  const made = `${file}.${threadId}`;
  writeFileSync(made, mergedFont(arabic, [latin, extended], PICTURE_FAMILY));
  renameSync(made, file);
}

/** A copy: what the decoder answers lies in its own memory, until it is asked again. For the same reason one at a time. */
async function unpacked(...path: readonly string[]): Promise<Buffer> {
  return Buffer.from(await decompress(await readFile(join(process.cwd(), ...path))));
}
