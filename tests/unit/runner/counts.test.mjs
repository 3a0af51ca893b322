import { expect, test } from 'vitest';
import { countPlaywright, countVitest, judge, total } from '../../runner/counts.mjs';

const vitestReport = { numPassedTests: 5, numFailedTests: 1, testResults: [{ status: 'passed', assertionResults: [{}] }] };
const playwrightReport = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 }, errors: [] };

test('tests of a report are counted', () => {
  expect(countVitest(vitestReport)).toEqual({ passed: 5, failed: 1 });
});

test('a test file that could not be loaded is a failure', () => {
  const report = { ...vitestReport, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(countVitest(report)).toEqual({ passed: 5, failed: 2 });
});

test('a browser test that passed only when repeated has failed, and so has a run whose server did not start', () => {
  expect(countPlaywright(playwrightReport)).toEqual({ passed: 4, failed: 2 });
  expect(countPlaywright({ ...playwrightReport, errors: [{ message: 'no server' }] })).toEqual({ passed: 4, failed: 3 });
});

test.each([
  ['left no report', 1, null, { passed: 0, failed: 1 }],
  ['ran no test', 0, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
  ['ended badly without a failed test', 1, { passed: 3, failed: 0 }, { passed: 3, failed: 1 }],
  ['has failed tests', 1, { passed: 3, failed: 2 }, { passed: 3, failed: 2 }],
])('a stage that %s has failed', (_, code, counts, judgement) => {
  expect(judge(code, counts)).toEqual(judgement);
});

test('a stage whose tests passed has passed, and stages add up', () => {
  expect(judge(0, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 0 });
  expect(total([{ passed: 3, failed: 0 }, { passed: 1, failed: 2 }])).toEqual({ passed: 4, failed: 2 });
});
