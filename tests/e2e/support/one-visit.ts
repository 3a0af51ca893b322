import type { Page } from '@playwright/test';
import { accessibilityProblems, type Look } from './axe';
import { expect, test } from './test';
import { lookAt, overflowPx, widths, type View } from './views';

/** The first is a usual window at 400 %. */
const WIDTHS = [320, ...Object.values(widths)];

/**
 * All that is claimed of how a page looks, in one visit: axe in full where other things may be shown, else of its
 * colours alone. Each claim is told with its view, and none hides the next.
 */
export async function expectWellShown(page: Page): Promise<void> {
  await expectAccessibleIn(page, 'wide');
  await expectAccessibleIn(page, 'dark', 'colours');
  await expectVisibleInForcedColours(page);
  await expectAccessibleIn(page, 'narrow');
  await expectToFit(page);
}

/** With every part that opens, opened. */
export async function expectAccessibleWhenOpened(page: Page): Promise<void> {
  await lookAt(page, 'wide');
  await page.locator('details').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
  await expectAccessible(page, 'with every part opened');
}

export async function expectAccessible(page: Page, seen: string, look?: Look): Promise<void> {
  await test.step(`accessible, ${seen}`, async () => expect.soft(await accessibilityProblems(page, look), `${page.url()}, ${seen}`).toEqual([]));
}

async function expectAccessibleIn(page: Page, view: View, look?: Look): Promise<void> {
  await lookAt(page, view);
  await expectAccessible(page, view, look);
}

/** No sideways scrolling at any width, nor with text of twice the size. */
export async function expectToFit(page: Page): Promise<void> {
  await test.step('needs no sideways scrolling', async () => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 640 });
      expect.soft(await overflowPx(page), `${page.url()} at ${width}`).toBe(0);
    }
    await page.setViewportSize({ width: 640, height: 640 });
    await page.locator('html').evaluate((html) => (html.style.fontSize = '200%'));
    expect.soft(await overflowPx(page), `${page.url()} with large text`).toBe(0);
    await page.locator('html').evaluate((html) => (html.style.fontSize = ''));
  });
}

async function expectVisibleInForcedColours(page: Page): Promise<void> {
  await test.step('readable in forced colours', async () => {
    await lookAt(page, 'forcedColours');
    expect.soft(await page.locator('main').evaluate((main) => getComputedStyle(main).color), `${page.url()} in forced colours`).toBe('rgb(0, 0, 0)');
    expect.soft(await vanishedTexts(page), `${page.url()} in forced colours`).toEqual([]);
  });
}

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
