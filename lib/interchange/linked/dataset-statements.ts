import type { Quad } from 'n3';
import { lastChanged } from '@/lib/catalogue/change';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { caveats } from '@/lib/messages/chart-in-words';
import { translator } from '@/lib/messages/translator';
import { bareType, formatsOf, type KnownFormat } from '../formats';
import { dataAddress, LICENCE, listAddress, publisherAddress } from './addresses';
import { about, inEnglish, named, plain, thing, typed, type Said } from './statements';

const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';
const ENGLISH = 'http://id.loc.gov/vocabulary/iso639-1/en';

/** The days on which readers saw its first entry and its last change; none where nothing is published. */
export function datesOf(snapshot: Snapshot): { readonly issued?: string; readonly modified?: string } {
  const { entries } = snapshot;
  if (entries.length === 0) return {};
  const least = (days: readonly string[]) => days.reduce((one, other) => (other < one ? other : one));
  const most = (moments: readonly string[]) => moments.reduce((one, other) => (other > one ? other : one));
  return { issued: least(entries.map(({ firstPublished }) => firstPublished)), modified: snapshot.changes.at(-1)?.at ?? most(entries.map((entry) => lastChanged(snapshot, entry))) };
}

/** The collection with everything it can be had as. */
export function datasetStatements(snapshot: Snapshot, site: URL): Quad[] {
  const t = translator('en');
  const { issued, modified } = datesOf(snapshot);
  const formats = formatsOf('list');
  const name = t('site.name');
  return [
    ...about(dataAddress('dataset', site), [
      ['rdf:type', named('dcat:Dataset')],
      ['dcterms:title', inEnglish(t('linkedData.dataset', { site: name }))],
      ['dcterms:description', inEnglish(t('linkedData.datasetText', { site: name, tagline: t('site.tagline'), description: t('site.description') }))],
      ['skos:scopeNote', ...caveats('en').map(inEnglish)],
      ...common(site),
      ['dcterms:identifier', plain(dataAddress('dataset', site))],
      ['dcterms:issued', ...(issued ? [typed(issued, 'xsd:date')] : [])],
      ['dcterms:modified', ...(modified ? [typed(modified, 'xsd:dateTime')] : [])],
      ['dcat:version', plain(String(snapshot.version))],
      ['dcat:landingPage', thing(new URL('/data', site).href)],
      ['dcat:distribution', ...formats.map(({ suffix }) => thing(dataAddress(suffix, site))), thing(dataAddress('zip', site))],
    ]),
    ...formats.flatMap((format) => distribution(format, t('linkedData.distribution', { suffix: format.suffix }), '/catalogue', site)),
    ...formatsOf('dataset').filter(({ suffix }) => suffix === 'zip').flatMap((format) => distribution(format, t('linkedData.archive'), '/data', site)),
  ];
}

/** The classification is a dataset of its own: others use it without our entries. */
export function listsStatements(lists: readonly string[], site: URL): Quad[] {
  const t = translator('en');
  const formats = formatsOf('vocabularies');
  const name = (suffix: string) => `vocabularies.${suffix}`;
  return [
    ...about(dataAddress('vocabularies', site), [
      ['rdf:type', named('dcat:Dataset')],
      ['dcterms:title', inEnglish(t('linkedData.vocabularies', { site: t('site.name') }))],
      ['dcterms:description', inEnglish(t('linkedData.vocabulariesText'))],
      ...common(site),
      ['dcat:landingPage', thing(new URL('/vocabulary', site).href)],
      ['dcterms:hasPart', ...lists.map((list) => thing(listAddress(list, site)))],
      ['dcat:distribution', ...formats.map(({ suffix }) => thing(dataAddress(name(suffix), site)))],
    ]),
    ...formats.flatMap((format) => distribution(format, t('linkedData.distributionOfLists', { suffix: format.suffix }), '/vocabulary', site, name(format.suffix))),
  ];
}

function distribution({ suffix, type }: KnownFormat, title: string, path: string, site: URL, name: string = suffix): Quad[] {
  const mediaType = bareType(type);
  return about(dataAddress(name, site), [
    ['rdf:type', named('dcat:Distribution')],
    ['dcterms:title', inEnglish(title)],
    ['dcterms:license', thing(LICENCE)],
    ['dcat:accessURL', thing(new URL(path, site).href)],
    ['dcat:downloadURL', thing(new URL(`${path}.${suffix}`, site).href)],
    ['dcat:mediaType', thing(MEDIA_TYPES + mediaType)],
  ]);
}

export function common(site: URL): ['dcterms:publisher' | 'dcterms:license' | 'dcterms:language', ...Said[]][] {
  return [
    ['dcterms:publisher', thing(publisherAddress(site))],
    ['dcterms:license', thing(LICENCE)],
    ['dcterms:language', thing(ENGLISH)],
  ];
}
