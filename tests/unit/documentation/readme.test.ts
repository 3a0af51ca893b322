import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parts } from '@/components/insights/sections';
import { facetParams } from '@/lib/catalogue/facets';
import { sorts } from '@/lib/catalogue/types';
import { MAX_BRIEF_CHARTS, MAX_BRIEF_ENTRIES } from '@/lib/insights/brief';
import { ownParams } from '@/lib/insights/chart-request';
import { chartIds, mapRoles, specialCharts } from '@/lib/insights/charts';
import { publishedParams } from '@/lib/insights/published';
import { pictureSizes, pictureThemes } from '@/lib/interchange/chart-formats';
import { formats } from '@/lib/interchange/formats';
import { distributionParams } from '@/lib/interchange/distribution-call';
import { operations, type Operation, type ruleOf } from '@/lib/permissions/operations';
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
  const documented = [...readme.matchAll(/^\| `([A-Z\d_]+)` \|/gm)].map(([, name]) => name);
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

test.each(specialCharts)('the chart %s stands in the README, with its own parameters', (chart) => {
  const row = rowOf(`${chart}\``);
  for (const param of ownParams[chart]) expect(row).toContain(`\`${param}\``);
});

test('every filter is a chart, and no chart is missing from the README', () => {
  expect(readme).toContain('Every filter of the table above is a chart');
  expect(chartIds.filter((id) => rowOf(`${id}\``) === undefined)).toEqual([]);
  for (const role of Object.keys(mapRoles)) expect(rowOf('map`')).toContain(`\`${role}\``);
  for (const param of publishedParams) expect(rowOf('report-2016`')).toContain(`\`${param}\``);
});

test.each(formats)('the format $suffix stands in the README, with what can be had in it and its own parameters', ({ suffix, type, of, parameters }) => {
  const [, , , media, things, own] = rowOf(`${suffix}\``)!.split('|').map((cell) => cell.trim());
  expect(media).toBe(`\`${type.split(';')[0]}\``);
  expect(things).toBe(of.join(', '));
  expect([...(own ?? '').matchAll(/`(\w+)`/g)].map(([, parameter]) => parameter)).toEqual([...parameters]);
});

test('the sizes and themes of pictures stand in the README as routes take them', () => {
  const { width, scale } = pictureSizes;
  expect(readme).toContain(`\`width\` is ${width.least} to ${width.most} pixels (${width.usual} where nothing is said), \`scale\` ${scale.least} to ${scale.most} (${scale.usual})`);
  for (const theme of pictureThemes) expect(readme).toContain(`\`${theme}\``);
});

test('what a brief and a distribution take stands in the README', () => {
  expect(readme).toMatch(new RegExp(`\`chart\`.*at most ${MAX_BRIEF_CHARTS}.*\`entry\`.*at most ${MAX_BRIEF_ENTRIES}.*\`title\``));
  const about = readme.split('\n').find((line) => line.startsWith('`/api/v1/distributions` takes'));
  for (const param of distributionParams) expect(about).toContain(`\`${param}\``);
});

test.each(parts)('the part %s of insights stands in the README', (part) => {
  expect(readme.split('\n').find((line) => line.includes('The parts of `/insights` are'))).toContain(`\`${part}\``);
});

test('the README says how pictures are approved', () => {
  expect(readme).toContain('UPDATE_APPROVED=1 npx vitest run --project unit tests/unit/insights');
});

test.each(['app/', 'components/', 'content/', 'docs/', 'prisma/', 'public/', 'tests/', ...foldersIn('lib/')])('the folder %s stands in the README', (folder) => {
  expect(rowOf(`${folder}\``)).toBeDefined();
});

test('every folder and file that the README names exists', () => {
  const named = [...readme.matchAll(/`((?:app|components|content|docs|lib|prisma|public|tests)\/[^`*]*)`|\]\(([^):]+)\)/g)].map(([, code, link]) => code ?? link!);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test.each(Object.entries(operations) as [Operation, ReturnType<typeof ruleOf>][])('the README says who may %s, where and through which doors, as the table has it', (name, { from, to, reach, doors }) => {
  expect(rowOf(`${name}\``)).toBe(`| \`${name}\` | ${from.join(', ') || '–'} | ${to ?? '–'} | ${reach.contributor} | ${reach.editor} | ${reach.administrator} | ${doors.join(', ')} |`);
});
