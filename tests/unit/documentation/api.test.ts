import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { facetParams } from '@/lib/catalogue/facets';
import { MAX_PER_PAGE } from '@/lib/catalogue/types';
import { operationIds, operationOf } from '@/lib/interchange/api/operations';
import { routes } from './routes';

const root = join(import.meta.dirname, '../../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const rowOf = (name: string) => readme.split('\n').find((line) => line.startsWith(`| \`${name}\``));
const calls = readme.split('### The API')[1]!.split('\n').slice(0, 12);
const addressOf = (path: string) => path.replaceAll('{', '<').replaceAll('}', '>');

test('every route of the API is an operation of the table, and every operation has its route', () => {
  const found = routes().filter((route) => route === '/api/v1' || route.startsWith('/api/v1/'));
  const paths = operationIds.map(operationOf).flatMap(({ path, formerPath }) => [path, ...(formerPath ? [formerPath] : [])]);
  expect(paths.map(addressOf).sort()).toEqual(found);
});

test.each(operationIds)('the call %s stands in the README, with the parameters that are its own', (id) => {
  const { path, parameters } = operationOf(id);
  expect(rowOf(addressOf(path))).toBeDefined();
  const own = Object.keys(parameters).filter((name) => !facetParams.some((param) => param === name));
  const row = calls.find((line) => line.startsWith(`| \`${path.replace('/api/v1/', '')}\``)) ?? '';
  expect([...row.matchAll(/`([\w-]+)`/g)].map(([, name]) => name).slice(1).sort()).toEqual(own.sort());
});

test('the README names the table, the limit of a page and the limit of calls', () => {
  expect(readme).toContain('`lib/interchange/api/operations.ts`');
  expect(existsSync(join(root, 'lib/interchange/api/operations.ts'))).toBe(true);
  expect(readme).toContain(`a page of more than ${MAX_PER_PAGE} (\`per-page\`)`);
  expect(readme).toContain('600 times a minute (`API_REQUESTS_PER_MINUTE`)');
});
