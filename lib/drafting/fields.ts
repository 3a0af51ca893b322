import { classifiedFacets, type ClassifiedParam } from '@/lib/catalogue/facets';
import { withoutEmpty, type Draft } from './draft';

/** The parts of an entry's page, in its order; the outline of the workspace follows it. */
export const sections = ['head', 'where', 'context', 'done', 'pictures', 'people', 'impact', 'cost', 'challenges', 'lessons', 'safeguards', 'doing', 'partnership', 'related', 'reading', 'voices', 'contact', 'questions', 'classification', 'sources', 'record'] as const;
export type Section = (typeof sections)[number];

const inSections = {
  head: ['title', 'titleBasis', 'slug', 'kind', 'concept', 'summary'],
  where: ['countries', 'placeNote', 'period'],
  context: ['context'],
  done: ['actions'],
  pictures: ['pictures'],
  people: ['participants', 'migrantsRole'],
  impact: ['assessment', 'figures'],
  cost: ['funding'],
  challenges: ['challenges'],
  lessons: ['lessons'],
  safeguards: ['safeguards'],
  doing: ['resources', 'firstSteps', 'agreements', 'decisions', 'tools'],
  partnership: ['organisations', 'unnamedPartners', 'partnershipQuality.dialogue', 'partnershipQuality.inclusive', 'partnershipQuality.ethical'],
  related: ['links', 'adaptedFrom', 'adaptedIn', 'otherExamples'],
  reading: ['furtherReading'],
  voices: ['voices', 'reportedVoices'],
  contact: ['contact'],
  questions: ['questions.en', 'questions.fr', 'questions.es', 'questions.ar'],
  classification: [],
  sources: ['sources'],
  record: ['origin', 'selectionException', 'firstPublished', 'lastVerified', 'nextReview'],
} as const satisfies Record<Section, readonly string[]>;

/** A part of an entry that is written, compared, merged and talked about as one: a text, a list, the values of a facet. */
export type Field = (typeof inSections)[Section][number] | `classification.${ClassifiedParam}`;
export type PlacedField = { readonly field: Field; readonly section: Section };

/** Every field of an entry once, in the order of its page. */
export const placedFields: readonly PlacedField[] = sections.flatMap((section): PlacedField[] => {
  const own = inSections[section].map((field): PlacedField => ({ field, section }));
  return section === 'classification' ? classifiedFacets.map(({ param }): PlacedField => ({ field: `classification.${param}`, section })) : own;
});

const known = new Set<string>(placedFields.map(({ field }) => field));

export function isField(name: string): name is Field {
  return known.has(name);
}

/** The field that a path of a document lies in: `figures.0.what` lies in `figures`. Undefined for the document itself. */
export function fieldOf(path: string): Field | undefined {
  const [first = '', second = ''] = path.split('.');
  return [first, `${first}.${second}`].find(isField);
}

/** What a draft says there, without what says nothing; undefined where it says nothing. */
export function valueAt(draft: Draft, field: Field): unknown {
  const [first = '', second] = field.split('.');
  const value = withoutEmpty((draft as Record<string, unknown>)[first]);
  return second === undefined ? value : (value as Record<string, unknown> | undefined)?.[second];
}

export function withValue(draft: Draft, field: Field, value: unknown): Draft {
  const [first = '', second] = field.split('.');
  if (second === undefined) return { ...draft, [first]: value };
  return { ...draft, [first]: { ...((draft as Record<string, unknown>)[first] as object | undefined), [second]: value } };
}
