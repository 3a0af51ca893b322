import { expect, test, vi } from 'vitest';
import { leadingCharts } from '@/lib/insights/brief';
import { parseInsightsQuery } from '@/lib/insights/places';
import { toldBrief, type ToldBrief } from '@/lib/interchange/brief-call';
import { briefDocument as documentOf } from '@/lib/interchange/brief-document';
import { fontFolder } from '@/lib/interchange/picture';
import { sentBrief } from '@/lib/interchange/sent-chart';
import type { Locale } from '@/lib/vocabulary/locale';
import { real } from '../catalogue/snapshots';
import { numbersOf, requests, site, today } from './charts';
import { unzipped } from './unzipped';

/** Every picture of a document is drawn as pixels. */
vi.setConfig({ testTimeout: 60_000 });

const query = parseInsightsQuery(real, new URLSearchParams('region=europe'));
const brief = { title: 'For the board <1> & “more”\u0007', charts: [leadingCharts[0]!, requests[6]!, requests[8]!, requests[10]!], entries: real.entries.slice(0, 2) };
const told = (locale: Locale = 'en') => toldBrief(real, brief, query, { locale, site, today });

/** As a thread makes it of the copy that it is handed. */
const briefDocument = (chosen: ToldBrief) => documentOf(structuredClone(sentBrief(chosen, fontFolder())));

/** The text of a document, as someone who reads it sees it. */
function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&apos;', "'");
}

test('the document holds title, date, filter, findings, tables, pictures, entries, sources, method and caveats', async () => {
  const chosen = told();
  const files = unzipped(await briefDocument(chosen));
  const xml = files.get('word/document.xml')!.toString();
  const text = textOf(xml);
  const entryParts = brief.entries.flatMap(({ title, concept, slug, sources }) => [title, concept, new URL(`/catalogue/${slug}`, site).href, ...sources.map((source) => source.title)]);
  for (const part of ['For the board <1> & “more”', 'November 26, 2026', 'practices in Europe', ...chosen.charts.flatMap(({ words }) => [words.title, words.what, words.source]), ...entryParts, ...chosen.charts[0]!.words.caveats, 'CC BY 4.0']) expect(text).toContain(part);
  expect(xml.match(/<w:drawing>/g)).toHaveLength(brief.charts.length);
  expect([...files.keys()].filter((name) => /^word\/media\/.*\.png$/.test(name)).length).toBeGreaterThan(0);
  for (const { words } of chosen.charts) expect(xml).toContain(`descr="${words.sentence.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
});

test('the numbers of a chart stand in its table', async () => {
  const xml = unzipped(await briefDocument({ ...told(), charts: told().charts.slice(0, 1) })).get('word/document.xml')!.toString();
  const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].slice(1).map(([row]) => textOf(row).split(' '));
  expect(rows.map((row) => Number(row.at(-2)))).toEqual(numbersOf(told().charts[0]!.chart));
});

test('a document for readers of Arabic is laid out from the right', async () => {
  const xml = unzipped(await briefDocument(told('ar'))).get('word/document.xml')!.toString();
  expect(xml).toContain('<w:bidiVisual');
  expect(xml).toMatch(/<w:jc w:val="right"\/>/);
});

test('pages are A4 and numbered', async () => {
  const files = unzipped(await briefDocument(told()));
  expect(files.get('word/document.xml')!.toString()).toMatch(/<w:pgSz w:w="11907" w:h="16840"/);
  expect(files.get('word/footer1.xml')!.toString()).toContain('NUMPAGES');
});
