import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { needsOwnGraph, unitTests } from '../../runner/module-graphs.mjs';

const root = process.cwd();

const imports = (names: string) => ['import {', names, '}', 'from', "'vitest';"].join(' ');
const setsEnvironment = ['process', '.env'].join('');

test.each([
  imports('expect, test, vi'),
  imports('\n  vi,\n  test,\n'),
  `${setsEnvironment}.PORT = '1';`,
  `${setsEnvironment}['PORT'] = '1';`,
  ['global', 'This.clock = 1;'].join(''),
  ['process', '.chdir("x");'].join(''),
])('a test that reaches beyond its own file has a module graph of its own: %s', (source) => {
  expect(needsOwnGraph(source)).toBe(true);
});

test.each([imports('expect, test'), `${setsEnvironment}.PORT === '1'`, "const via = 'vitest';"])('others share one: %s', (source) => {
  expect(needsOwnGraph(source)).toBe(false);
});

test('every unit test is in one of the two, and both are in use', () => {
  const { own, shared } = unitTests(root);
  expect(own.filter((file) => shared.includes(file))).toEqual([]);
  expect(shared).toContain('tests/unit/runner/module-graphs.test.ts');
  for (const file of own) expect(readFileSync(`${root}/${file}`, 'utf8'), file).toMatch(/vitest/);
  expect(own.length).toBeGreaterThan(0);
});
