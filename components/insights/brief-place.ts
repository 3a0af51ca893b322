import type { Place } from '@/lib/catalogue/types';
import { chartText, type Brief } from '@/lib/insights/brief';
import { insightsPlace } from '@/lib/insights/places';

/** The page of this brief: filters and switches on it keep what was chosen. */
export function briefPlace({ title, charts, entries }: Brief): Place {
  return insightsPlace('brief', [
    ...charts.map((request) => ['chart', chartText(request)] as const),
    ...entries.map(({ slug }) => ['entry', slug] as const),
    ...(title === '' ? [] : [['title', title] as const]),
  ]);
}
