import type { ReactNode } from 'react';
import type { Entry } from '@/lib/catalogue/entry';
import { Contact } from './contact';
import { Doing, hasDoing } from './doing';
import { Cost } from './cost';
import { EntryList } from './entry-list';
import type { EntryView } from './entry-view';
import { Impact } from './impact';
import { Lines, Steps } from './lines';
import { linksEitherWay, linksFrom, linksTo } from './linked-entries';
import { Paragraphs } from './paragraphs';
import { PartnershipQuality } from './partnership-quality';
import { People } from './people';
import { Pictures } from './pictures';
import { Questions, questionsOf } from './questions';
import type { Section } from './section';
import { SourceList } from './source-list';
import { Voices } from './voices';

/** What the entry tells, in the order of the field's own report. A part without content is left out, with its heading. */
export function textSections(view: EntryView): Section[] {
  const { entry, locale } = view;
  const sections: readonly (readonly [Section['id'], ReactNode])[] = [
    ['summary', <Paragraphs text={entry.summary} />],
    ['context', entry.context && <Paragraphs text={entry.context} />],
    ['done', some(entry.actions) && <Steps steps={entry.actions} />],
    ['pictures', some(entry.pictures) && <Pictures view={view} />],
    ['people', hasPeople(entry) && <People view={view} />],
    ['impact', (entry.assessment || some(entry.figures)) && <Impact view={view} />],
    ['cost', (entry.classification.cost || some(entry.funding)) && <Cost view={view} />],
    ['challenges', some(entry.challenges) && <Lines lines={entry.challenges} />],
    ['lessons', some(entry.lessons) && <Lines lines={entry.lessons} />],
    ['safeguards', some(entry.safeguards) && <Lines lines={entry.safeguards} />],
    ['doing', hasDoing(entry) && <Doing view={view} />],
    ['partnership', some(Object.keys(entry.partnershipQuality)) && <PartnershipQuality view={view} />],
    ['needed', linked(view, linksTo(view, 'needs-enabler'))],
    ['enables', linked(view, linksFrom(view, 'needs-enabler'))],
    ['adaptedFrom', linked(view, linksTo(view, 'adapted-from'), entry.adaptedFrom)],
    ['adaptedIn', linked(view, linksFrom(view, 'adapted-from'), entry.adaptedIn)],
    ['examples', linked(view, linksEitherWay(view, 'other-example'), entry.otherExamples)],
    ['programme', linked(view, linksEitherWay(view, 'same-programme'))],
    ['sameOrganisation', linked(view, linksEitherWay(view, 'same-organisation'))],
    ['sameModel', linked(view, linksEitherWay(view, 'same-model'))],
    ['reading', some(entry.furtherReading) && <SourceList sources={entry.furtherReading} locale={locale} />],
    ['voices', (some(entry.voices) || some(entry.reportedVoices)) && <Voices view={view} />],
    ['contact', entry.contact && <Contact contact={entry.contact} />],
    ['questions', some(questionsOf(entry, locale).questions) && <Questions {...questionsOf(entry, locale)} />],
  ];
  return sections.flatMap(([id, body]) => (body ? [{ id, body }] : []));
}

function hasPeople(entry: Entry): boolean {
  return Boolean(entry.participants || entry.migrantsRole) || some(entry.organisations) || some(entry.unnamedPartners);
}

function linked({ locale }: EntryView, entries: readonly Entry[], lines: readonly string[] = []): ReactNode {
  if (!some(entries) && !some(lines)) return null;
  return (
    <>
      {some(lines) ? <Lines lines={lines} /> : null}
      {some(entries) ? <EntryList entries={entries.map((entry) => ({ entry }))} locale={locale} /> : null}
    </>
  );
}

function some(list: readonly unknown[]): boolean {
  return list.length > 0;
}
