import { countryRoles, linkTypes, organisationRoles, type Entry, type Organisation, type Tag } from '@/lib/catalogue/entry';
import { classifiedFacets, type FacetDefinition, type Kind } from '@/lib/catalogue/facets';
import { vocabularyOf } from '@/lib/vocabulary/lists';
import { Random } from './random';
import type { Writer } from './words';

export function generateEntry(number: number, count: number, organisations: readonly Organisation[], writer: Writer, random: Random): Entry {
  const kind: Kind = random.chance(0.75) ? 'practice' : 'enabler';
  return {
    slug: `entry-${number}`,
    kind,
    ...texts(writer, random),
    titleBasis: 'descriptive',
    origin: 'public-source',
    questions: {}, pictures: [],
    figures: [],
    partnershipQuality: partnershipQuality(number),
    furtherReading: [],
    voices: [],
    reportedVoices: [],
    tools: [],
    unnamedPartners: [],
    period: period(random),
    classification: classification(kind, random),
    countries: countries(random),
    organisations: random.some(organisations, random.between(0, 4)).map(({ slug }) => ({ organisation: slug, role: random.pick(organisationRoles), basis: 'inferred' })),
    links: random.chance(0.3) ? [{ type: random.pick(linkTypes), entry: `entry-${random.between(0, count - 1)}` }] : [],
    sources: [{ title: writer.sentence(8), publisher: writer.sentence(2), url: `https://example.org/${number}` }],
    firstPublished: date(random),
    ...(random.chance(0.6) && { lastVerified: date(random) }),
  };
}

/** About 230 words in all. */
function texts(writer: Writer, random: Random) {
  const sentences = (count: number, words: number) => Array.from({ length: count }, () => writer.sentence(random.between(words - 4, words + 4)));
  return {
    title: writer.sentence(random.between(5, 10)).slice(0, -1),
    concept: writer.sentence(random.between(14, 22)),
    summary: sentences(3, 15).join(' '),
    context: sentences(3, 15).join(' '),
    actions: sentences(3, 14),
    assessment: sentences(1, 14).join(' '),
    challenges: sentences(2, 9),
    lessons: sentences(2, 9),
    safeguards: [],
    resources: [],
    firstSteps: [],
    agreements: [],
    decisions: [],
    funding: [],
    adaptedFrom: [],
    adaptedIn: [],
    otherExamples: [],
  };
}

function classification(kind: Kind, random: Random): Entry['classification'] {
  const given = classifiedFacets.filter((facet) => (facet.appliesTo as readonly Kind[]).includes(kind) && random.chance(0.85));
  return Object.fromEntries(given.map((facet) => [facet.param, tags(facet, random)]));
}

function tags(facet: FacetDefinition, random: Random): Tag[] {
  const values = random.some(vocabularyOf(facet.param).terms, facet.single ? 1 : random.between(1, 3));
  return values.map(({ slug }, i) => ({ value: slug, primary: facet.ranked && i === 0, basis: random.pick(['stated', 'inferred'] as const) }));
}

/** Random by itself, so that what is known of a partnership changes nothing else of an entry. */
function partnershipQuality(number: number): Entry['partnershipQuality'] {
  const random = new Random(number);
  const judged = (['dialogue', 'inclusive', 'ethical'] as const).filter(() => random.chance(0.3));
  return Object.fromEntries(judged.map((criterion) => [criterion, { value: random.pick(['yes', 'partly', 'no'] as const), basis: 'stated' }]));
}

function countries(random: Random): Entry['countries'] {
  const found = random.some(vocabularyOf('country').terms, random.between(0, 3));
  return found.map(({ slug }, i) => ({ country: slug, role: i === 0 ? 'runs' : random.pick(countryRoles), basis: 'stated' }));
}

function period(random: Random): Entry['period'] {
  const start = random.between(2008, 2024);
  return {
    ...(random.chance(0.8) && { start: String(start) }),
    ...(random.chance(0.4) && { end: String(start + random.between(0, 4)) }),
  };
}

function date(random: Random): string {
  return `202${random.between(3, 5)}-0${random.between(1, 9)}-${random.between(10, 28)}`;
}
