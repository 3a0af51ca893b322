import type { Page } from '@playwright/test';

/** The three widths every page is looked at in, in CSS pixels. */
export const widths = { narrow: 360, middle: 768, wide: 1440 } as const;

/** Ways of looking at a page: screen widths, colour schemes, forced colours. */
export const views = {
  narrow: { viewport: { width: widths.narrow, height: 740 } },
  middle: { viewport: { width: widths.middle, height: 1024 } },
  wide: { viewport: { width: widths.wide, height: 900 } },
  dark: { viewport: { width: widths.wide, height: 900 }, colorScheme: 'dark' },
  forcedColours: { viewport: { width: widths.wide, height: 900 }, forcedColors: 'active' },
} as const;
export type View = keyof typeof views;
export const viewNames = Object.keys(views) as View[];

/** Shows the page in this way from now on. */
export async function lookAt(page: Page, view: View): Promise<void> {
  const { viewport, ...media } = views[view];
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
}

/** The Arabic page at this path: its layout runs from right to left. */
export function inArabic(path: string): string {
  return path === '/' ? '/ar' : `/ar${path}`;
}

/** Pixels by which the page is wider than its window; above 0, readers have to scroll sideways. */
export function overflowPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
