import type { Page } from '@playwright/test';

/**
 * Notes what a page must never do: ask another host, report an error, break the content security policy
 * (which Chromium reports as an error), or throw. Answers the list that it fills.
 */
export function watch(page: Page, home: string): string[] {
  const misdeeds: string[] = [];
  const own = new URL(home).origin;
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isElsewhere = url.protocol.startsWith('http') || url.protocol.startsWith('ws') ? url.origin !== own : false;
    if (isElsewhere) misdeeds.push(`request to another host: ${url.href}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.push(`console error on ${page.url()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => misdeeds.push(`uncaught error on ${page.url()}: ${error.message}`));
  return misdeeds;
}
