import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { notThere, pageKinds, type PageKind } from './reading/page-kinds';
import { test } from './support/signed-in';
import { expect } from './support/test';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const pages = inProject('app/[locale]');
const withoutScript = { javaScriptEnabled: false } as const;
const shown = ['en', 'ar'] as const satisfies readonly Locale[];
const directions = { en: 'ltr', ar: 'rtl' };
/** A language that is not translated yet is spoken in English, and says so. */
const spoken = (locale: Locale) => (existsSync(inProject(`content/messages/${locale}.json`)) ? locale : 'en');

test('every page that is routed is one of these', () => {
  const routed = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('page.tsx'));
  const files = routed.map((path) => dirname(path).replace(/^\.$/, '')).sort();
  expect([...new Set([...pageKinds, ...notThere].map(({ file }) => file))].sort()).toEqual(files);
});

/** A whole page: one heading above all others, one main part, in the language and direction of its address. */
async function expectWhole(page: Page, heading: PageKind['heading'], locale: (typeof shown)[number]): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', spoken(locale));
  await expect(page.locator('html')).toHaveAttribute('dir', directions[locale]);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  if (spoken(locale) === 'en') await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
}

for (const { file, path, as: who, heading, numbers } of pageKinds)
  test(`/${file} is whole without script`, async ({ as, visitor }) => {
    const page = await (who ? as(who, withoutScript) : visitor(withoutScript));
    const address = typeof path === 'string' ? path : await path(page);
    for (const locale of shown)
      await test.step(localPath(address, locale), async () => {
        expect((await page.goto(localPath(address, locale)))?.status()).toBe(200);
        await expectWhole(page, heading, locale);
        if (locale === 'en') await numbers?.(page);
      });
  });

for (const { path, as: who } of notThere)
  test(`${path} says without script that it is a page that is not there`, async ({ as, visitor }) => {
    const page = await (who ? as(who, withoutScript) : visitor(withoutScript));
    for (const locale of shown)
      await test.step(localPath(path, locale), async () => {
        expect((await page.goto(localPath(path, locale)))?.status()).toBe(404);
        await expectWhole(page, 'This page is not here', locale);
      });
  });
