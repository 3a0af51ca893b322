import report from '@/content/report-2016.json';
import { publishedReportSchema } from '@/lib/content/schemas';
import { UNKNOWN, type FacetParam } from '@/lib/catalogue/facets';
import type { View } from '@/lib/catalogue/labels';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { localised, localPath } from '@/lib/vocabulary/locale';
import { valuesFor, type Value } from './mark';

/** What its figures are called, and were when the year was taken from the upload of a copy: addresses of then go on. */
export const REPORT = 'report-2016';
export const FORMERLY = 'report-2018';

/** The figures of the report of 2016: a dataset of its own, never mixed with counts of the catalogue. */
export const publishedReport = publishedReportSchema.parse(report);

/**
 * What the report says of a value. `published` and `share` as its text gives them; `reconstructed` is arithmetic on
 * a share. `count` is the one or the other, or null where the text gives neither. `href` says what the value means.
 */
export type PublishedMark = Value & {
  readonly count: number | null;
  /** Whether `count` is arithmetic on a rounded share. */
  readonly about: boolean;
  readonly published: number | null;
  readonly share: string | null;
  readonly reconstructed: number | null;
  readonly remark: string | null;
  readonly href: string;
};

export type PublishedDistribution = {
  readonly param: FacetParam;
  readonly label: string;
  /** The practices of the report. */
  readonly total: number;
  readonly values: readonly PublishedMark[];
  readonly addsUp: boolean;
};

export const publishedParams: readonly FacetParam[] = publishedReport.distributions.map(({ facet }) => facet);

/** The report's distribution over a facet, in the order of the catalogue's list. Throws where it published none. */
export function publishedDistribution(snapshot: Snapshot, param: FacetParam, view: View): PublishedDistribution {
  const found = publishedReport.distributions.find(({ facet }) => facet === param);
  if (!found) throw new Error(`The report published no distribution by "${param}"`);
  const facet = snapshot.facets.get(param)!;
  const given = new Map(found.values.map((value) => [value.value, value]));
  const named = valuesFor(snapshot, facet, view).filter(({ slug }) => slug !== UNKNOWN && given.has(slug));
  return {
    param,
    label: localised(facet.label, view.locale),
    total: publishedReport.scale.practices,
    addsUp: found.sum === publishedReport.scale.practices,
    values: named.map((value): PublishedMark => {
      const { published = null, publishedShare: share = null, reconstructed = null, remark = null } = given.get(value.slug)!;
      const count = published ?? (share === null ? null : reconstructed);
      return { ...value, count, about: published === null && count !== null, published, share, reconstructed, remark, href: localPath(`/vocabulary/${param}/${value.slug}`, view.locale) };
    }),
  };
}
