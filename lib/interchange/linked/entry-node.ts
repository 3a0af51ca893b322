import { lastChanged, lastChanges } from '@/lib/catalogue/change';
import type { Entry, Source } from '@/lib/catalogue/entry';
import { known } from '@/lib/catalogue/entry-values';
import { keptWidths, licenceAddress, picturePath, type Picture } from '@/lib/catalogue/picture';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { localised, type Locale } from '@/lib/vocabulary/locale';
import { entryAddress } from '../addresses';
import { dataAddress, LICENCE, listAddress, publisherAddress, valueAddress } from './addresses';
import { classifiedAs, type ClassifiedAs } from './entry-values';
import { placesOf, practiceAction, timesOf } from './entry-practice';

/** Where the description is read: labels are said in this language. Entries themselves are in English. */
export type Reading = { readonly site: URL; readonly locale: Locale };
export type LinkedNode = { readonly '@id'?: string; readonly '@type': string | readonly string[]; readonly [property: string]: unknown };

const day = { '@type': 'Date' };
const moment = { '@type': 'DateTime' };
const address = { '@type': '@id' };

/** Every name is one of schema.org; written out, so that nobody has to fetch it. */
export const linkedContext = {
  '@vocab': 'https://schema.org/',
  url: address,
  license: address,
  additionalType: address,
  inDefinedTermSet: address,
  contentUrl: address,
  datePublished: day,
  dateModified: moment,
} as const;

/** A day, a month or a year; how else sources date themselves is no date of schema.org. */
const DATE = /^\d{4}(-\d{2}){0,2}$/;
/** What an entry is first of all about; everything it is classified by is among its keywords. */
const SUBJECTS = ['need', 'dimension', 'phase', 'enabler-area'];

/**
 * The entry as a node of schema.org: an article about something that was done. What is not known is not said; the
 * organisations that did it are said to have done it, not to have written the article.
 */
export function entryNode(entry: Entry, snapshot: Snapshot, { site, locale }: Reading): LinkedNode {
  const url = entryAddress(entry.slug, site);
  const values = classifiedAs(entry, snapshot);
  const times = timesOf(entry);
  const revision = lastChanges(snapshot).get(entry.slug)?.revision;
  return {
    '@id': url,
    '@type': 'Article',
    additionalType: valueAddress('kind', entry.kind, site),
    url,
    name: entry.title,
    headline: entry.title,
    abstract: entry.concept,
    description: entry.summary,
    inLanguage: 'en',
    datePublished: entry.firstPublished,
    dateModified: lastChanged(snapshot, entry),
    ...(revision !== undefined && { version: String(revision) }),
    license: LICENCE,
    publisher: { '@id': publisherAddress(site) },
    isPartOf: { '@id': dataAddress('dataset', site) },
    about: [practiceAction(entry, snapshot, { site, locale }), ...values.filter(({ param }) => SUBJECTS.includes(param)).map(({ list, slug }) => ({ '@id': valueAddress(list, slug, site) }))],
    ...some('keywords', values.map((value) => definedTerm(value, { site, locale }))),
    ...some('spatialCoverage', placesOf(entry, snapshot, { site, locale })),
    ...(times !== undefined && { temporalCoverage: times }),
    ...some('image', entry.pictures.map((picture) => imageOf(picture, site))),
    ...some('citation', entry.sources.map(workOf)),
    ...some('isBasedOn', linked(entry, snapshot, site, true)),
    ...some('mentions', [...linked(entry, snapshot, site, false), ...entry.furtherReading.map(workOf)]),
  };
}

function some(property: string, values: readonly object[]): Record<string, readonly object[]> {
  return values.length > 0 ? { [property]: values } : {};
}

function definedTerm({ list, slug, label, code }: ClassifiedAs, { site, locale }: Reading): LinkedNode {
  return { '@id': valueAddress(list, slug, site), '@type': 'DefinedTerm', name: localised(label, locale), ...(code && { termCode: code }), inDefinedTermSet: listAddress(list, site) };
}

function workOf({ title, publisher, date, url, language }: Source): LinkedNode {
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(date && DATE.test(date) && { datePublished: date }),
    ...(url && { url }),
    ...(language && { inLanguage: language }),
  };
}

function imageOf({ picture, width, height, alt, caption, credit, licence }: Picture, site: URL): LinkedNode {
  const terms = licenceAddress(licence);
  const contentUrl = new URL(picturePath(picture, keptWidths(width).at(-1)!), site).href;
  return { '@type': 'ImageObject', contentUrl, width, height, description: alt, ...(caption && { caption }), creditText: credit, ...(terms && { license: terms }) };
}

/** Links to entries that readers can see: those it was adapted from, or all others. */
function linked({ links }: Entry, { bySlug }: Snapshot, site: URL, isAdapted: boolean): { '@id': string }[] {
  return links.filter(({ type, entry }) => bySlug.has(entry) && (type === 'adapted-from') === isAdapted).map(({ entry }) => ({ '@id': entryAddress(known(bySlug, entry).slug, site) }));
}
