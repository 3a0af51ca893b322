import { z } from 'zod';
import { facetOf, facetParams, kinds, type FacetParam, type Kind } from '@/lib/catalogue/facets';
import { withValues } from '@/lib/catalogue/href';
import { chartIds, type Chart, type ChartId } from '@/lib/insights/charts';
import { selectionText, type Comparison } from '@/lib/insights/comparison';
import { distribution, type Distribution } from '@/lib/insights/distribution';
import type { Axis, Matrix } from '@/lib/insights/matrix';
import { publishedReport, type PublishedDistribution } from '@/lib/insights/published';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import { catalogueVersion } from './api/common-fields';
import type { ToldChart } from './told-chart';

const paramSchema = z.enum(facetParams as [FacetParam, ...FacetParam[]]);
const count = z.int().nonnegative();
const entries = count.describe('Number of entries.');
const total = count.describe('Entries that the filter leaves.');
const labelled = { slug: z.string(), label: z.string() };

const counted = z.url().describe('Page that lists just these entries.');

/** A value with its number of entries. */
export const countedValueSchema = z.strictObject({ ...labelled, count: entries, url: counted });
/** What the report gives for a value. */
export const publishedValueSchema = z.strictObject({
  ...labelled,
  published: count.nullable().describe('As the report gives it; null where its text gives no number.'),
  share: z.string().nullable().describe('As the report words it; null where its text gives none.'),
  reconstructed: count.nullable().describe('Arithmetic on a share, where the report gives no number.'),
  remark: z.string().nullable(),
  url: z.url().describe('Page of the same value in the catalogue of today, whose number is another one.'),
});
const axisSchema = z.strictObject({ facet: paramSchema, label: z.string(), values: z.array(z.strictObject(labelled)), leftOut: count.describe('Entries left out because they have no known value of this facet.') });
const cellSchema = z.strictObject({
  row: z.string().describe('Slug of a value of `rows`.'),
  column: z.string().describe('Slug of a value of `columns`.'),
  count: entries,
  url: counted,
  parts: z.array(z.strictObject({ slug: z.string(), count: entries, url: counted })).optional().describe('The cell by the values of `split`, where it was asked for.'),
});
const sideSchema = z.strictObject({ selection: z.string(), label: z.string(), total: count, values: z.array(z.strictObject({ ...labelled, count: count.nullable(), url: z.url().nullable() })) });

const said = {
  chart: z.enum(chartIds as [ChartId, ...ChartId[]]),
  title: z.string(),
  what: z.string().describe('What is counted, in words.'),
  notes: z.array(z.string()),
  filter: z.strictObject({ words: z.string(), parameters: z.record(z.string(), z.array(z.string())) }).describe('The filter in words, and as parameters: those that an address may leave out among them.'),
  caveats: z.array(z.string()).describe('What the numbers cannot say. Show it beside them.'),
  source: z.string(),
  licence: z.string(),
  url: z.url().describe('Page of the chart.'),
  date: z.iso.date().describe('Day of the answer.'),
  catalogueVersion,
};
const counting = z.enum(['primary', 'all']).describe('`primary`: a classified entry counts once, in facets that are ranked. `all`: primary and further values count.');
const addsUp = z.boolean().describe('False where an entry can count at several values, so that their sum exceeds the total.');
const unknown = count.describe('Entries that nobody has classified here.');

/** How entries are spread over a facet. */
export const distributionRecordSchema = z.strictObject({ ...said, facet: paramSchema, label: z.string(), counting, total, unknown, addsUp, values: z.array(countedValueSchema).describe('Values in the order in which they are shown; those without entries too.') });
/** How entries are spread over two facets. */
export const matrixRecordSchema = z.strictObject({
  ...said,
  counting,
  total,
  unknown: z.partialRecord(paramSchema, count).describe('Entries that have no known value, by facet.'),
  addsUp,
  rows: axisSchema,
  columns: axisSchema,
  split: axisSchema.nullable().describe('Null where no facet splits the cells.'),
  cells: z.array(cellSchema),
});
export const comparisonRecordSchema = z.strictObject({ ...said, facet: paramSchema, label: z.string(), counting, addsUp, sides: z.array(sideSchema) });
export const publishedRecordSchema = z.strictObject({ ...said, facet: paramSchema, label: z.string(), counting: z.string(), total: count, unknown: z.null(), addsUp: z.boolean(), values: z.array(publishedValueSchema) });

/** A chart as JSON, under its own address and in the API alike. */
export const chartRecordSchema = z.union([distributionRecordSchema, matrixRecordSchema, comparisonRecordSchema, publishedRecordSchema]);
export type ChartRecord = z.infer<typeof chartRecordSchema>;

