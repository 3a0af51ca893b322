import fc from 'fast-check';
import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { alternateLinks } from '@/lib/interchange/alternate-links';
import { formatsOf, things } from '@/lib/interchange/formats';
import { preferred } from '@/lib/interchange/negotiate';
import { pagesOfThings } from '@/lib/interchange/things';
import { led } from '@/proxy';

const SITE = 'https://practices.example.org';
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';
const answer = (path: string, accept?: string) => led(new NextRequest(`${SITE}${path}`, { headers: accept === undefined ? {} : { accept } }));
/** Where a request is led inside. */
const ledTo = (path: string, accept?: string) => new URL(answer(path, accept).headers.get('x-middleware-rewrite') ?? 'none:');
const pathOf = (path: string, accept?: string) => ledTo(path, accept).pathname;

test.each([
  ['/catalogue.csv', '/en/files/list/csv'],
  ['/fr/catalogue/a-b.ris', '/fr/files/entry/ris/a-b'],
  ['/insights/brief.docx', '/en/insights/brief/docx'],
  ['/insights/phase/embed', '/en/insights/phase/embed'],
  ['/catalogue.exe', '/en/files/list/exe'],
])('%s leads to %s', (path, route) => {
  expect(pathOf(path, BROWSER)).toBe(route);
});

test('the filter comes along', () => {
  expect(ledTo('/catalogue.csv?phase=arrival&phase=return').search).toBe('?phase=arrival&phase=return');
});

test.each(things.flatMap((thing) => formatsOf(thing).map(({ type }) => [thing, type.split(';')[0]!] as const)))('a client that asks for a %s as %s gets it at the address of the page', (thing, type) => {
  const path = pagesOfThings[thing].replace(/<\w+>/g, 'x1');
  const first = formatsOf(thing).find((format) => format.type.startsWith(type))!;
  expect(pathOf(path, type)).toMatch(new RegExp(`^/en/files/${thing}/${first.suffix.replace('.', '\\.')}(/|$)`));
  expect(answer(path, type).headers.get('vary')).toContain('accept');
});

test.each([BROWSER, '*/*', 'text/*', '', 'garbage', ';;;,,,', 'text/html;q=x', '\u00ff', `${'x'.repeat(9_000)}`])('whoever asks with “%s” gets the page', (accept) => {
  expect(pathOf('/catalogue', accept)).toBe('/en/catalogue');
});

test('what one likes best counts, and what one does not take does not', () => {
  expect(preferred('list', 'text/html;q=0.5, application/json')).toBe('json');
  expect(preferred('list', 'application/json;q=0.5, text/html')).toBe('page');
  expect(preferred('list', 'application/pdf, text/csv;q=0.1')).toBe('csv');
  expect(preferred('list', 'text/html;q=0, */*')).toBe('json');
  expect(preferred('list', 'application/pdf')).toBe('none');
});

test('a type that there is not leads to a refusal', () => {
  expect(pathOf('/catalogue', 'application/pdf')).toBe('/en/files/list/none');
});

test('a page names what programs need for this very view, and the rest stands in its head', () => {
  const links = answer('/catalogue?phase=arrival&page=3&show=need&utm_source=x', BROWSER).headers.get('link')!.split(', ');
  expect(links).toEqual(['</catalogue.json?phase=arrival&page=3>; rel="alternate"; type="application/json"', '</catalogue.jsonld?phase=arrival>; rel="alternate"; type="application/ld+json"', '</catalogue.atom?phase=arrival>; rel="alternate"; type="application/atom+xml"']);
});

test('what does not fit is left out, whole', () => {
  const links = answer(`/catalogue?q=${'x'.repeat(250)}`, BROWSER).headers.get('link')!;
  expect(links).toMatch(/^<\/catalogue\.json\?q=x{250}>; rel="alternate"; type="application\/json"$/);
  expect(answer(`/catalogue?q=${'x'.repeat(600)}`, BROWSER).headers.get('link')).toBeNull();
});

test('whatever the address, `Link` stays short', () => {
  const query = fc.array(fc.tuple(fc.constantFrom('q', 'phase', 'tags', 'page', 'order', 'x'), fc.string({ unit: 'binary', maxLength: 100 })), { maxLength: 12 });
  const pages = fc.constantFrom(...things.map((thing) => [thing, pagesOfThings[thing].replace(/<\w+>/g, 'x')] as const), ['entry', `/catalogue/${'x'.repeat(3_000)}`] as const, ['vocabulary', `/fr/vocabulary/${'x-'.repeat(300)}x`] as const);
  fc.assert(
    fc.property(pages, query, ([thing, page], pairs) => {
      const link = alternateLinks(thing, new URL(`${page}?${new URLSearchParams(pairs)}`, SITE));
      return link === null || (Buffer.byteLength(link) <= 600 && link.split(', ').every((one) => /^<\/[^\s<>]*>; rel="alternate"; type="[\w/+.-]+"$/.test(one)));
    }),
    { numRuns: 200 },
  );
});

test.each(['/files/list/csv', '/fr/files/entry/json/x', '/insights/brief/docx'])('%s is no address: files have one each', (path) => {
  expect(pathOf(path, BROWSER)).toMatch(/^\/(en|fr)\/-\//);
});

const askedPath = (path: string) => answer(path).headers.get('x-middleware-request-x-asked-path');

test('the page is told what was asked for, path and query, without what the router puts behind it', () => {
  expect(askedPath('/fr/workspace/log?type=edited&type=saved&q=a%20b')).toBe('/fr/workspace/log?type=edited&type=saved&q=a+b');
  expect(askedPath('/workspace?_rsc=1a2b')).toBe('/workspace');
});
