import { brotliCompressSync, constants } from 'node:zlib';
import { loadContent } from '@/lib/content/files';
import { passages } from '@/lib/catalogue/text/fields';
import { buildSnapshot, type Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import { applyingFacets, chartOf, type Chart } from '@/lib/insights/charts';
import { readChartRequest } from '@/lib/insights/chart-request';
import { distributions } from '@/lib/insights/distribution';
import { svgFile } from '@/lib/insights/draw/chart-svg';
import { matrix } from '@/lib/insights/matrix';
import { parseInsightsQuery } from '@/lib/insights/places';
import { MOST_VALUES } from '@/lib/interchange/chart-makers';
import { pngOf } from '@/lib/interchange/picture';
import { chartInWords, type ChartWords } from '@/lib/messages/chart-in-words';
import { generateContent } from './generate/content';
import { median, medianTime } from './measure';
import type { Drawer } from './pictures/bar';
import { barsOf, ours } from './pictures/ours';
import { observablePlot } from './pictures/plot';
import { recharts } from './pictures/recharts';
import { vegaLite } from './pictures/vega-lite';
import { markdownTable, milliseconds, times } from './table';

const ENTRIES = 10_000;
const SEED = 1;
const TODAY = '2026-01-01';
/** As lib/start/serve.mjs compresses what it sends. */
const SERVED_QUALITY = 5;
const view = { locale: 'en', words: { unknown: 'Not known' } } as const;
const filters = ['', 'phase=arrival', 'region=europe&tags=all', 'q=health', 'need=food&population=children', 'country=JOR', 'kind=enabler', 'kind=enabler&kind=practice', 'q=shelter&from=2015&support=protection'];

/** Prints what charts cost: their numbers, their pictures, and the same bars drawn by other libraries. */
export async function insightsBench(): Promise<void> {
  const texts = loadContent().entries.flatMap(passages);
  const snapshot = buildSnapshot(generateContent({ entries: ENTRIES, seed: SEED, texts }));
  console.log(`\n## Insights of ${ENTRIES.toLocaleString('en')} generated entries\n`);
  console.log(markdownTable(['what', 'measured', 'target'], [await counted(snapshot), ...(await pictures(snapshot))]));
  await compare(chartNamed(snapshot, 'gcm'));
}

async function counted(snapshot: Snapshot): Promise<string[]> {
  const queries = filters.map((filter) => parseInsightsQuery(snapshot, new URLSearchParams(filter)));
  const rounds: number[] = [];
  for (const query of queries) rounds.push(await medianTime(() => everyNumber(snapshot, query)));
  const marks = everyNumber(snapshot, queries[0]!);
  return [`every distribution and a matrix, ${marks.toLocaleString('en')} numbers with links, median of ${filters.length} filters (slowest)`, `${milliseconds(median(rounds))} (${milliseconds(Math.max(...rounds))})`, '5 ms'];
}

/** How many numbers the page of insights is made from. */
function everyNumber(snapshot: Snapshot, query: CatalogueQuery): number {
  const params = applyingFacets(snapshot, query).map(({ param }) => param);
  const { cells } = matrix(snapshot, query, { rows: 'phase', columns: 'dimension' }, view);
  return distributions(snapshot, query, params, view).reduce((sum, { values }) => sum + values.length, cells.flat().length);
}

type Picture = { readonly name: string; readonly chart: Chart; readonly words: ChartWords; readonly svg: () => string };

function chartNamed(snapshot: Snapshot, id: 'phase' | 'gcm' | 'organisation' | 'matrix' | 'map', own = ''): Picture {
  const { request } = readChartRequest(snapshot, id, new URLSearchParams(own));
  const chart = chartOf(snapshot, request, parseInsightsQuery(snapshot, new URLSearchParams()), view);
  const words = chartInWords(chart, snapshot, view, TODAY);
  const svg = () => svgFile(chart, words, { width: 760, direction: 'ltr', language: 'en', theme: 'light', site: 'https://example.org', most: MOST_VALUES });
  return { name: own ? `${id}?${own}` : id, chart, words, svg };
}

async function pictures(snapshot: Snapshot): Promise<string[][]> {
  const drawn = [chartNamed(snapshot, 'phase'), chartNamed(snapshot, 'organisation'), chartNamed(snapshot, 'matrix'), chartNamed(snapshot, 'matrix', 'rows=need&columns=region&split=support'), chartNamed(snapshot, 'matrix', 'rows=implementer&columns=partner'), chartNamed(snapshot, 'map')];
  const rows: string[][] = [];
  for (const { name, svg } of drawn) {
    const time = await medianTime(svg);
    const bytes = Buffer.byteLength(svg());
    const sent = brotliCompressSync(svg(), { params: { [constants.BROTLI_PARAM_QUALITY]: SERVED_QUALITY } }).length;
    const pngTime = await medianTime(() => pngOf(svg(), 'usual'));
    rows.push([`${name} as SVG`, `${milliseconds(time)}, ${(sent / 1000).toFixed(1)} kB sent (${(bytes / 1000).toFixed(1)} kB unpacked)`, '50 ms, 30 kB'], [`${name} as PNG, drawing included`, milliseconds(pngTime), '200 ms']);
  }
  return rows;
}

/** The same bars: each library draws labels, bars, numbers and links; we count our own marks without the words of a file. */
async function compare({ chart, words }: Picture): Promise<void> {
  const bars = barsOf(chart);
  const drawers: Drawer[] = [ours(chart, words), observablePlot, vegaLite, recharts];
  const measured = [];
  for (const { name, draw } of drawers) {
    await draw(bars);
    measured.push({ name, time: await medianTime(() => draw(bars)), bytes: Buffer.byteLength(await draw(bars)) });
  }
  const [least] = measured;
  const rows = measured.map(({ name, time, bytes }) => [name, milliseconds(time), times(time / least!.time), `${(bytes / 1000).toFixed(1)} kB`]);
  console.log(`\n${markdownTable([`${bars.length} bars drawn on the server`, 'time', 'of ours', 'SVG'], rows)}`);
}
