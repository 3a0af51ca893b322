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
    console.log(markdownTable(['what', 'time', 'size', 'most extra memory', 'target'], rows));
  }
}

async function* jsonPage(snapshot: Snapshot): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield new TextEncoder().encode(JSON.stringify(entryList(search(snapshot, { ...everything, perPage: 100 }, view), 1, snapshot, site)));
}

async function row(what: string, make: () => AsyncIterable<Uint8Array<ArrayBuffer>>, target: string): Promise<string[]> {
  const started = performance.now();
  let bytes = 0;
  for await (const piece of make()) bytes += piece.length;
  const time = performance.now() - started;
  const most = await mostMemory(make);
  return [what, milliseconds(time), `${(bytes / MEGABYTE).toFixed(1)} MB`, `${(most / MEGABYTE).toFixed(1)} MB`, target];
}

/** Looks now and then while the same file is made again: what is still held after a collection, above what was before. */
async function mostMemory(make: () => AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<number> {
  const before = bytesInUse();
  let most = 0;
  let pieces = 0;
  for await (const _piece of make()) if (pieces++ % 100 === 0) most = Math.max(most, bytesInUse() - before);
  return most;
}
