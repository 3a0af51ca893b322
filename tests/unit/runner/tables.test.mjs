import { expect, test } from 'vitest';
import { playwrightTimes, slowest, vitestTimes } from '../../runner/slowest.mjs';
import { slowestTable, stageTable } from '../../runner/tables.mjs';

test('what each unit test took, by file and name', () => {
  const assertionResults = [{ fullName: 'adds up', duration: 12.5 }, { fullName: 'was skipped' }];
  expect(vitestTimes({ testResults: [{ name: '/checkout/tests/sum.test.ts', assertionResults }] }, '/checkout/')).toEqual([
    { name: 'tests/sum.test.ts › adds up', ms: 12.5 },
    { name: 'tests/sum.test.ts › was skipped', ms: 0 },
  ]);
});

test('what each browser test took, with every attempt, however deep it stands', () => {
  const spec = (title, ...durations) => ({ title, tests: [{ results: durations.map((duration) => ({ duration })) }] });
  const report = { suites: [{ title: 'pages.spec.ts', specs: [spec('opens', 10)], suites: [{ title: 'narrow', specs: [spec('fits', 20, 30)] }] }] };
  expect(playwrightTimes(report)).toEqual([{ name: 'pages.spec.ts › opens', ms: 10 }, { name: 'pages.spec.ts › narrow › fits', ms: 50 }]);
});

test('the slowest come first, and no more than asked for', () => {
  expect(slowest([{ name: 'a', ms: 1 }, { name: 'b', ms: 3 }, { name: 'c', ms: 2 }], 2).map(({ name }) => name)).toEqual(['b', 'c']);
});

test('the tables are Markdown, as content/benchmarks.md keeps them', () => {
  const results = [
    { name: 'lint', begin: 0, end: 30_400, passed: 1, failed: 0 },
    { name: 'unit', begin: 200, end: 90_000, passed: 7, failed: 1, times: [{ name: `a |\n b ${'x'.repeat(200)}`, ms: 1234 }] },
  ];
  expect(stageTable(results).split('\n').slice(2)).toEqual(['| lint | 0 | 30 | 30 | 1 | 0 |', '| unit | 0 | 90 | 90 | 7 | 1 |']);
  expect(slowestTable(results).split('\n').slice(2)).toEqual([expect.stringMatching(/^\| unit: a ¦ b x+… \| 1\.2 \|$/)]);
});