export function chartRecord(told: ToldChart): ChartRecord {
  const { chart, words, filter, source, address, today, snapshot } = told;
  const { title, what, caveats, licence, notes } = words;
  const asked = { words: filter, parameters: chart.form === 'published' ? {} : parametersOf(chart.query) };
  const said = { chart: chart.request.id, title, what, notes: [...notes], filter: asked, caveats: [...caveats], source, licence, url: address, date: today, catalogueVersion: snapshot.version };
  return { ...said, ...numbersOf(chart, told) } as ChartRecord;
}

/** The query as the parameters that ask for it, defaults included. */
export function parametersOf({ filters, tags, text, from, to }: CatalogueQuery): Record<string, string[]> {
  const plain = { ...(text !== '' && { q: [text] }), tags: [tags], ...(from !== undefined && { from: [String(from)] }), ...(to !== undefined && { to: [String(to)] }) };
  return { ...Object.fromEntries(Object.entries(filters).map(([param, values]) => [param, [...values]])), ...plain };
}

function numbersOf(chart: Chart, told: ToldChart): object {
  if (chart.form === 'matrix') return crossed(chart.of, chart.query, told);
  if (chart.form === 'comparison') return compared(chart.of, told);
  return chart.form === 'published' ? asPublished(chart.of, told) : spread(chart.of, told);
}

function absolute(href: string, { site }: ToldChart): string {
  return new URL(href, site).href;
}

function spread({ param, label, counting, total, unknown, addsUp, values }: Distribution, told: ToldChart) {
  const counted = values.map(({ slug, label: name, count, href }) => ({ slug, label: name, count, url: absolute(href, told) }));
  return { facet: param, label, counting, total, unknown, addsUp, values: counted };
}

function axisOf({ param, label, values, leftOut }: Axis) {
  return { facet: param, label, values: values.map(({ slug, label: name }) => ({ slug, label: name })), leftOut };
}

function crossed(of: Matrix, query: CatalogueQuery, told: ToldChart) {
  const { rows, columns, split, cells, counting, total, addsUp } = of;
  const flat = cells.flatMap((line, r) =>
    line.map(({ count, href, parts }, c) => ({
      row: rows.values[r]!.slug,
      column: columns.values[c]!.slug,
      count,
      url: absolute(href, told),
      ...(split && { parts: parts.map((part) => ({ slug: part.slug, count: part.count, url: absolute(part.href, told) })) }),
    })),
  );
  return { counting, total, unknown: unknownIn(of, query, told), addsUp, rows: axisOf(rows), columns: axisOf(columns), split: split && axisOf(split), cells: flat };
}

/** Nothing tells a matrix how many of its entries have no value: a value that an entry has several of is in several cells. */
function unknownIn({ rows, columns, split }: Matrix, query: CatalogueQuery, { snapshot, locale, tableWords }: ToldChart): Record<string, number> {
  const params = [rows.param, columns.param];
  const uncrossed = [...params, ...(split ? [split.param] : [])].reduce((whole, param) => withValues(whole, param, []), query);
  const kindsOf = (param: FacetParam): readonly Kind[] => facetOf(param).appliesTo;
  const counted = (uncrossed.filters.kind ?? kinds).filter((kind) => params.every((param) => kindsOf(param).includes(kind as Kind)));
  const whole = withValues(uncrossed, 'kind', counted);
  const view = { locale, words: { unknown: tableWords.whole } };
  return Object.fromEntries(params.map((param) => [param, counted.length === 0 ? 0 : distribution(snapshot, whole, param, view).unknown]));
}

function compared({ param, label, counting, addsUp, values, sides }: Comparison, told: ToldChart) {
  const sidesOf = sides.map((side) => ({
    selection: selectionText(side.selection),
    label: told.tableWords.sideName(side),
    total: side.total,
    values: values.map(({ slug, label: name }, i) => {
      const { count, href } = side.marks[i]!;
      return { slug, label: name, count, url: href === null ? null : absolute(href, told) };
    }),
  }));
  return { facet: param, label, counting, addsUp, sides: sidesOf };
}

export function asPublished({ param, label, total, addsUp, values }: PublishedDistribution, { site }: { readonly site: URL }) {
  const counting = publishedReport.distributions.find(({ facet }) => facet === param)!.counting;
  const given = values.map(({ slug, label: name, published, share, reconstructed, remark, href }) => ({ slug, label: name, published, share, reconstructed: published === null && share !== null ? reconstructed : null, remark, url: new URL(href, site).href }));
  return { facet: param, label, counting, total, unknown: null, addsUp, values: given };
}
