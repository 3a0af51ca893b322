import type { Entry } from '@/lib/catalogue/entry';
import { valuesOf, type ValueSources } from '@/lib/catalogue/entry-values';
import { listedFacets, type FacetParam } from '@/lib/catalogue/facets';

const textParts = {
  context: (entry) => entry.context === undefined,
  actions: (entry) => entry.actions.length === 0,
  people: (entry) => entry.participants === undefined && entry.organisations.length === 0,
  migrantsRole: (entry) => entry.migrantsRole === undefined,
  impact: (entry) => entry.assessment === undefined && entry.figures.length === 0,
  challenges: (entry) => entry.challenges.length === 0,
  lessons: (entry) => entry.lessons.length === 0,
  safeguards: (entry) => entry.safeguards.length === 0,
  partnershipQuality: (entry) => Object.keys(entry.partnershipQuality).length === 0,
  period: (entry) => !entry.period.start && !entry.period.end && !entry.period.note,
} satisfies Record<string, (entry: Entry) => boolean>;

export type TextPart = keyof typeof textParts;

/** Told by the text part `people`. */
const TOLD_AS_TEXT: readonly FacetParam[] = ['organisation', 'organisation-type'];

/** Texts that the sources seen do not give. Whether a good partnership was looked at is asked of practices only. */
export function unknownTexts(entry: Entry): TextPart[] {
  const parts = (Object.keys(textParts) as TextPart[]).filter((part) => textParts[part](entry));
  return entry.kind === 'practice' ? parts : parts.filter((part) => part !== 'partnershipQuality' && part !== 'migrantsRole');
}

/** Facets in which nobody has classified the entry yet. */
export function unknownFacets(entry: Entry, sources: ValueSources): FacetParam[] {
  return listedFacets
    .filter((facet) => !TOLD_AS_TEXT.includes(facet.param) && (facet.appliesTo as readonly string[]).includes(entry.kind))
    .filter((facet) => valuesOf(entry, facet, sources).length === 0)
    .map(({ param }) => param);
}
