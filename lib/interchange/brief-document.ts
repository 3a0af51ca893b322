import { Document, Footer, Header, HeadingLevel, ImageRun, Packer, PageNumber, TextRun, type Paragraph, type Table } from 'docx';
import type { Entry } from '@/lib/catalogue/entry';
import { plainText } from '@/lib/catalogue/text/markdown';
import { inlineSvg } from '@/lib/insights/draw/chart-svg';
import { stylesFor } from '@/lib/insights/draw/styles';
import { caveats } from '@/lib/messages/chart-in-words';
import { dayInWords } from '@/lib/messages/figures-in-words';
import { direction, spokenLocale, translator } from '@/lib/messages/translator';
import { termLabel } from '@/lib/vocabulary/lists';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { linked, paragraph, words as run, type Flow } from './document-parts';
import { documentStyles, PAGE } from './document-styles';
import { documentTable } from './document-table';
import { drawnPng } from './draw-png';
import { receivedChart, type ReceivedChart, type SentBrief } from './sent-chart';

/** CSS pixels: the width of the page between its margins. */
const PICTURE_PX = 640;
/** What a page has room for, beside the finding. */
const MOST_HEIGHT_PX = 800;
const PICTURE_SCALE = 2;
const MOST_VALUES = 20;

type Block = Paragraph | Table;

/** The brief as a Word document, on A4. Its pictures are drawn in the thread that this is called in. */
export async function briefDocument(brief: SentBrief): Promise<Uint8Array<ArrayBuffer>> {
  const flow = flowOf(brief.locale);
  const charts: Block[] = [];
  for (const chart of brief.charts) charts.push(...(await chartBlocks(receivedChart(chart), flow, brief.fonts)));
  const children = [...headBlocks(brief, flow), ...charts, ...entryBlocks(brief, flow), ...methodBlocks(brief, flow)];
  const document = new Document({
    title: brief.title,
    creator: translator(brief.locale)('site.name'),
    styles: documentStyles(spokenLocale(brief.locale)),
    sections: [{ properties: { page: PAGE }, headers: { default: pageHead(brief, flow) }, footers: { default: pageFoot(brief, flow) }, children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function flowOf(locale: Locale): Flow {
  const isMirrored = direction(locale) === 'rtl';
  return { isMirrored, isRightToLeft: isMirrored && spokenLocale(locale) === locale };
}

function headBlocks({ title, filter, locale, today }: SentBrief, flow: Flow): Block[] {
  const t = translator(locale);
  return [
    paragraph(flow, [title], { heading: HeadingLevel.TITLE }),
    paragraph(flow, [`${t('site.name')} · ${dayInWords(today, locale)}`], { style: 'Soft' }),
    paragraph(flow, [`${t('insights.filterIs', { filter })}.`], { style: 'Soft' }),
  ];
}

async function chartBlocks(told: ReceivedChart, flow: Flow, fonts: string): Promise<Block[]> {
  const { words, address, filter, chart } = told;
  const own = chart.form === 'published' ? [filter] : [];
  return [
    paragraph(flow, [words.title], { heading: HeadingLevel.HEADING_1, keepNext: true }),
    paragraph(flow, [sentences([words.what, ...words.notes, ...own])], { keepNext: true }),
    paragraph(flow, [await pictureOf(told, fonts)], { keepNext: true }),
    ...documentTable(told, flow),
    paragraph(flow, [`${words.source} · ${words.licence} · `, linked(address, address)], { style: 'Small' }),
  ];
}

async function pictureOf({ chart, words, locale }: ReceivedChart, fonts: string): Promise<ImageRun> {
  const drawn = inlineSvg(chart, words, { width: PICTURE_PX, direction: direction(locale), language: spokenLocale(locale), most: MOST_VALUES });
  const { bytes, width, height } = await drawnPng({ svg: standingAlone(drawn), scale: PICTURE_SCALE, fonts });
  const shown = Math.min(PICTURE_PX, Math.round((MOST_HEIGHT_PX * width) / height));
  return new ImageRun({
    type: 'png',
    data: bytes,
    transformation: { width: shown, height: Math.round((shown * height) / width) },
    altText: { name: chart.request.id, title: words.title, description: words.sentence },
  });
}

/** A drawing of a page, with the styles that the page would give it, on paper. */
function standingAlone(svg: string): string {
  return svg.replace(/^<svg ([^>]*)>/, (_, attributes: string) => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><style>${stylesFor(svg, 'light').replaceAll('>', '&gt;')}</style>`);
}

function entryBlocks({ entries, locale, site }: SentBrief, flow: Flow): Block[] {
  if (entries.length === 0) return [];
  const t = translator(locale);
  const blocks = entries.flatMap((entry) => {
    const address = new URL(localPath(`/catalogue/${entry.slug}`, locale), site).href;
    const places = entry.countries.filter(({ role }) => role === 'runs').map(({ country }) => termLabel('country', country, locale));
    const kindAndPlace = [termLabel('kind', entry.kind, locale), places.join(', ') || entry.placeNote].filter(Boolean).join(' · ');
    return [
      paragraph(flow, [entry.title], { heading: HeadingLevel.HEADING_2, keepNext: true }),
      paragraph(flow, [kindAndPlace], { style: 'Soft', keepNext: true }),
      paragraph(flow, [run(entry.concept, { bold: true })]),
      ...plainText(entry.summary).split(/\n{2,}/).map((part) => paragraph(flow, [part])),
      ...entry.sources.map((source) => sourceLine(source, flow)),
      paragraph(flow, [linked(address, address)], { style: 'Small' }),
    ];
  });
  return [paragraph(flow, [t('insightsPage.paperEntries')], { heading: HeadingLevel.HEADING_1, keepNext: true }), ...blocks];
}

function sourceLine({ title, publisher, date, url }: Entry['sources'][number], flow: Flow): Paragraph {
  const named = [title, publisher, date].filter(Boolean).join(', ');
  return paragraph(flow, url ? [`${named}: `, linked(url, url)] : [named], { style: 'Small' });
}

function methodBlocks({ locale, address }: SentBrief, flow: Flow): Block[] {
  const t = translator(locale);
  return [
    paragraph(flow, [t('insightsPage.briefMethod')], { heading: HeadingLevel.HEADING_1, keepNext: true }),
    paragraph(flow, [t('insightsPage.paperMethod')]),
    ...caveats(locale).map((caveat) => paragraph(flow, [caveat])),
    paragraph(flow, [t('insights.licence')]),
    paragraph(flow, [linked(t('insightsFiles.brief.address'), address)], { style: 'Small' }),
  ];
}

function pageHead({ title, locale }: SentBrief, flow: Flow): Header {
  return new Header({ children: [paragraph(flow, [`${translator(locale)('site.name')} · ${title}`], { style: 'Small' })] });
}

function pageFoot({ locale }: SentBrief, flow: Flow): Footer {
  const t = translator(locale);
  const numbers = new TextRun({ children: [`${t('insightsFiles.brief.page')} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [paragraph(flow, [numbers], { style: 'Small', atEnd: true })] });
}

function sentences(texts: readonly string[]): string {
  return texts.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(' ');
}
