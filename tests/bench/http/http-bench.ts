import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scratchFolder, startServer } from '../../e2e/support/server';
import { markdownTable } from '../table';
import { startBare } from './bare-server';
import { measure, type Load } from './measure';
import { questions } from './questions';

/** Requests per second of a part of the product, beside the least that the framework does for such an answer. */
export type HttpRow = {
  readonly what: string;
  readonly perSecond: number;
  readonly bare: number;
  /** Of the bare one's; 1 would be as quick as an empty answer. */
  readonly ratio: number;
  readonly target: string;
};

type Comparison = { readonly what: string; readonly paths: readonly string[]; readonly bare: 'page' | 'route'; readonly target: string };

const folder = fileURLToPath(new URL('../../../content/entries', import.meta.url));
const entries = readdirSync(folder).filter((name) => name.endsWith('.json')).slice(0, 100).map((name) => `/catalogue/${name.replace('.json', '')}`);

const comparisons: readonly Comparison[] = [
  { what: 'catalogue page, first page', paths: ['/catalogue'], bare: 'page', target: '0.35' },
  { what: 'catalogue page, a hundred questions', paths: questions.map((query) => `/catalogue?${query}`), bare: 'page', target: '0.35' },
  { what: 'a hundred entries', paths: entries, bare: 'page', target: '0.35' },
  { what: 'insights page, unfiltered', paths: ['/insights'], bare: 'page', target: '0.2' },
  { what: 'insights page, a hundred questions', paths: questions.map((query) => `/insights?${query}`), bare: 'page', target: '0.2' },
  { what: 'chart by address as SVG, one question', paths: ['/insights/phase.svg'], bare: 'route', target: '' },
  { what: 'chart by address as SVG, a hundred questions', paths: questions.map((query) => `/insights/matrix.svg?${query}`), bare: 'route', target: '' },
  { what: 'distributions API, one question', paths: ['/api/v1/distributions?facet=phase'], bare: 'route', target: '' },
  { what: 'distributions API, a hundred questions', paths: questions.map((query) => `/api/v1/distributions?facet=region&${query}`), bare: 'route', target: '' },
  { what: 'search API, one question', paths: ['/api/v1/entries?q=shelter'], bare: 'route', target: '0.6' },
  { what: 'search API, a hundred questions', paths: questions.map((query) => `/api/v1/entries?${query}`), bare: 'route', target: '0.6' },
];

/** Asks both servers in turn. */
export async function compare(product: string, bare: string): Promise<HttpRow[]> {
  const loads: Load[] = [
    { name: 'page', url: bare, paths: ['/'] },
    { name: 'route', url: bare, paths: ['/route?q=shelter'] },
    ...comparisons.map(({ what, paths }) => ({ name: what, url: product, paths })),
  ];
  const rates = await measure(loads);
  return comparisons.map(({ what, bare: kind, target }) => {
    const [perSecond, floor] = [rates.get(what) ?? NaN, rates.get(kind) ?? NaN];
    return { what, perSecond, bare: floor, ratio: perSecond / floor, target };
  });
}

/** Starts the built product on a fresh folder and a bare application of the same framework, and compares them. */
export async function httpBench(): Promise<HttpRow[]> {
  const bare = await startBare();
  const data = scratchFolder();
  const product = await startServer({ DATA_DIR: data.path });
  try {
    return await compare(product.url, bare.url);
  } finally {
    await Promise.all([product.stop(), bare.stop()]);
    data.remove();
  }
}

/** The comparison as a table, ready for the documentation. */
export async function httpTable(): Promise<string> {
  const rows = await httpBench();
  const cells = rows.map(({ what, perSecond, bare, ratio, target }) => [what, perSecond.toFixed(0), bare.toFixed(0), ratio.toFixed(2), target]);
  return markdownTable(['over HTTP', 'requests per second', 'bare one', 'ratio', 'target'], cells);
}
