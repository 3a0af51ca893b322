import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { facetParams } from '@/lib/catalogue/facets';
import { sorts } from '@/lib/catalogue/types';
import { settingTable } from '@/lib/settings';
import packageJson from '@/package.json';
import { routes } from './routes';

const root = join(import.meta.dirname, '../../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const foldersIn = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(root, path, entry.name)).length > 0)
    .map((entry) => `${path}${entry.name}/`);
const rowOf = (name: string) => readme.split('\n').find((line) => line.startsWith(`| \`${name}`));

test.each(settingTable)('the setting $name stands in the README as the application declares it', ({ name, fallback, means }) => {
  expect(rowOf(`${name}\``)).toBe(`| \`${name}\` | ${fallback ? `\`${fallback}\`` : '–'} | ${means} |`);
});

test('the README has no setting that the application does not know', () => {
  const documented = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  expect(documented).toEqual(settingTable.map(({ name }) => name));
});

test.each(Object.keys(packageJson.scripts))('the command %s stands in the README', (script) => {
  const command = ['start', 'test'].includes(script) ? `npm ${script}` : `npm run ${script}`;
  expect(rowOf(`${command}\``)).toBeDefined();
});

test.each(facetParams)('the filter %s stands in the README', (param) => {
  expect(rowOf(`${param}\``)).toBeDefined();
});

test.each(sorts)('the order %s stands in the README', (sort) => {
  expect(readme).toContain(`\`${sort}\``);
});

test.each(routes())('the address %s stands in the README', (route) => {
  expect(rowOf(`${route}\``)).toBeDefined();
});

test('every address in the README exists', () => {
  const documented = [...readme.matchAll(/^\| `(\/[^`]*)` \|/gm)].map(([, route]) => route);
  expect(documented.filter((route) => !routes().includes(route!))).toEqual([]);
});

test.each(['app/', 'components/', 'content/', 'prisma/', 'public/', 'tests/', ...foldersIn('lib/')])('the folder %s stands in the README', (folder) => {
  expect(rowOf(`${folder}\``)).toBeDefined();
});

test('every folder and file that the README names exists', () => {
  const named = [...readme.matchAll(/`((?:app|components|content|lib|prisma|public|tests)\/[^`*]*)`|\]\(([^):]+)\)/g)].map(([, code, link]) => code ?? link!);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
