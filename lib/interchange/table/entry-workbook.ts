import { direction, translator } from '@/lib/messages/translator';
import { caveats } from '@/lib/messages/chart-in-words';
import { dayInWords } from '@/lib/messages/figures-in-words';
import { tableColumns } from './columns';
import { figureColumns } from './figure-columns';
import { longColumns } from './long-columns';
import { classificationRows, entryRows, figureRows } from './rows';
import type { ToldTable } from './told-table';
import { streamedWorkbook, type StreamedSheet } from './workbook-stream';

const NARROW = 18;
const WIDE = 48;
const WIDEST = 110;
/** Columns whose texts are few and come again in many rows, in both tables. */
const REPEATED: ReadonlySet<string> = new Set(['kind', 'kind-label', 'facet', 'value', 'label', 'primary', 'basis', 'licence', 'caveat']);
const PARAGRAPHS = /title|concept|summary|context|actions|participants|role|assessment|figures|funding|challenges|lessons|safeguards|sources|caveat/;

/** The table of entries, their classification in the long form, what the numbers mean and what may be done with them. */
export function entryWorkbook(told: ToldTable, tagged: boolean): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const t = translator(told.locale);
  const headings = tagged ? 2 : 1;
  const sheets: StreamedSheet[] = [
    { name: t('openData.sheets.entries'), headings, widths: tableColumns.map(({ name }) => (PARAGRAPHS.test(name) ? WIDE : NARROW)), repeated: repeated(tableColumns.map(({ name }) => name)), rows: entryRows(told, tagged) },
    { name: t('openData.sheets.classification'), headings, widths: longColumns.map(() => NARROW), repeated: repeated(longColumns), rows: classificationRows(told, tagged) },
    { name: t('openData.sheets.figures'), headings, widths: figureColumns.map(() => NARROW), repeated: repeated(figureColumns), rows: figureRows(told, tagged) },
    { name: t('openData.sheets.method'), headings: 0, widths: [NARROW, WIDEST], repeated: repeated([]), rows: method(told) },
    { name: t('insightsFiles.about.licence'), headings: 0, widths: [WIDEST], repeated: repeated([]), rows: [[told.licence], [t('openData.licence')], ['https://creativecommons.org/licenses/by/4.0/']] },
  ];
  return streamedWorkbook(sheets, direction(told.locale) === 'rtl');
}

function repeated(columns: readonly string[]): ReadonlySet<number> {
  return new Set(columns.flatMap((name, i) => (REPEATED.has(name) ? [i] : [])));
}

function method({ locale, filter, entries, today, address, snapshot }: ToldTable): string[][] {
  const t = translator(locale);
  return [
    [t('insightsFiles.about.filter'), filter],
    [t('openData.method.entries'), String(entries.length)],
    [t('openData.method.version'), String(snapshot.version)],
    [t('insightsFiles.about.date'), dayInWords(today, locale)],
    [t('insightsFiles.about.address'), address],
    [t('openData.method.values'), t('openData.valuesExplained')],
    [t('openData.method.unknown'), t('openData.unknownExplained')],
    [t('openData.method.basis'), t('openData.basisExplained')],
    ...caveats(locale).map((caveat) => [t('insightsFiles.about.caveat'), caveat]),
  ];
}
