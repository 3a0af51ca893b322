import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { markdownTable } from '../table';
import { startWithEditor } from '../with-editor';
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

type Comparison = Pick<Load, 'paths' | 'isNew'> & { readonly what: string; readonly bare: 'page' | 'route'; readonly target: string; readonly isSignedIn?: boolean };

const ENTRY = '/catalogue/trace-the-face';
const onPage = (path: string) => questions.map((query) => `${path}?${query}`);

const folder = fileURLToPath(new URL('../../../content/entries', import.meta.url));
const entries = readdirSync(folder).filter((name) => name.endsWith('.json')).slice(0, 100).map((name) => `/catalogue/${name.replace('.json', '')}`);

const first: readonly Comparison[] = [
  { what: 'home', paths: ['/'], bare: 'page', target: '' },
  { what: 'catalogue, first page', paths: ['/catalogue'], bare: 'page', target: '0.35' },
  { what: 'catalogue, a hundred questions', paths: onPage('/catalogue'), bare: 'page', target: '0.35' },
  { what: 'entry', paths: [ENTRY], bare: 'page', target: '0.35' },
  { what: 'a hundred entries', paths: entries, bare: 'page', target: '0.35' },
  { what: 'insights, unfiltered', paths: ['/insights'], bare: 'page', target: '0.2' },
  { what: 'insights, a hundred questions', paths: onPage('/insights'), bare: 'page', target: '0.2' },
];

const comparisons: readonly Comparison[] = [
  ...first.map((one) => ({ ...one, what: `${one.what}, first time asked`, isNew: true })),
  ...first.map((one) => ({ ...one, what: `${one.what}, asked again`, target: '5' })),
  { what: 'workspace, signed in', paths: ['/workspace'], bare: 'page', target: '', isSignedIn: true },
  { what: 'catalogue, signed in', paths: ['/catalogue'], bare: 'page', target: '', isSignedIn: true },
  { what: 'chart by address as SVG, one question', paths: ['/insights/phase.svg'], bare: 'route', target: '' },
  { what: 'chart by address as SVG, a hundred questions', paths: onPage('/insights/matrix.svg'), bare: 'route', target: '' },
  { what: 'distributions API, one question', paths: ['/api/v1/distributions?facet=phase'], bare: 'route', target: '' },
  { what: 'distributions API, a hundred questions', paths: questions.map((query) => `/api/v1/distributions?facet=region&${query}`), bare: 'route', target: '' },
  { what: 'search API, one question', paths: ['/api/v1/entries?q=shelter'], bare: 'route', target: '0.6' },
  { what: 'search API, a hundred questions', paths: onPage('/api/v1/entries'), bare: 'route', target: '0.6' },
];

/** Asks both servers in turn; `cookie` is that of somebody who is signed in. */
export async function compare(product: string, bare: string, cookie: string): Promise<HttpRow[]> {
  const loads: Load[] = [
    { name: 'page', url: bare, paths: ['/'] },
    { name: 'route', url: bare, paths: ['/route?q=shelter'] },
    ...comparisons.map(({ what, paths, isNew = false, isSignedIn }) => ({ name: what, url: product, paths, isNew, ...(isSignedIn && { cookie }) })),
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
  const product = await startWithEditor();
  try {
    return await compare(product.url, bare.url, product.cookie);
  } finally {
    await Promise.all([product.stop(), bare.stop()]);
  }
}

/** The comparison as a table, ready for the documentation. */
export async function httpTable(): Promise<string> {
  const rows = await httpBench();
  const cells = rows.map(({ what, perSecond, bare, ratio, target }) => [what, perSecond.toFixed(0), bare.toFixed(0), ratio.toFixed(2), target]);
  return markdownTable(['over HTTP', 'requests per second', 'bare one', 'ratio', 'target'], cells);
}
