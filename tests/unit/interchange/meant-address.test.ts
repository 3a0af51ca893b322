import { NextRequest } from 'next/server';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { plainPages } from '@/lib/interchange/readers-path';
import { led } from '@/proxy';
import { slugs } from './files/collection';

vi.mock('@/lib/catalogue/current', async () => ({ ...(await import('./files/collection')).current(), isCatalogueLoaded: () => true }));

const ask = (path: string, headers = {}) => led(new NextRequest(`https://practices.example.org${path}`, { headers }));
const ledTo = (path: string, headers = {}) => {
  const { status, headers: answered } = ask(path, headers);
  return status === 308 ? answered.get('location')!.replace('https://practices.example.org', '') : null;
};
const { first, third, gone } = slugs;

describe('what people write an address with leads to what they meant', () => {
  test.each([
    ['/Catalogue', '/catalogue'],
    ['/FR/catalogue', '/fr/catalogue'],
    ['/Fr', '/fr'],
    ['/fr/CATALOGUE.', '/fr/catalogue'],
    ['/Catalogue?q=Cash&phase=arrival', '/catalogue?q=Cash&phase=arrival'],
    [`/catalogue/${first.toUpperCase()}`, `/catalogue/${first}`],
    ...['.', ',', ';', ':', '!', '?', ')', ').', ']', '»', '”', '%22', '%29', '%E2%80%9D', '%E2%80%A6', '*', '%E2%80%8B', '%20', '،', '。', '>', '%3E'].map((end) => [`/catalogue/${first}${end === '?' ? '%3F' : end}`, `/catalogue/${first}`]),
    [`/ar/catalogue/${first}/versions.`, `/ar/catalogue/${first}/versions`],
    [`/catalogue/${first}/Versions/1`, `/catalogue/${first}/versions/1`],
    ['/catalogue/Its-Former-Name.', '/catalogue/its-former-name'],
    [`/catalogue/${gone})`, `/catalogue/${gone}`],
    ['/Insights/Phase', '/insights/phase'],
    ['/insights/phase/embed.', '/insights/phase/embed'],
    ['/insights/report-2016,', '/insights/report-2016'],
    ['/insights/report-2018?facet=region', '/insights/report-2016?facet=region'],
    ['/insights/report-2018.csv?facet=region', '/insights/report-2016.csv?facet=region'],
    ['/ar/insights/report-2018/embed', '/ar/insights/report-2016/embed'],
    ['/Vocabulary/Phase', '/vocabulary/phase'],
    ['/es/vocabulary/phase/Arrival.', '/es/vocabulary/phase/arrival'],
    ['/vocabulary/Country/afg.', '/vocabulary/country/AFG'],
    ['/About.', '/about'],
    ['/en/About', '/About'],
    ['/%63atalogue', '/catalogue'],
  ])('%s to %s', (path, right) => {
    expect(ledTo(path!)).toBe(right);
  });

  test('whatever format is asked for', () => {
    expect(ledTo(`/catalogue/${first}.`, { accept: 'text/csv' })).toBe(`/catalogue/${first}`);
  });
});

test.each(['/', '/fr', '/catalogue', `/catalogue/${third}`, `/catalogue/${third}.csv`, '/vocabulary/country/AFG', '/catalogue/No-Such-Entry.', '/No-Such-Page', '/Workspace/People/aB3', '/sign-in/link/aBcD.', '/insights/No-Such', '/vocabulary/phase/No-Such', '/%ff.', '/%zz', '/workspace/entries/A1', '/catalogue.CSV', `/catalogue/${first}.csv.`, '/insights/phase.SVG'])('%s is left as it is', (path) => {
  expect(ledTo(path)).toBeNull();
});

test('where it leads is right', () => {
  for (const path of ['/Catalogue.', `/FR/Catalogue/${first.toUpperCase()}).`, '/vocabulary/Country/afg']) expect(ledTo(ledTo(path)!)).toBeNull();
});

test.each(plainPages)('%s is a page', (page) => {
  expect(existsSync(join(import.meta.dirname, '../../../app/[locale]', page, 'page.tsx'))).toBe(true);
});
