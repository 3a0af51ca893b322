import type { Quad } from 'n3';
import { fullVocabularies } from '@/lib/catalogue/full-vocabulary';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { translator } from '@/lib/messages/translator';
import { dataAddress, LICENCE, publisherAddress } from './addresses';
import { common, datasetStatements, listsStatements } from './dataset-statements';
import { about, inEnglish, named, thing } from './statements';
import { publisherStatements } from './vocabulary-statements';
import { writtenGraph, type GraphFormat } from './write-graph';

/** What there is to be had from this site, as a catalogue of data (DCAT): two datasets, and two services that answer from them. */
export function datasetFile(snapshot: Snapshot, format: GraphFormat, site: URL): string {
  const lists = fullVocabularies(snapshot).map(({ list }) => list);
  return writtenGraph([...catalogueStatements(site), ...publisherStatements(site), ...datasetStatements(snapshot, site), ...listsStatements(lists, site), ...serviceStatements(site)], format);
}

function catalogueStatements(site: URL): Quad[] {
  const t = translator('en');
  return about(dataAddress('catalogue', site), [
    ['rdf:type', named('dcat:Catalog')],
    ['dcterms:title', inEnglish(t('linkedData.catalogue', { site: t('site.name') }))],
    ['dcterms:description', inEnglish(t('site.description'))],
    ...common(site),
    ['foaf:homepage', thing(new URL('/data', site).href)],
    ['dcat:dataset', ...['dataset', 'vocabularies'].map((part) => thing(dataAddress(part, site)))],
    ['dcat:service', ...['api', 'oai'].map((part) => thing(dataAddress(part, site)))],
  ]);
}

function serviceStatements(site: URL): Quad[] {
  const t = translator('en');
  const at = (path: string) => thing(new URL(path, site).href);
  const name = { site: t('site.name') };
  const said = [
    { part: 'api', title: t('linkedData.api', name), text: t('linkedData.apiText'), endpoint: '/api/v1', description: at('/api/v1/openapi.json'), standard: [] },
    { part: 'oai', title: t('linkedData.harvest', name), text: t('linkedData.harvestText'), endpoint: '/oai', description: at('/oai?verb=Identify'), standard: [thing('http://www.openarchives.org/OAI/2.0/')] },
  ];
  return said.flatMap(({ part, title, text, endpoint, description, standard }) =>
    about(dataAddress(part, site), [
      ['rdf:type', named('dcat:DataService')],
      ['dcterms:title', inEnglish(title)],
      ['dcterms:description', inEnglish(text)],
      ['dcterms:license', thing(LICENCE)],
      ['dcterms:publisher', thing(publisherAddress(site))],
      ['dcterms:conformsTo', ...standard],
      ['dcat:endpointURL', at(endpoint)],
      ['dcat:endpointDescription', description],
      ['dcat:servesDataset', thing(dataAddress('dataset', site))],
    ]),
  );
}
