import { expect, test } from 'vitest';
import { formatsOf } from '@/lib/interchange/formats';
import { datasetFile } from '@/lib/interchange/linked/dataset-files';
import { inFull, type Name } from '@/lib/interchange/linked/names';
import { translator } from '@/lib/messages/translator';
import { real } from '../../catalogue/snapshots';
import { catalogueOf } from '../../catalogue/small';
import { canonical, objectsOf, readJsonLd, readTurtle } from './graphs';

const site = new URL('https://practices.example.org');
const at = (part: string) => `https://practices.example.org/data#${part}`;
const store = readTurtle(datasetFile(real, 'ttl', site));
const said = (part: string, name: Name) => objectsOf(store, at(part), inFull(name));

test('Turtle and JSON-LD say the same', async () => {
  expect(store.size).toBeGreaterThan(100);
  expect(await canonical(await readJsonLd(datasetFile(real, 'jsonld', site)))).toBe(await canonical(store));
});

test('the catalogue of data lists the collection and the classification, and the services that answer from it', () => {
  expect(said('catalogue', 'dcat:dataset')).toEqual([at('dataset'), at('vocabularies')]);
  expect(said('catalogue', 'dcat:service')).toEqual([at('api'), at('oai')]);
  expect(said('api', 'dcat:endpointURL')).toEqual(['https://practices.example.org/api/v1']);
  expect(said('oai', 'dcterms:conformsTo')).toEqual(['http://www.openarchives.org/OAI/2.0/']);
});

test('the collection can be had in every format that a list has, and as a whole', () => {
  const downloads = said('dataset', 'dcat:distribution').flatMap((part) => objectsOf(store, part, inFull('dcat:downloadURL')));
  expect(downloads).toEqual([...formatsOf('list').map(({ suffix }) => `https://practices.example.org/catalogue.${suffix}`), 'https://practices.example.org/data.zip']);
});

test('the collection says what it is not, its version and its licence', () => {
  const t = translator('en');
  expect(said('dataset', 'skos:scopeNote')).toEqual(expect.arrayContaining([t('insights.caveats.comprehensive'), t('insights.caveats.gap'), t('insights.caveats.recommendation'), t('insights.caveats.needs')]));
  expect(said('dataset', 'dcat:version')).toEqual([String(real.version)]);
  expect(said('dataset', 'dcterms:license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
  expect(said('dataset', 'dcterms:issued')).toEqual([real.entries.map(({ firstPublished }) => firstPublished).sort()[0]]);
});

test('nobody but this site is said to publish it', () => {
  const publishers = new Set(store.getObjects(null, inFull('dcterms:publisher'), null).map(({ value }) => value));
  expect([...publishers]).toEqual(['https://practices.example.org/about#publisher']);
  expect(objectsOf(store, 'https://practices.example.org/about#publisher', inFull('foaf:name'))).toEqual(['Smart Practices']);
});

test('of an empty catalogue no day is said', async () => {
  const empty = readTurtle(datasetFile(catalogueOf([]), 'ttl', site));
  expect(objectsOf(empty, at('dataset'), inFull('dcterms:issued'))).toEqual([]);
});
