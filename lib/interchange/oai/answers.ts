import { dublinCore } from '../linked/dublin-core';
import { translator } from '@/lib/messages/translator';
import { element, xmlText } from '@/lib/xml';
import { harvestOf, type Harvest, type Harvested } from './harvested';
import { adminEmail, identifierOf, repositoryIdentifier, slugOf } from './identifier';
import { pageOf, type Page } from './list';
import type { Repository } from './oai-answer';
import { metadataFormats, OaiError, type Arguments, type Verb } from './protocol';
import { requireFormat } from './read-request';
import { refusal } from './resumption';
import { setsIn, setsOf } from './sets';

const OAI = 'http://www.openarchives.org/OAI/2.0/';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const SCHEMA_OF_IDENTIFIERS = `${OAI}oai-identifier`;
const NOTHING_YET = '1970-01-01T00:00:00Z';

/** What stands inside the element of each verb. */
export const answers: { readonly [V in Verb]: (repository: Repository, said: Arguments) => string } = {
  Identify: identify,
  ListMetadataFormats: (repository, { identifier }) => {
    if (identifier !== undefined) recordOf(repository, identifier);
    return metadataFormats.map(({ prefix, schema, namespace }) => element('metadataFormat', {}, [element('metadataPrefix', {}, prefix), element('schema', {}, schema), element('metadataNamespace', {}, namespace)].join(''))).join('');
  },
  ListSets: ({ snapshot }, { resumptionToken }) => {
    if (resumptionToken !== undefined) throw refusal();
    return setsIn(snapshot).map(({ spec, name }) => element('set', {}, element('setSpec', {}, spec) + element('setName', {}, xmlText(name)))).join('');
  },
  GetRecord: (repository, { identifier, metadataPrefix }) => {
    const record = recordOf(repository, identifier!);
    requireFormat(metadataPrefix!);
    return recordElement(record, repository);
  },
  ListIdentifiers: (repository, said) => listed(repository, 'ListIdentifiers', said, (record) => header(record, repository)),
  ListRecords: (repository, said) => listed(repository, 'ListRecords', said, (record) => recordElement(record, repository)),
};

function harvest({ snapshot, archived }: Repository): Harvest {
  return harvestOf(snapshot, archived);
}

function identify(repository: Repository): string {
  const { site } = repository;
  const t = translator('en');
  const { records } = harvest(repository);
  const sample = identifierOf(records.find(({ isDeleted }) => !isDeleted)?.slug ?? 'entry', site);
  const scheme = [element('scheme', {}, 'oai'), element('repositoryIdentifier', {}, repositoryIdentifier(site)), element('delimiter', {}, ':'), element('sampleIdentifier', {}, sample)];
  const said = {
    repositoryName: `${t('site.name')} ${t('site.tagline')}`,
    baseURL: new URL('/oai', site).href,
    protocolVersion: '2.0',
    adminEmail: adminEmail(site),
    earliestDatestamp: records[0]?.datestamp ?? NOTHING_YET,
    deletedRecord: 'persistent',
    granularity: 'YYYY-MM-DDThh:mm:ssZ',
  };
  const identifiers = element('oai-identifier', { xmlns: SCHEMA_OF_IDENTIFIERS, 'xsi:schemaLocation': `${SCHEMA_OF_IDENTIFIERS} ${SCHEMA_OF_IDENTIFIERS}.xsd` }, scheme.join(''));
  return Object.entries(said).map(([name, text]) => element(name, {}, xmlText(text))).join('') + element('description', {}, identifiers);
}

function recordOf(repository: Repository, identifier: string): Harvested {
  const slug = slugOf(identifier, repository.site);
  const record = slug === undefined ? undefined : harvest(repository).bySlug.get(slug);
  if (!record) throw new OaiError('idDoesNotExist', 'Nothing has this identifier.');
  return record;
}

function listed(repository: Repository, verb: Verb, said: Arguments, write: (record: Harvested) => string): string {
  const page = pageOf(harvest(repository), repository.snapshot.version, verb, said);
  return page.records.map(write).join('') + tokenElement(page);
}

function tokenElement({ token, cursor, size }: Page): string {
  return token === undefined ? '' : element('resumptionToken', { completeListSize: String(size), cursor: String(cursor) }, token);
}

function header(record: Harvested, { site }: Repository): string {
  const sets = setsOf(record).map((spec) => element('setSpec', {}, spec));
  return element('header', { status: record.isDeleted ? 'deleted' : undefined }, [element('identifier', {}, identifierOf(record.slug, site)), element('datestamp', {}, record.datestamp), ...sets].join(''));
}

function recordElement(record: Harvested, repository: Repository): string {
  return element('record', {}, header(record, repository) + (record.isDeleted ? '' : element('metadata', {}, dublinCoreElement(record, repository.site))));
}

function dublinCoreElement({ entry, snapshot }: Harvested, site: URL): string {
  const [{ schema, namespace }] = metadataFormats;
  const attributes = { 'xmlns:oai_dc': namespace, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/', 'xmlns:xsi': XSI, 'xsi:schemaLocation': `${namespace} ${schema}` };
  return element('oai_dc:dc', attributes, dublinCore(entry, snapshot, site).map(([name, text]) => element(`dc:${name}`, {}, xmlText(text))).join(''));
}
