import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inPool, type Around } from '@/lib/pools/in-pool';
import type { Png } from './png';

/** One for the process: Next loads this file several times, in several bundles. */
const shared = globalThis as { smartPracticesFonts?: string };

/** A drawing as pixels, `scale` of them for each of its own, drawn in a thread of the pool. Throws as `inPool` does. */
export async function pngOf(svg: string, scale: number | 'usual', around: Around = {}): Promise<Png> {
  return inPool('png', { svg, scale, fonts: fontFolder() }, around);
}

/** Where the threads of this process find the files of the fonts; the first that draws makes them. Taken away when the process ends. */
export function fontFolder(): string {
  shared.smartPracticesFonts ??= newFolder();
  return shared.smartPracticesFonts;
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'smart-practices-fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
