import { expect, type Locator, type Page } from '@playwright/test';

/** The catalogue as a reader sees it. */
export function cataloguePage(page: Page) {
  const main = page.getByRole('main');
  return {
    field: main.getByRole('combobox', { name: 'Search the catalogue' }),
    sentence: main.getByRole('status'),
    titles: main.locator('.hit-title'),
    next: main.getByRole('link', { name: 'Next' }),
    sort: main.getByRole('combobox', { name: 'Sort by' }),
    facetValue: (param: string, label: string): Locator => page.locator(`#facet-${param}`).getByRole('link', { name: label }),
    chip: (label: string): Locator => main.getByRole('link', { name: `Remove the filter “${label}”` }),
    total: async (): Promise<number> => Number(/\d+/.exec((await main.getByRole('status').textContent()) ?? '')?.[0]),
  };
}

/** Presses Tab until the focus is there, as a reader without a mouse does; every stop on the way must be visible. */
export async function tabTo(page: Page, target: Locator, stops = 120): Promise<void> {
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    expect(await focusIsVisible(page), 'a stop of the keyboard that nobody can see').toBe(true);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The keyboard does not reach ${target} in ${stops} stops.`);
}

function focusIsVisible(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return true;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    const { width, height } = focused.getBoundingClientRect();
    // A mark of a chart is outlined by the first shape inside it.
    const shape = focused instanceof SVGElement ? focused.querySelector(':scope > rect, :scope > circle') : null;
    if (shape) return width > 1 && height > 1 && getComputedStyle(shape).stroke !== 'none' && parseFloat(getComputedStyle(shape).strokeWidth) >= 2;
    return width > 1 && height > 1 && ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none');
  });
}
