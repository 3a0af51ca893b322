import { z } from 'zod';
import { facetOf, facetParams, kinds, type FacetParam, type Kind } from '@/lib/catalogue/facets';
import { withValues } from '@/lib/catalogue/href';
import { chartIds, type Chart, type ChartId } from '@/lib/insights/charts';
import { selectionText, type Comparison } from '@/lib/insights/comparison';
import { distribution, type Distribution } from '@/lib/insights/distribution';
import type { Axis, Matrix } from '@/lib/insights/matrix';
import { publishedReport, type PublishedDistribution } from '@/lib/insights/published';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import type { ToldChart } from './told-chart';

const paramSchema = z.enum(facetParams as [FacetParam, ...FacetParam[]]);
const count = z.int().nonnegative();
const labelled = { slug: z.string(), label: z.string() };

/** A value with its number of entries; `url` returns just these. */
export const countedValueSchema = z.strictObject({ ...labelled, count, url: z.url() });
/** What the report gives for a value: null where its text gives nothing. `reconstructed` is arithmetic on a share. */
export const publishedValueSchema = z.strictObject({ ...labelled, published: count.nullable(), share: z.string().nullable(), reconstructed: count.nullable(), remark: z.string().nullable(), url: z.url() });
const axisSchema = z.strictObject({ facet: paramSchema, label: z.string(), values: z.array(z.strictObject(labelled)), leftOut: count });
const cellSchema = z.strictObject({ row: z.string(), column: z.string(), count, url: z.url(), parts: z.array(z.strictObject({ slug: z.string(), count, url: z.url() })).optional() });
const sideSchema = z.strictObject({ selection: z.string(), label: z.string(), total: count, values: z.array(z.strictObject({ ...labelled, count: count.nullable(), url: z.url().nullable() })) });

const said = {
  chart: z.enum(chartIds as [ChartId, ...ChartId[]]),
  title: z.string(),
  what: z.string(),
  notes: z.array(z.string()),
  /** Parameters of the query, those that an address may leave out among them. */
  filter: z.strictObject({ words: z.string(), parameters: z.record(z.string(), z.array(z.string())) }),
  caveats: z.array(z.string()),
  source: z.string(),
  licence: z.string(),
  url: z.url(),
  date: z.iso.date(),
  catalogueVersion: z.int(),
};
const counting = z.enum(['primary', 'all']);

/** How entries are spread over a facet. `addsUp` is false where an entry can count at several values. */
export const distributionRecordSchema = z.strictObject({ ...said, facet: paramSchema, label: z.string(), counting, total: count, unknown: count, addsUp: z.boolean(), values: z.array(countedValueSchema) });
/** How entries are spread over two facets. `unknown`: those of them that have no known value, by facet. */
export const matrixRecordSchema = z.strictObject({
  ...said,
  counting,
  total: count,
  unknown: z.partialRecord(paramSchema, count),
  addsUp: z.boolean(),
  rows: axisSchema,
  columns: axisSchema,
  split: axisSchema.nullable(),
  cells: z.array(cellSchema),
});
export const comparisonRecordSchema = z.strictObject({ ...said, facet: paramSchema, label: z.string(), counting, addsUp: z.boolean(), sides: z.array(sideSchema) });
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
