import { expect, test } from 'vitest';
import { formats, formatsOf, things } from '@/lib/interchange/formats';
import { formatsInHead } from '@/lib/interchange/alternate-links';
import { fileAt, fileRoute, pagesOfThings, thingAt } from '@/lib/interchange/things';

test.each([
  ['/catalogue.csv', '/files/list/csv'],
  ['/catalogue.long.csv', '/files/list/long.csv'],
  ['/catalogue/trace-the-face.ris', '/files/entry/ris/trace-the-face'],
  ['/catalogue/trace-the-face/versions/2.csl.json', '/files/version/csl.json/trace-the-face/2'],
  ['/insights/report-2016.json', '/files/chart/json/report-2016'],
  ['/vocabulary.ttl', '/files/vocabularies/ttl'],
  ['/vocabulary/need.jsonld', '/files/vocabulary/jsonld/need'],
  ['/data.zip', '/files/dataset/zip'],
  ['/catalogue.exe', '/files/list/exe'],
])('%s is written by %s', (address, route) => {
  const file = fileAt(address)!;
  expect(fileRoute(file, file.suffix)).toBe(route);
});

test.each(['/', '/catalogue', '/catalogue/', '/catalogue/.csv', '/catalogue.', '/insights', '/insights/phase/embed', '/vocabulary/need/shelter.ttl', '/about.csv', '/workspace.json', '/catalogue/a/b.csv', '/files/list/csv'])('%s is no file', (path) => {
  expect(fileAt(path)).toBeUndefined();
});

test('the page of each thing is known again', () => {
  for (const thing of things) expect(thingAt(pagesOfThings[thing].replace(/<\w+>/g, 'x'))?.thing).toBe(thing);
});

test('no suffix is there twice, and each is of something', () => {
  expect(new Set(formats.map(({ suffix }) => suffix)).size).toBe(formats.length);
  for (const { of } of formats) expect(of.length).toBeGreaterThan(0);
  for (const thing of things) expect(formatsOf(thing).length).toBeGreaterThan(1);
});

test('the head of a page names each of its formats, for its filter', () => {
  const head = formatsInHead('list', 'https://practices.example.org/fr/catalogue?phase=arrival&page=2');
  expect(head['application/atom+xml']).toEqual([{ url: 'https://practices.example.org/fr/catalogue.atom?phase=arrival' }]);
  expect(head['text/csv']!.map(({ url }) => url)).toEqual(['https://practices.example.org/fr/catalogue.csv?phase=arrival', 'https://practices.example.org/fr/catalogue.long.csv?phase=arrival', 'https://practices.example.org/fr/catalogue.figures.csv?phase=arrival']);
  for (const thing of things) expect(Object.values(formatsInHead(thing, '/x')).flat().map(({ url }) => url)).toHaveLength(formatsOf(thing).length);
});
