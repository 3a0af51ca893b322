import type { APIRequestContext, Page } from '@playwright/test';
import { entryListSchema } from '@/lib/interchange/entry-list';
import { cataloguePage } from '../reading/catalogue-page';
import { expect, test } from '../support/test';
import { inArabic, lookAt, type View } from '../support/views';

const pages: Readonly<Record<string, string>> = {
  home: '/',
  'the catalogue': '/catalogue',
  'a filtered list': '/catalogue?phase=arrival&region=europe&need=food&tags=primary',
  'a list of matches': '/catalogue?q=shelter&sort=title&page=2',
  'a facet with all its values': '/catalogue?show=country',
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
  'the part where': '/insights?part=where',
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
  'the figures of 2018': '/insights/report-2018?facet=dimension',
  'a brief': '/insights/brief?chart=phase&chart=map&entry=trace-the-face',
};

/** The entry of a kind that says the most, or the least. */
async function entryPath(request: APIRequestContext, kind: string, most: boolean): Promise<string> {
  const { entries } = entryListSchema.parse(await (await request.get(`/api/v1/entries?kind=${kind}&per-page=100`)).json());
  const sizes = await Promise.all(entries.map(async ({ slug }) => ({ slug, size: (await (await request.get(`/api/v1/entries/${slug}`)).body()).length })));
  sizes.sort((a, b) => (most ? b.size - a.size : a.size - b.size));
  return `/catalogue/${sizes[0]!.slug}`;
}

const entries = { 'the richest practice': ['practice', true], 'the thinnest practice': ['practice', false], 'the richest enabler': ['enabler', true] } as const;

test.use({ allowedMisdeeds: [/404/] });

for (const view of ['wide', 'narrow', 'dark'] as const) {
  const look = view === 'dark' ? 'colours' : 'everything';

  for (const [name, path] of Object.entries(pages))
    test(`${name} is accessible (${view})`, async ({ page, expectAccessible }) => {
      await lookAt(page, view);
      await page.goto(path);
      await expectAccessible(look);
    });

  for (const [name, [kind, most]] of Object.entries(entries))
    test(`${name} is accessible (${view})`, async ({ page, request, expectAccessible }) => {
      await lookAt(page, view);
      await page.goto(await entryPath(request, kind, most));
      await expectAccessible(look);
    });
}

for (const name of ['home', 'a filtered list', 'an empty result', 'a list of values', 'a value', 'method', 'open data', 'a view in other tools', 'glossary', 'the form for proposals', 'a page that is not there', 'insights', 'a chart of bars', 'a matrix in parts', 'a map', 'a comparison', 'the figures of 2018', 'a brief'])
  test(`${name} is accessible from right to left`, async ({ page, expectAccessible }) => {
    await page.goto(inArabic(pages[name]!));
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expectAccessible();
  });

test('an entry is accessible from right to left', async ({ page, request, expectAccessible }) => {
  await page.goto(inArabic(await entryPath(request, 'practice', true)));
  await expectAccessible();
});

/** Every part that opens, opened. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
}

for (const [name, path] of [['the catalogue', '/catalogue?phase=arrival'], ['method', '/about'], ['open data', '/data'], ['glossary', '/glossary'], ['insights', '/insights'], ['the part with whom', '/insights?part=organisations'], ['a chart', '/insights/matrix?region=europe']] as const)
  test(`${name} is accessible with every part opened`, async ({ page, expectAccessible }) => {
    await page.goto(path);
    await openAll(page);
    await expectAccessible();
  });

test('an entry is accessible with every part opened', async ({ page, request, expectAccessible }) => {
  await page.goto(await entryPath(request, 'practice', true));
  await openAll(page);
  await expectAccessible();
});

for (const view of ['narrow', 'dark'] as const satisfies readonly View[])
  test(`the sheet of filters is accessible while open (${view})`, async ({ page, expectAccessible }) => {
    await lookAt(page, view);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/catalogue?phase=arrival');
    await page.getByRole('button', { name: /^Filters/ }).click();
    await expect(page.locator('#filters')).toBeVisible();
    await expectAccessible();
  });

for (const view of ['wide', 'dark'] as const satisfies readonly View[])
  test(`the search field is accessible while it suggests (${view})`, async ({ page, expectAccessible }) => {
    await lookAt(page, view);
    await page.goto('/catalogue');
    await cataloguePage(page).field.pressSequentially('shel');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expectAccessible();
  });

/** Texts in the colour of their own ground. Computed colours: in forced colours axe reads those of the stylesheet. */
function vanishedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ground = (element: Element): string => {
      const { backgroundColor } = getComputedStyle(element);
      if (!/, 0\)$/.test(backgroundColor) && backgroundColor !== 'transparent') return backgroundColor;
      return element.parentElement ? ground(element.parentElement) : 'none';
    };
    const hasText = (element: Element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const texts = [...document.querySelectorAll('body *')].filter((element) => hasText(element) && element.checkVisibility());
    return texts.filter((element) => getComputedStyle(element).color === ground(element)).map((element) => element.outerHTML.slice(0, 200));
  });
}

test('forced colours keep every text readable', async ({ page }) => {
  await lookAt(page, 'forcedColours');
  for (const path of ['/', '/catalogue?phase=arrival', '/vocabulary/principle/p1', '/about', '/insights', '/insights/matrix?rows=need&columns=region&split=support', '/insights/brief']) {
    await page.goto(path);
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).color), path).toBe('rgb(0, 0, 0)');
    expect(await vanishedTexts(page), path).toEqual([]);
  }
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
