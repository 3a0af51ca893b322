import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that look at colours; the others find in one theme what they find in the other. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Which rules: all, or where the same page was looked at before and only its colours are others now, those. */
export type Look = 'everything' | 'colours';

/** Once per load of a page. Evaluated, not added as a script: the page's content security policy stays in force. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
}

/** A page that was not waited for may have its words before its styles: sizes and colours are nobody's until then. */
async function styled(page: Page): Promise<void> {
  await page.waitForFunction(() => [...document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')].every(({ sheet }) => sheet !== null));
}

/** What axe finds wrong on the page as it stands, one line each; contrast included. */
export async function accessibilityProblems(page: Page, look: Look = 'everything'): Promise<string[]> {
  await styled(page);
  await bringAxe(page);
  const runOnly = look === 'colours' ? { type: 'rule' as const, values: COLOUR_RULES } : { type: 'tag' as const, values: RULES };
  const results: AxeResults = await page.evaluate((only) => window.axe.run(document, { runOnly: only, resultTypes: ['violations'] }), runOnly);
  return results.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${violation.help} – ${node.target.join(' ')} – ${node.failureSummary ?? ''}`));
}

declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges with the browser's own
  interface Window {
    axe: typeof import('axe-core');
  }
}
