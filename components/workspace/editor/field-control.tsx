'use client';
import type { ReactNode } from 'react';
import type { ClassifiedParam } from '@/lib/catalogue/facets';
import type { Draft } from '@/lib/drafting/draft';
import type { Field } from '@/lib/drafting/fields';
import type { Locale } from '@/lib/vocabulary/locale';
import { ChoiceControl } from './choice-control';
import { ContactControl } from './contact-control';
import { CountriesControl } from './countries-control';
import { CriterionControl } from './criterion-control';
import { DayControl } from './day-control';
import { FacetControl } from './facet-control';
import type { PlainField } from './field-words';
import { FiguresControl } from './figures-control';
import { LinesControl } from './lines-control';
import { LinksControl } from './links-control';
import { OrganisationsControl } from './organisations-control';
import { PeriodControl } from './period-control';
import { PicturesControl } from './pictures-control';
import { RegionControl } from './region-control';
import { ReportedVoicesControl } from './reported-voices-control';
import { SimilarTitles } from './similar-titles';
import { SlugControl } from './slug-control';
import { SourcesControl } from './sources-control';
import { LineControl, TextControl } from './text-controls';
import { UnnamedControl } from './unnamed-control';
import { VoicesControl } from './voices-control';

type ControlProps = { readonly draft: Draft; readonly entryId: string };

const line = (field: 'concept' | 'placeNote') => ({ draft }: ControlProps) => <LineControl field={field} value={draft[field] ?? ''} />;
const text = (field: 'summary' | 'context' | 'participants' | 'migrantsRole' | 'assessment' | 'selectionException') => ({ draft }: ControlProps) => <TextControl field={field} value={draft[field] ?? ''} />;
const lines = (field: 'actions' | 'challenges' | 'lessons' | 'safeguards' | 'resources' | 'firstSteps' | 'agreements' | 'decisions' | 'funding' | 'adaptedFrom' | 'adaptedIn' | 'otherExamples') => ({ draft }: ControlProps) => <LinesControl field={field} value={draft[field]} />;
const questions = (locale: Locale) => ({ draft }: ControlProps) => <LinesControl field={`questions.${locale}`} value={draft.questions?.[locale]} />;
const day = (field: 'firstPublished' | 'lastVerified' | 'nextReview') => ({ draft }: ControlProps) => <DayControl field={field} value={draft[field]} />;

/** The control made for each field; facets and the marks of a partnership have one for all of theirs. */
const controls: { readonly [F in PlainField]: (props: ControlProps) => ReactNode } = {
  title: ({ draft, entryId }) => (
    <>
      <LineControl field="title" value={draft.title ?? ''} />
      <SimilarTitles title={draft.title ?? ''} entryId={entryId} />
    </>
  ),
  titleBasis: ({ draft }) => <ChoiceControl field="titleBasis" list="title-basis" value={draft.titleBasis} />,
  slug: ({ draft }) => <SlugControl value={draft.slug} />,
  kind: ({ draft }) => <ChoiceControl field="kind" list="kind" value={draft.kind} />,
  concept: line('concept'),
  summary: text('summary'),
  countries: ({ draft }) => <CountriesControl value={draft.countries} />,
  placeNote: line('placeNote'),
  period: ({ draft }) => <PeriodControl value={draft.period} />,
  context: text('context'),
  actions: lines('actions'),
  pictures: ({ draft, entryId }) => <PicturesControl value={draft.pictures} entryId={entryId} />,
  participants: text('participants'),
  migrantsRole: text('migrantsRole'),
  assessment: text('assessment'),
  figures: ({ draft }) => <FiguresControl value={draft.figures} />,
  funding: lines('funding'),
  challenges: lines('challenges'),
  lessons: lines('lessons'),
  safeguards: lines('safeguards'),
  resources: lines('resources'),
  firstSteps: lines('firstSteps'),
  agreements: lines('agreements'),
  decisions: lines('decisions'),
  tools: ({ draft }) => <SourcesControl field="tools" value={draft.tools} />,
  organisations: ({ draft, entryId }) => <OrganisationsControl value={draft.organisations} entryId={entryId} />,
  unnamedPartners: ({ draft }) => <UnnamedControl value={draft.unnamedPartners} />,
  links: ({ draft }) => <LinksControl value={draft.links} own={draft.slug} />,
  adaptedFrom: lines('adaptedFrom'),
  adaptedIn: lines('adaptedIn'),
  otherExamples: lines('otherExamples'),
  furtherReading: ({ draft }) => <SourcesControl field="furtherReading" value={draft.furtherReading} />,
  voices: ({ draft }) => <VoicesControl value={draft.voices} />,
  reportedVoices: ({ draft }) => <ReportedVoicesControl value={draft.reportedVoices} />,
  contact: ({ draft }) => <ContactControl value={draft.contact} />,
  'questions.en': questions('en'),
  'questions.fr': questions('fr'),
  'questions.es': questions('es'),
  'questions.ar': questions('ar'),
  sources: ({ draft }) => <SourcesControl field="sources" value={draft.sources} />,
  origin: ({ draft }) => <ChoiceControl field="origin" list="origin" value={draft.origin} />,
  selectionException: text('selectionException'),
  firstPublished: day('firstPublished'),
  lastVerified: day('lastVerified'),
  nextReview: day('nextReview'),
};

export function FieldControl({ field, draft, entryId }: ControlProps & { readonly field: Field }) {
  const [first = '', second = ''] = field.split('.');
  if (first === 'partnershipQuality') return <CriterionControl field={field} value={draft.partnershipQuality?.[second as 'dialogue']} />;
  if (second === 'region') return <RegionControl draft={draft} />;
  if (first === 'classification') return <FacetControl param={second as ClassifiedParam} value={draft.classification?.[second as ClassifiedParam]} />;
  return controls[field as PlainField]({ draft, entryId });
}
