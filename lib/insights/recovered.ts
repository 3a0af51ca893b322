import type { FacetParam } from '@/lib/catalogue/facets';
import type { View } from '@/lib/catalogue/labels';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { publishedDistribution, type PublishedMark } from './published';

/** What the report has of a value, and how many of its practices the collection holds there, by their primary value. */
export type RecoveredMark = PublishedMark & { readonly held: number };

/** How much of the report the collection holds: entries that come from it, not examples that it names. */
export function recovered({ entries }: Snapshot): { readonly practices: number; readonly enablers: number } {
  const ofReport = entries.filter(({ origin }) => origin === 'report');
  const practices = ofReport.filter(({ kind }) => kind === 'practice').length;
  return { practices, enablers: ofReport.length - practices };
}

export function recoveredBy(snapshot: Snapshot, param: FacetParam & ('phase' | 'region'), view: View): readonly RecoveredMark[] {
  const primary = snapshot.entries
    .filter(({ kind, origin }) => kind === 'practice' && origin === 'report')
    .map(({ classification }) => classification[param]?.find((tag) => tag.primary)?.value);
  return publishedDistribution(snapshot, param, view).values.map((mark) => ({ ...mark, held: primary.filter((value) => value === mark.slug).length }));
}
