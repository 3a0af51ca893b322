import { NextRequest } from 'next/server';
import { expect, test, vi } from 'vitest';
import { GET as answerSuggestions } from '@/app/api/suggestions/route';
import { GET as answerDescription } from '@/app/opensearch.xml/route';
import { LONGEST_SHORT_NAME } from '@/lib/interchange/open-search';
import { real } from '../catalogue/snapshots';
import { textsIn } from './xml-schema';

vi.mock('@/lib/catalogue/current', async (importOriginal) => ({ ...(await importOriginal<object>()), currentSnapshot: () => real }));
vi.mock('@/lib/site-address', () => ({ siteAddress: async () => new URL('https://practices.example.org') }));

const namespaces = { os: 'http://a9.com/-/spec/opensearch/1.1/' };
const description = await (await answerDescription(new NextRequest('https://practices.example.org/opensearch.xml'), undefined)).text();
const texts = (xpath: string) => textsIn(description, xpath, namespaces);

test('the description has what the standard asks, within its lengths', () => {
  const [name] = texts('//os:ShortName');
  expect(name!.length).toBeLessThanOrEqual(LONGEST_SHORT_NAME);
  expect(name).toBe('Smart Practices');
  expect(texts('//os:LongName')[0]!.length).toBeLessThanOrEqual(48);
  expect(texts('//os:Description')[0]!.length).toBeLessThanOrEqual(1024);
});

test('its templates lead to the page of results, a feed and suggestions', () => {
  expect(texts('//os:Url[contains(@template, "searchTerms")]/@template')).toEqual(['https://practices.example.org/catalogue?q={searchTerms}', 'https://practices.example.org/catalogue.atom?q={searchTerms}', 'https://practices.example.org/api/suggestions?q={searchTerms}']);
  expect(texts('//os:Url/@type')).toEqual(['text/html', 'application/atom+xml', 'application/x-suggestions+json', 'application/opensearchdescription+xml']);
});

test.each(['shelt', 'jordan', '', 'zzzzzz'])('suggestions for “%s” are four lists, the last three as long as each other', async (typed) => {
  const response = await answerSuggestions(new NextRequest(`https://practices.example.org/api/suggestions?q=${typed}`), undefined);
  expect(response.headers.get('content-type')).toContain('application/x-suggestions+json');
  const [said, labels, descriptions, addresses] = (await response.json()) as [string, string[], string[], string[]];
  expect(said).toBe(typed);
  expect([descriptions.length, addresses.length]).toEqual([labels.length, labels.length]);
  expect(labels.length > 0).toBe(['shelt', 'jordan'].includes(typed));
  for (const address of addresses) expect(address).toMatch(/^https:\/\/practices\.example\.org\//);
});
