import { z } from 'zod';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { publishedDistribution, publishedParams, publishedReport } from '@/lib/insights/published';
import { publishedReportSchema } from '@/lib/content/schemas';
import { translator } from '@/lib/messages/translator';
import { asPublished, publishedRecordSchema } from './chart-record';

const { scale, title, publisher, date, dateNote, note, notPublished, caveats } = publishedReportSchema.shape;

/** The answer of `GET /api/v1/report-2016`: the figures that the report of 2016 published, and what its text does not give. */
export const reportRecordSchema = z.strictObject({
  title,
  publisher,
  date,
  dateNote,
  note,
  scale,
  distributions: z.array(publishedRecordSchema.pick({ facet: true, label: true, counting: true, total: true, unknown: true, addsUp: true, values: true })),
  notPublished,
  caveats,
  source: z.string(),
  url: z.url(),
});
export type ReportRecord = z.infer<typeof reportRecordSchema>;

export function reportRecord(snapshot: Snapshot, site: URL): ReportRecord {
  const { title, publisher, date, dateNote, note, scale, notPublished, caveats } = publishedReport;
  const t = translator('en');
  const view = { locale: 'en' as const, words: { unknown: t('catalogue.unknown') } };
  const distributions = publishedParams.map((param) => asPublished(publishedDistribution(snapshot, param, view), { site }));
  return { title, publisher, date, dateNote, note, scale, distributions, notPublished, caveats, source: t('insightsFiles.about.sourceReport'), url: new URL('/insights/report-2016', site).href };
}
