import basis from '@/content/vocabularies/basis.json';
import began from '@/content/vocabularies/began.json';
import breakdown from '@/content/vocabularies/breakdown.json';
import cost from '@/content/vocabularies/cost.json';
import country from '@/content/vocabularies/country.json';
import countryRole from '@/content/vocabularies/country-role.json';
import destinationCountry from '@/content/vocabularies/destination-country.json';
import dialogue from '@/content/vocabularies/dialogue.json';
import dimension from '@/content/vocabularies/dimension.json';
import enablerArea from '@/content/vocabularies/enabler-area.json';
import engagement from '@/content/vocabularies/engagement.json';
import ethical from '@/content/vocabularies/ethical.json';
import evidence from '@/content/vocabularies/evidence.json';
import figureKind from '@/content/vocabularies/figure-kind.json';
import funderType from '@/content/vocabularies/funder-type.json';
import gcm from '@/content/vocabularies/gcm.json';
import horizon from '@/content/vocabularies/horizon.json';
import implementer from '@/content/vocabularies/implementer.json';
import implementerType from '@/content/vocabularies/implementer-type.json';
import inclusive from '@/content/vocabularies/inclusive.json';
import integration from '@/content/vocabularies/integration.json';
import kind from '@/content/vocabularies/kind.json';
import level from '@/content/vocabularies/level.json';
import linkType from '@/content/vocabularies/link-type.json';
import maturity from '@/content/vocabularies/maturity.json';
import need from '@/content/vocabularies/need.json';
import organisation from '@/content/vocabularies/organisation.json';
import organisationRole from '@/content/vocabularies/organisation-role.json';
import organisationType from '@/content/vocabularies/organisation-type.json';
import origin from '@/content/vocabularies/origin.json';
import originCountry from '@/content/vocabularies/origin-country.json';
import partner from '@/content/vocabularies/partner.json';
import partnerType from '@/content/vocabularies/partner-type.json';
import partnership from '@/content/vocabularies/partnership.json';
import partnershipAnswer from '@/content/vocabularies/partnership-answer.json';
import partnershipCriterion from '@/content/vocabularies/partnership-criterion.json';
import phase from '@/content/vocabularies/phase.json';
import population from '@/content/vocabularies/population.json';
import principle from '@/content/vocabularies/principle.json';
import published from '@/content/vocabularies/published.json';
import region from '@/content/vocabularies/region.json';
import stability from '@/content/vocabularies/stability.json';
import support from '@/content/vocabularies/support.json';
import titleBasis from '@/content/vocabularies/title-basis.json';
import transitCountry from '@/content/vocabularies/transit-country.json';
import verified from '@/content/vocabularies/verified.json';
import vulnerability from '@/content/vocabularies/vulnerability.json';
import { withEditedWords, type EditedWords } from './edited-words';
import { localised, type Locale } from './locale';
import { vocabularySchema, type Term, type Vocabulary } from './vocabulary';

/**
 * Every closed list of the product as the content files have it: facets in the order of the panel, then the lists behind
 * single fields. What people see is `vocabulariesNow`: administrators may have put other words.
 */
export const vocabularies: readonly Vocabulary[] = [
  kind, phase, dimension, need, support, region, country, population, principle, enablerArea, partnership,
  integration, level, gcm, maturity, evidence, cost, organisation, organisationType, vulnerability, stability, horizon,
  engagement, originCountry, transitCountry, destinationCountry, implementer, partner, implementerType, partnerType, funderType,
  dialogue, inclusive, ethical, began, published, verified, basis, countryRole, organisationRole, linkType, figureKind, titleBasis, origin, breakdown,
  partnershipCriterion, partnershipAnswer,
].map((list) => vocabularySchema.parse(list));

type Lists = {
  readonly all: readonly Vocabulary[];
  readonly edited: readonly EditedWords[];
  readonly byList: ReadonlyMap<string, Vocabulary>;
  readonly bySlug: ReadonlyMap<string, ReadonlyMap<string, Term>>;
};

const fromFiles = listsOf(vocabularies);
/** One for the process: Next loads this file several times, in several bundles. Empty in browsers, which are handed words. */
const shared = globalThis as { smartPracticesLists?: Lists | undefined };

function listsOf(all: readonly Vocabulary[], edited: readonly EditedWords[] = []): Lists {
  return {
    all,
    edited,
    byList: new Map(all.map((vocabulary) => [vocabulary.list, vocabulary])),
    bySlug: new Map(all.map((vocabulary) => [vocabulary.list, new Map(vocabulary.terms.map((term) => [term.slug, term]))])),
  };
}

function inForce(): Lists {
  return shared.smartPracticesLists ?? fromFiles;
}

/** Puts words in the place of those of the content files, for everybody whom this process serves. */
export function layWords(edited: readonly EditedWords[]): void {
  shared.smartPracticesLists = edited.length === 0 ? undefined : listsOf(withEditedWords(vocabularies, edited), edited);
}

/** The words that were laid over those of the files, to be handed to a thread. */
export function editedWordsNow(): readonly EditedWords[] {
  return inForce().edited;
}

/** Every closed list with the words in force. */
export function vocabulariesNow(): readonly Vocabulary[] {
  return inForce().all;
}

/** Throws when there is no such list: lists are named in code, values come from readers. */
export function vocabularyOf(list: string): Vocabulary {
  const vocabulary = inForce().byList.get(list);
  if (!vocabulary) throw new Error(`There is no vocabulary "${list}"`);
  return vocabulary;
}

export function termOf(list: string, slug: string): Term | undefined {
  return inForce().bySlug.get(list)?.get(slug);
}

/** The label in this language; the slug itself where the list has no such value. */
export function termLabel(list: string, slug: string, locale: Locale): string {
  const term = termOf(list, slug);
  return term ? localised(term.label, locale) : slug;
}
