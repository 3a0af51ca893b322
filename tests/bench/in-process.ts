import { loadContent } from '@/lib/content/files';
import { listedParams } from '@/lib/catalogue/facets';
import { passages } from '@/lib/catalogue/text/fields';
import { buildSnapshot, type Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueContent } from '@/lib/catalogue/types';
import { documentsOf, type Document } from './engines/documents';
import type { Engine, Question } from './engines/engine';
import { fuse } from './engines/fuse';
import { itemsJs } from './engines/items-js';
import { miniSearch } from './engines/minisearch';
import { orama } from './engines/orama';
import { ours, oursWhole } from './engines/ours';
import { generateContent } from './generate/content';
import { bytesInUse } from './heap';
import { timings } from './measure';
import { packedFacets } from './packed-facets';
import { facetQuestions, textQuestions } from './questions';
import { markdownTable, milliseconds, times } from './table';

const SEED = 1;
const ENTRIES_PACKED = 3_000;
/** Beyond this many entries an engine takes minutes to build or to answer, or gigabytes (Orama 16 kB an entry), and is left out. */
const PEERS: readonly { readonly build: (documents: readonly Document[]) => Engine | Promise<Engine>; readonly entries: number; readonly name: string }[] = [
  { name: 'Orama', build: orama, entries: 10_000 },
  { name: 'MiniSearch', build: miniSearch, entries: 100_000 },
  { name: 'ItemsJS', build: itemsJs, entries: 10_000 },
  { name: 'Fuse.js', build: fuse, entries: 10_000 },
];

/** Prints what the catalogue costs and how quick it is, beside other engines on the same entries and questions. */
export async function inProcessBench(sizes: readonly number[]): Promise<void> {
  const texts = loadContent().entries.flatMap(passages);
  for (const entries of sizes) {
    console.log(`\n## ${entries.toLocaleString('en')} generated entries\n`);
    const { snapshot, rows } = measuredSnapshot(() => generateContent({ entries, seed: SEED, texts }));
    console.log(markdownTable(['what', 'measured', 'target'], rows));
    await compare(snapshot);
  }
  const { gzip, brotli } = packedFacets(buildSnapshot(generateContent({ entries: ENTRIES_PACKED, seed: SEED, texts })));
  console.log(`\nFacet data of ${ENTRIES_PACKED} entries: ${kilobytes(brotli)} with Brotli, ${kilobytes(gzip)} with gzip (target 60 kB).`);
}

function measuredSnapshot(make: () => CatalogueContent): { snapshot: Snapshot; rows: string[][] } {
  buildSnapshot(generateContent({ entries: 200, seed: SEED }));
  const before = bytesInUse();
  const content = asLoaded(make);
  const count = content.entries.length;
  const alone = bytesInUse();
  const start = process.cpuUsage();
  const snapshot = buildSnapshot(content);
  const { user, system } = process.cpuUsage(start);
  const after = bytesInUse();
  return {
    snapshot,
    rows: [
      ['building the snapshot, per entry, processor time', milliseconds((user + system) / 1000 / count), '0.35 ms'],
      ['memory, per entry, entries included', kilobytes((after - before) / count), '12 kB at 10,000'],
      ['memory, per entry, beside the entries', kilobytes((after - alone) / count), ''],
    ],
  };
}

/**
 * Through JSON, as content comes from the database: texts made by joining would weigh double. In a function of its
 * own, so that nothing of the making stays in use.
 */
function asLoaded(make: () => CatalogueContent): CatalogueContent {
  return JSON.parse(JSON.stringify(make())) as CatalogueContent;
}

async function compare(snapshot: Snapshot): Promise<void> {
  const documents = documentsOf(snapshot);
  const engines = [ours(snapshot), oursWhole(snapshot)];
  for (const { name, build, entries } of PEERS) {
    if (snapshot.entries.length > entries) console.log(`\n${name} is left out: at this size it takes minutes, or more memory than Node gives.`);
    else engines.push(await build(documents));
  }
  const values = listedParams.reduce((sum, param) => sum + snapshot.facets.get(param)!.values.length, 0);
  await report(`all facet counts, ${values} values, median of 24 queries`, engines, facetQuestions(snapshot, 24));
  await report('words and facets, median of 24 queries', engines, textQuestions(snapshot, 24));
}

async function report(what: string, engines: readonly Engine[], questions: readonly Question[]): Promise<void> {
  await sameCounts(engines, questions);
  const measured = await timings(engines, questions);
  const least = measured[0]!.medianMs;
  const rows = measured.map(({ engine, medianMs }) => [engine.name, milliseconds(medianMs), times(medianMs / least)]);
  console.log(`\n${markdownTable([what, 'time', 'of ours'], rows)}`);
}

/** A comparison means something only where everybody counts the same. Words are another matter: each engine reads them its own way. */
async function sameCounts(engines: readonly Engine[], questions: readonly Question[]): Promise<void> {
  const [question] = questions.filter(({ text }) => text === '').slice(-1);
  if (!question) return;
  const expected = await engines[0]!.ask(question);
  for (const engine of engines.filter(({ name }) => !name.includes('whole'))) {
    const answer = await engine.ask(question);
    if (answer.total !== expected.total || answer.counted !== expected.counted) {
      throw new Error(`${engine.name} counts ${JSON.stringify(answer)} where we count ${JSON.stringify(expected)}`);
    }
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
