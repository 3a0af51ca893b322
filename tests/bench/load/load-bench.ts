import { startBare } from '../http/bare-server';
import { newAddress } from '../http/measure';
import { questions } from '../http/questions';
import { markdownTable } from '../table';
import { startWithEditor, verifyAnEntry, type WithEditor } from '../with-editor';
import { loadRun, within, type LoadResult } from './load-run';
import { crawlAsks, mostAsked, readersAsk, slugsOf } from './readers';

const CONNECTIONS = [50, 150, 300];
const SECONDS = Number(process.env.LOAD_SECONDS ?? 30);
const WARM_SECONDS = 5;
/** Readers beside a crawl and beside publications ask no faster than this, all together: how long they wait is the question. */
const CALM_PER_SECOND = 300;
const CALM_CONNECTIONS = 50;
const CRAWLERS = 8;
const PUBLICATIONS = 3;

/** Readers at the built product on a fresh folder, mixed, beside a crawl and beside publications; then as many at a bare page of the same framework. */
export async function loadBench(): Promise<void> {
  // Each connection is a sender of its own, as readers are.
  const product = await startWithEditor({ TRUST_PROXY: '1' });
  try {
    const paths = readersAsk(await slugsOf(product.url));
    const url = product.url;
    await loadRun({ url, paths, connections: CONNECTIONS[0]!, seconds: WARM_SECONDS });
    const rows: Row[] = [];
    for (const connections of CONNECTIONS) rows.push([`${connections} mixed readers`, await loadRun({ url, paths, connections, seconds: SECONDS })]);
    rows.push([`${CALM_CONNECTIONS} of them, ${CALM_PER_SECOND} a second, beside a crawl`, await besideCrawl(url, paths)]);
    rows.push([`${CALM_CONNECTIONS} at the hundred most asked views, ${CALM_PER_SECOND} a second, beside ${PUBLICATIONS} publications`, await besidePublications(product)]);
    rows.push([`${CONNECTIONS[2]} who ask what nobody asked before`, await loadRun({ url, paths: questions.map((query) => `/catalogue?${query}`), connections: CONNECTIONS[2]!, seconds: SECONDS, address: newAddress })]);
    told('readers at once', rows);
  } finally {
    await product.stop();
  }
  const bare = await startBare();
  try {
    const rows: Row[] = [];
    for (const connections of CONNECTIONS) rows.push([`${connections}`, await loadRun({ url: bare.url, paths: ['/'], connections, seconds: SECONDS }, '/route?q=a')]);
    told('a bare page, at once', rows);
  } finally {
    await bare.stop();
  }
}

/** One sender asks for combination after combination, from several connections; what is told is how it went for the others. */
async function besideCrawl(url: string, paths: readonly string[]): Promise<LoadResult> {
  const crawl = loadRun({ url, paths: crawlAsks, connections: CRAWLERS, seconds: SECONDS, sender: '192.0.2.1', address: newAddress });
  const readers = await loadRun({ url, paths, connections: CALM_CONNECTIONS, seconds: SECONDS, perSecond: CALM_PER_SECOND });
  console.log(`The crawl got ${(await crawl).taken.length} answers.`);
  return readers;
}

async function besidePublications(product: WithEditor): Promise<LoadResult> {
  const asks = { url: product.url, paths: mostAsked(await slugsOf(product.url)), connections: CALM_CONNECTIONS, perSecond: CALM_PER_SECOND };
  await loadRun({ ...asks, seconds: WARM_SECONDS });
  const running = loadRun({ ...asks, seconds: SECONDS });
  for (let published = 0; published < PUBLICATIONS; published++) {
    await new Promise((resolve) => setTimeout(resolve, (SECONDS * 1_000) / (PUBLICATIONS + 1)));
    await verifyAnEntry(product);
  }
  return running;
}

type Row = readonly [string, LoadResult];

function told(what: string, rows: readonly Row[]): void {
  const heads = [what, 'answers per second', 'p50 ms', 'p95 ms', 'p99 ms', 'refused', 'refused within ms (p99)', 'errors', 'longest /healthz ms'];
  console.log(`\n${markdownTable(heads, rows.map(cells))}`);
}

function cells([name, { perSecond, taken, refused, refusedMs, errors, longestHealth }]: Row): string[] {
  const times = [0.5, 0.95, 0.99].map((share) => within(taken, share));
  return [name, perSecond, ...times, refused, refused ? within(refusedMs, 0.99) : '–', errors, longestHealth].map((cell) => (typeof cell === 'number' ? cell.toFixed(0) : cell));
}
