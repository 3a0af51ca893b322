import { scratchFolder, startServer } from '../../e2e/support/server';
import { startBare } from '../http/bare-server';
import { markdownTable } from '../table';
import { loadRun, within, type LoadResult } from './load-run';
import { readersAsk, slugsOf } from './readers';

const CONNECTIONS = [50, 150, 300];
const SECONDS = Number(process.env.LOAD_SECONDS ?? 30);
const WARM_SECONDS = 5;

/** Mixed readers at the built product on a fresh folder (or at the server that LOAD_URL names), then as many at a bare page of the same framework. */
export async function loadBench(): Promise<void> {
  const data = scratchFolder();
  const product = process.env.LOAD_URL ? undefined : await startServer({ DATA_DIR: data.path });
  try {
    const url = product?.url ?? process.env.LOAD_URL!;
    const paths = readersAsk(await slugsOf(url));
    await loadRun({ url, paths, connections: CONNECTIONS[0]!, seconds: WARM_SECONDS });
    await told('readers', (connections) => loadRun({ url, paths, connections, seconds: SECONDS }));
  } finally {
    await product?.stop();
    data.remove();
  }
  const bare = await startBare();
  try {
    await told('a bare page', (connections) => loadRun({ url: bare.url, paths: ['/'], connections, seconds: SECONDS }, '/route?q=a'));
  } finally {
    await bare.stop();
  }
}

async function told(what: string, run: (connections: number) => Promise<LoadResult>): Promise<void> {
  const rows: LoadResult[] = [];
  for (const connections of CONNECTIONS) rows.push(await run(connections));
  const heads = [`${what}, at once`, 'answers per second', 'p50 ms', 'p95 ms', 'p99 ms', 'refused', 'refused within ms (p99)', 'errors', 'longest /healthz ms'];
  console.log(`\n${markdownTable(heads, rows.map(cells))}`);
}

function cells({ connections, perSecond, taken, refused, refusedMs, errors, longestHealth }: LoadResult): string[] {
  const times = [0.5, 0.95, 0.99].map((share) => within(taken, share));
  return [connections, perSecond, ...times, refused, refused ? within(refusedMs, 0.99) : '–', errors, longestHealth].map((cell) => (typeof cell === 'number' ? cell.toFixed(0) : cell));
}
