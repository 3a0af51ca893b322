import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { metadataFormats, PAGE_RECORDS, verbs } from '@/lib/interchange/oai/protocol';
import { MOST_ADDRESSES } from '@/lib/interchange/site-map';

const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
const harvesting = /### Harvesting\n(.*?)\n## /s.exec(readme)![1]!;

test.each([...Object.keys(verbs), ...metadataFormats.map(({ prefix }) => prefix)])('%s stands in the README', (name) => {
  expect(harvesting).toContain(`\`${name}\``);
});

test('the README says how long the pages of a list and the maps of the site are', () => {
  expect(harvesting).toContain(`pages of ${PAGE_RECORDS}.`);
  expect(readme).toContain(`at most ${MOST_ADDRESSES.toLocaleString('en')} addresses`);
});
