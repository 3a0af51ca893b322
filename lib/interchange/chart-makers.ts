import { direction, spokenLocale } from '@/lib/messages/translator';
import { svgFile } from '@/lib/insights/draw/chart-svg';
import type { Picture } from './chart-call';
import { chartCsv } from './chart-csv';
import type { ChartSuffix } from './chart-formats';
import { chartRecord } from './chart-record';
import { formatOf } from './formats';
import { inPool, type Around } from '@/lib/pools/in-pool';
import { pngOf } from './picture';
import { referenceFile, type ReferenceSuffix } from './references/reference-files';
import { chartReference } from './references/references-of';
import { sentChart } from './sent-chart';
import type { ToldChart } from './told-chart';
import { writtenContent, type WrittenAnswer } from './written-answer';

type Make = (told: ToldChart, picture: Picture, around: Around) => string | Promise<Uint8Array<ArrayBuffer>>;

/** Most values of a long list that a picture shows, so that it fits a page of a document; its table has all of them. */
export const MOST_VALUES = 25;

const makers: { readonly [S in ChartSuffix]: Make } = {
  svg: chartPicture,
  png: async (told, picture, around) => (await pngOf(chartPicture(told, picture), picture.scale, around)).bytes,
  csv: chartCsv,
  xlsx: (told, _picture, around) => inPool('chart-workbook', sentChart(told), around),
  json: (told) => JSON.stringify(chartRecord(told)),
  ris: cited('ris'),
  bib: cited('bib'),
  'csl.json': cited('csl.json'),
};

/** A chart as a file of a format, with everything that a reader must know of it. Throws as `inPool` does. */
export async function chartFile(told: ToldChart, suffix: ChartSuffix, picture: Picture, around: Around = {}): Promise<WrittenAnswer> {
  const { type, opens } = formatOf('chart', suffix)!;
  const made = await makers[suffix](told, picture, around);
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
  const headers = { ...(suffix === 'svg' && pictureHeaders), 'content-disposition': `${opens}; filename="${told.chart.request.id}.${suffix}"` };
  return writtenContent({ bytes, type, headers }, suffix === 'xlsx' ? `${told.locale} ${JSON.stringify(chartRecord(told))}` : bytes);
}

export function chartPicture({ chart, words, locale, site }: ToldChart, { width, theme }: Pick<Picture, 'width' | 'theme'>): string {
  return svgFile(chart, words, { width, theme, site: site.origin, direction: direction(locale), language: spokenLocale(locale), most: MOST_VALUES });
}

function cited(suffix: ReferenceSuffix): Make {
  return (told) => [...referenceFile(suffix, [chartReference(told)])].join('');
}

/** A drawing has styles of its own and loads nothing. */
const pictureHeaders = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'" };
