import type { APIRequestContext } from '@playwright/test';
import { entryListSchema } from '@/lib/interchange/entry-list';
import { cataloguePage } from '../reading/catalogue-page';
import { expectAccessible, expectAccessibleWhenOpened, expectToFit, expectWellShown } from '../support/one-visit';
import { expect, test } from '../support/test';
import { inArabic, lookAt } from '../support/views';

const pages: Readonly<Record<string, string>> = {
  home: '/',
  'the catalogue': '/catalogue',
  'a filtered list': '/catalogue?phase=arrival&region=europe&need=food&tags=primary',
  'a list of matches': '/catalogue?q=shelter&sort=title&page=2',
  'a facet with all its values': '/catalogue?show=country',
  'closed groups that were opened': '/catalogue?show=population&show=gcm',
  'an empty result': '/catalogue?q=shelter&country=FJI&gcm=7',
  'an empty result with another spelling': '/catalogue?q=zzsheltrzz',
  'a very long query': `/catalogue?q=${'verylongwordwithoutanyspace'.repeat(12)}+${'shelter+'.repeat(60)}`,
  'many filters': '/catalogue?phase=arrival&phase=camps&phase=origin&phase=return&need=food&need=shelter&region=europe&region=americas&population=children&gcm=1&gcm=2&gcm=3&from=2010&to=2020',
  'the lists of values': '/vocabulary',
  'a list of values': '/vocabulary/principle',
  'a list of countries': '/vocabulary/country',
  'a value': '/vocabulary/principle/p1',
  'a value without entries': '/vocabulary/country/FJI',
  method: '/about',
  'open data': '/data',
  'a view in other tools': '/data/use?phase=arrival&region=europe',
  glossary: '/glossary',
  'the form for proposals': '/share',
  'a proposal that has arrived': '/share/sent',
  'a page that is not there': '/no-such-page',
  insights: '/insights',
  'insights of a filter': '/insights?region=europe&phase=arrival&tags=all',
  'insights of both kinds': '/insights?kind=enabler&kind=practice',
  'insights of nothing': '/insights?q=zzzzzz',
  'the part where': '/insights?part=where&region=europe',
  'the part with whom': '/insights?part=organisations',
  'the part of the report': '/insights?part=report',
  'the part side by side': '/insights?part=compare',
  'a chart of bars': '/insights/dimension?region=europe',
  'a long chart, sorted': '/insights/organisation?order=-2',
  'a chart of years': '/insights/began',
  'a chart of nothing': '/insights/phase?q=zzzzzz',
  'a matrix': '/insights/matrix',
  'a matrix in parts': '/insights/matrix?rows=need&columns=region&split=support',
  'a matrix crossed with itself': '/insights/matrix?rows=phase&columns=phase',
  'a map': '/insights/map?role=origin',
  'a comparison': '/insights/compare?facet=need&first=region%3Aeurope&second=region%3Aamericas',
  'the report beside the catalogue': '/insights/compare?facet=dimension',
  'the figures of 2016': '/insights/report-2016?facet=dimension',
  'a brief': '/insights/brief?chart=phase&chart=map&entry=trace-the-face',
};

/** The entry of a kind that says the most, or the least. */
async function entryPath(request: APIRequestContext, kind: string, most: boolean): Promise<string> {
  const { entries } = entryListSchema.parse(await (await request.get(`/api/v1/entries?kind=${kind}&per-page=100`)).json());
  const sizes = await Promise.all(entries.map(async ({ slug }) => ({ slug, size: (await (await request.get(`/api/v1/entries/${slug}`)).body()).length })));
  sizes.sort((a, b) => (most ? b.size - a.size : a.size - b.size));
  return `/catalogue/${sizes[0]!.slug}`;
}

const entries: Readonly<Record<string, readonly [kind: string, most: boolean]>> = { 'the richest practice': ['practice', true], 'the thinnest practice': ['practice', false], 'the richest enabler': ['enabler', true] };

const found = new Map<string, string>();

async function addressOf(request: APIRequestContext, name: string): Promise<string> {
  const entry = entries[name];
  if (!entry) return pages[name]!;
  const address = found.get(name) ?? (await entryPath(request, ...entry));
  found.set(name, address);
  return address;
}

test.use({ allowedMisdeeds: [/404/] });

/** Where parts open that are closed at first. */
const opening: readonly string[] = ['a filtered list', 'method', 'open data', 'glossary', 'insights', 'the part with whom', 'a matrix in parts', 'the richest practice'];

const rightToLeft: readonly string[] = [
  ...['home', 'the catalogue', 'a filtered list', 'an empty result', 'the lists of values', 'a list of values', 'a list of countries', 'a value', 'method', 'open data', 'a view in other tools', 'glossary', 'the form for proposals', 'a page that is not there'],
  ...['insights', 'the part where', 'the part with whom', 'the part of the report', 'insights of nothing', 'a chart of bars', 'a long chart, sorted', 'a matrix in parts', 'a map', 'a comparison', 'the figures of 2016', 'a brief', 'the richest practice'],
];

for (const name of [...Object.keys(pages), ...Object.keys(entries)])
  test(`${name} is accessible and fits: wide, dark, in forced colours, narrow${opening.includes(name) ? ', opened' : ''}`, async ({ page, request }) => {
    await lookAt(page, 'wide');
    await page.goto(await addressOf(request, name));
    await expectWellShown(page);
    if (opening.includes(name)) await expectAccessibleWhenOpened(page);
  });

for (const name of rightToLeft)
  test(`${name} is accessible and fits from right to left`, async ({ page, request }) => {
    await page.goto(inArabic(await addressOf(request, name)));
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expectAccessible(page, 'from right to left');
    await expectToFit(page);
  });

test('the sheet of filters is accessible while open, narrow and dark', async ({ page }) => {
  await lookAt(page, 'narrow');
  await page.goto('/catalogue?phase=arrival');
  await page.getByRole('button', { name: /^Filters/ }).click();
  await expect(page.locator('#filters')).toBeVisible();
  await expectAccessible(page, 'narrow, with open filters');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'narrow and dark, with open filters', 'colours');
});

test('the search field is accessible while it suggests, wide and dark', async ({ page }) => {
  await lookAt(page, 'wide');
  await page.goto('/catalogue');
  await cataloguePage(page).field.pressSequentially('shel');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expectAccessible(page, 'wide, with suggestions');
  await lookAt(page, 'dark');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expectAccessible(page, 'dark, with suggestions', 'colours');
});

test.describe('offline', () => {
  // What a page had still to load is then reported by the browser.
  test.use({ allowedMisdeeds: [/ERR_INTERNET_DISCONNECTED/] });

  test('a page without a connection is accessible', async ({ page, context, expectAccessible }) => {
    await page.goto('/catalogue');
    await context.setOffline(true);
    await expect(page.getByText('You are offline.')).toBeVisible();
    await expectAccessible();
  });
});
