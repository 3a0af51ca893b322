import { classifiedFacets, type ClassifiedParam } from '@/lib/catalogue/facets';
import { placedFields, type Field } from '../fields';

/**
 * How a cell is written. `choice`: one value of a list. `line`, `text`: words as they are. `lines`: one to a line of the
 * cell. `rows`: as row-shapes.ts says. `tags`: values of a facet with their basis. `mark`: an answer with its basis.
 */
export type ColumnKind = 'entry' | 'revision' | 'choice' | 'slug' | 'line' | 'text' | 'lines' | 'day' | 'date' | 'address' | 'rows' | 'tags' | 'mark';

/** Fields that sheets leave as they are: a picture cannot be written into a cell. */
type LeftAlone = 'pictures';
type PlainField = Exclude<Field, `classification.${string}` | LeftAlone>;
type Spec = { readonly key: string; readonly kind: ColumnKind; readonly list?: string; readonly part?: string };

/** The columns that each field is written in. */
const plain = {
  title: [{ key: 'title', kind: 'line' }],
  titleBasis: [{ key: 'title-basis', kind: 'choice', list: 'title-basis' }],
  slug: [{ key: 'address', kind: 'slug' }],
  kind: [{ key: 'kind', kind: 'choice', list: 'kind' }],
  concept: [{ key: 'concept', kind: 'line' }],
  summary: [{ key: 'summary', kind: 'text' }],
  countries: [{ key: 'countries', kind: 'rows' }],
  placeNote: [{ key: 'place-note', kind: 'line' }],
  period: [{ key: 'start', kind: 'date', part: 'start' }, { key: 'end', kind: 'date', part: 'end' }, { key: 'period-note', kind: 'line', part: 'note' }],
  context: [{ key: 'context', kind: 'text' }],
  actions: [{ key: 'actions', kind: 'lines' }],
  participants: [{ key: 'participants', kind: 'text' }],
  migrantsRole: [{ key: 'migrants-role', kind: 'text' }],
  assessment: [{ key: 'assessment', kind: 'text' }],
  figures: [{ key: 'figures', kind: 'rows' }],
  funding: [{ key: 'funding', kind: 'lines' }],
  challenges: [{ key: 'challenges', kind: 'lines' }],
  lessons: [{ key: 'lessons', kind: 'lines' }],
  safeguards: [{ key: 'safeguards', kind: 'lines' }],
  resources: [{ key: 'resources', kind: 'lines' }],
  firstSteps: [{ key: 'first-steps', kind: 'lines' }],
  agreements: [{ key: 'agreements', kind: 'lines' }],
  decisions: [{ key: 'decisions', kind: 'lines' }],
  tools: [{ key: 'tools', kind: 'rows' }],
  organisations: [{ key: 'organisations', kind: 'rows' }],
  unnamedPartners: [{ key: 'unnamed-partners', kind: 'rows' }],
  'partnershipQuality.dialogue': [{ key: 'dialogue', kind: 'mark', list: 'partnership-answer' }],
  'partnershipQuality.inclusive': [{ key: 'inclusive', kind: 'mark', list: 'partnership-answer' }],
  'partnershipQuality.ethical': [{ key: 'ethical', kind: 'mark', list: 'partnership-answer' }],
  links: [{ key: 'links', kind: 'rows' }],
  adaptedFrom: [{ key: 'adapted-from', kind: 'lines' }],
  adaptedIn: [{ key: 'adapted-in', kind: 'lines' }],
  otherExamples: [{ key: 'other-examples', kind: 'lines' }],
  furtherReading: [{ key: 'further-reading', kind: 'rows' }],
  voices: [{ key: 'voices', kind: 'rows' }],
  reportedVoices: [{ key: 'reported-voices', kind: 'rows' }],
  contact: [{ key: 'contact', kind: 'line', part: 'office' }, { key: 'contact-address', kind: 'address', part: 'url' }],
  'questions.en': [{ key: 'questions-en', kind: 'lines' }],
  'questions.fr': [{ key: 'questions-fr', kind: 'lines' }],
  'questions.es': [{ key: 'questions-es', kind: 'lines' }],
  'questions.ar': [{ key: 'questions-ar', kind: 'lines' }],
  sources: [{ key: 'sources', kind: 'rows' }],
  origin: [{ key: 'origin', kind: 'choice', list: 'origin' }],
  selectionException: [{ key: 'selection-exception', kind: 'text' }],
  firstPublished: [{ key: 'first-published', kind: 'day' }],
  lastVerified: [{ key: 'last-verified', kind: 'day' }],
  nextReview: [{ key: 'next-review', kind: 'day' }],
} as const satisfies Record<PlainField, readonly Spec[]>;

type RankedParam = Extract<(typeof classifiedFacets)[number], { ranked: true }>['param'];
export type PlainColumnKey = (typeof plain)[keyof typeof plain][number]['key'];
const specs: { readonly [F in Field]?: readonly (Spec & { readonly key: PlainColumnKey })[] } = plain;
export type FurtherKey = `${RankedParam}-further`;
export type SheetColumnKey = 'entry' | 'revision' | PlainColumnKey | ClassifiedParam | FurtherKey;

/**
 * One column of a sheet. `list`: the vocabulary of its values. `part`: the part of the field it holds. `rank`: of a
 * ranked facet, whether it holds the primary value or the further ones. `single`: at most one value.
 */
export type SheetColumn = {
  readonly key: SheetColumnKey;
  readonly field: Field | null;
  readonly kind: ColumnKind;
  readonly list?: string;
  readonly part?: string;
  readonly rank?: 'primary' | 'further';
  readonly single?: boolean;
};

/** Every column, the entry's own address first, then in the order of an entry's page; the number of its state stands last. */
export const sheetColumns: readonly SheetColumn[] = [
  { key: 'entry', field: null, kind: 'entry' },
  ...columnsOf('kind'),
  ...placedFields.flatMap(({ field }) => (field === 'kind' ? [] : columnsOf(field))),
  { key: 'revision', field: null, kind: 'revision' },
];

function columnsOf(field: Field): readonly SheetColumn[] {
  if (!field.startsWith('classification.')) return (specs[field] ?? []).map((spec) => ({ ...spec, field }));
  const { param, ranked, single } = classifiedFacets.find((facet) => `classification.${facet.param}` === field)!;
  const column = { field, kind: 'tags', list: param } as const;
  if (!ranked) return [{ ...column, key: param, single }];
  return [{ ...column, key: param, rank: 'primary', single: true }, { ...column, key: `${param}-further` as FurtherKey, rank: 'further', single: false }];
}

const byKey = new Map(sheetColumns.map((column) => [column.key, column]));
const byField = new Map(placedFields.map(({ field }) => [field, sheetColumns.filter((column) => column.field === field)]));

export function sheetColumn(key: SheetColumnKey): SheetColumn {
  return byKey.get(key)!;
}

/** The columns that hold a field together. */
export function columnsOfField(field: Field): readonly SheetColumn[] {
  return byField.get(field) ?? [];
}
