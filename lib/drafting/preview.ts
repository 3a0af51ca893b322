import { entrySchema, type Entry } from '@/lib/catalogue/entry';
import { withoutEmpty, type Draft } from './draft';

/** A draft as far as it can be shown as an entry. `omitted` are the parts that are not whole yet and are left out. */
export type Preview = { readonly entry: Entry; readonly omitted: readonly string[] };

/** `today` stands for the day of publication. */
export function preview(draft: Draft, today: string): Preview {
  const written = withoutEmpty(draft) as Record<string, unknown>;
  const omitted: string[] = [];
  const shown = Object.fromEntries(
    Object.entries(entrySchema.shape).flatMap(([name, schema]) => {
      const value = name === 'classification' ? wholeFacets(written[name], omitted) : wholeRows(written[name], name, schema, omitted);
      const result = schema.safeParse(value);
      if (result.success) return [[name, result.data]];
      if (value !== undefined) omitted.push(name);
      return [[name, blanks[name] ?? (name === 'firstPublished' ? today : undefined)]];
    }),
  );
  return { entry: shown as Entry, omitted: [...new Set(omitted)] };
}

/** What stands where an entry must say something and the draft does not. */
const blanks: Readonly<Record<string, unknown>> = { title: '…', titleBasis: 'descriptive', origin: 'public-source', concept: '…', summary: '…', classification: {}, partnershipQuality: {}, period: {} };

/** Rows that are whole. */
function wholeRows(value: unknown, name: string, schema: { safeParse(value: unknown): { success: boolean } }, omitted: string[]): unknown {
  if (!Array.isArray(value)) return value;
  const whole = value.filter((row) => schema.safeParse([row]).success);
  if (whole.length < value.length) omitted.push(name);
  return whole;
}

function wholeFacets(value: unknown, omitted: string[]): unknown {
  if (typeof value !== 'object' || value === null) return {};
  const facets = entrySchema.shape.classification.shape;
  const entries = Object.entries(value).filter(([param, tags]) => {
    const isWhole = facets[param as keyof typeof facets]?.safeParse(tags).success === true;
    if (!isWhole) omitted.push(`classification.${param}`);
    return isWhole;
  });
  return Object.fromEntries(entries);
}
