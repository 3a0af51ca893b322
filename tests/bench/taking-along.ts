import { passages } from '@/lib/catalogue/text/fields';
import { everything } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import { buildSnapshot, type Snapshot } from '@/lib/catalogue/snapshot';
import { loadContent } from '@/lib/content/files';
import { archive } from '@/lib/interchange/archive/archive';
import { entryList } from '@/lib/interchange/entry-list';
import { inChunks } from '@/lib/interchange/streamed';
import { entryCsv } from '@/lib/interchange/table/entry-csv';
import { entryWorkbook } from '@/lib/interchange/table/entry-workbook';
import { toldTable } from '@/lib/interchange/table/told-table';
import { toldList } from '@/lib/interchange/told-list';
import { generateContent } from './generate/content';
import { bytesInUse } from './heap';
import { markdownTable, milliseconds } from './table';

const SEED = 1;
const MEGABYTE = 1_000_000;
const BETWEEN_LOOKS = 1.6;
const site = new URL('https://practices.example.org');
const view = { locale: 'en', words: { unknown: 'Not known' } } as const;

/** Prints what files of whole views cost: time, and the memory that they take while they are read piece by piece. */
export async function takingAlongBench(): Promise<void> {
  const texts = loadContent().entries.flatMap(passages);
  for (const entries of [10_000, 100_000]) {
    const snapshot = buildSnapshot(generateContent({ entries, seed: SEED, texts }));
    console.log(`\n## Files of ${entries.toLocaleString('en')} generated entries\n`);
    const told = () => toldTable(toldList(snapshot, everything, { locale: 'en', site, today: '2026-11-26' }));
    const rows = [
      await row('every entry as CSV', () => inChunks(entryCsv(told(), false)), entries === 10_000 ? '1,000 ms, 64 MB' : 'flat memory'),
      await row('every entry as a workbook', () => entryWorkbook(told(), false), 'flat memory'),
      await row('the archive of the whole', () => archive(snapshot, new Map()), 'flat memory'),
      await row('a page of JSON, 100 entries with facets', () => jsonPage(snapshot), ''),
    ];
    console.log(markdownTable(['what', 'time', 'size', 'taken from the machine', 'held after collections', 'target'], rows));
  }
}

async function* jsonPage(snapshot: Snapshot): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield new TextEncoder().encode(JSON.stringify(entryList(search(snapshot, { ...everything, perPage: 100 }, view), 1, snapshot, site)));
}

type File = () => AsyncIterable<Uint8Array<ArrayBuffer>>;

/** Made once for the time, and once more to look at memory: each look is a collection, which slows what comes after it. */
async function row(what: string, make: File, target: string): Promise<string[]> {
  const { bytes, ms } = await timeOf(make);
  const { taken, held } = await memoryOf(make);
  return [what, milliseconds(ms), megabytes(bytes), megabytes(taken), megabytes(held), target];
}

async function timeOf(make: File) {
  const started = performance.now();
  let bytes = 0;
  for await (const piece of make()) bytes += piece.length;
  return { bytes, ms: performance.now() - started };
}

/** What the process takes more from the machine, and what is still held after a collection, looked at less and less often while the file is read. */
async function memoryOf(make: File) {
  const before = bytesInUse();
  const resident = process.memoryUsage.rss();
  const seen = { pieces: 0, nextLook: 1, taken: 0, held: 0 };
  for await (const _piece of make()) {
    seen.taken = Math.max(seen.taken, process.memoryUsage.rss() - resident);
    if (++seen.pieces < seen.nextLook) continue;
    seen.nextLook = Math.ceil(seen.pieces * BETWEEN_LOOKS);
    seen.held = Math.max(seen.held, bytesInUse() - before);
  }
  return seen;
}

function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
