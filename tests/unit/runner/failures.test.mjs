import { expect, test } from 'vitest';
import { playwrightFailures, vitestFailures } from '../../runner/failures.mjs';

test('what failed in a report of units is named, with what was said', () => {
  const results = [{ fullName: 'a sum adds up', status: 'failed', failureMessages: ['\u001b[31mexpected 2\u001b[39m\n\nat here'] }, { fullName: 'fine', status: 'passed', failureMessages: [] }];
  expect(vitestFailures({ testResults: [{ name: 'sum.test.ts', status: 'failed', assertionResults: results }] })).toEqual(['sum.test.ts › a sum adds up\n    expected 2\n    at here']);
});

test('a file that could not be loaded is named', () => {
  expect(vitestFailures({ testResults: [{ name: 'sum.test.ts', status: 'failed', message: 'no such import', assertionResults: [] }] })).toEqual(['sum.test.ts\n    no such import']);
});

test('what failed in a browser is named by its place, however deep, and so is what failed outside', () => {
  const spec = (title, ok, message) => ({ title, ok, tests: [{ results: [{ errors: ok ? [] : [{ message }] }] }] });
  const report = { errors: [{ message: 'no server' }], suites: [{ title: 'pages.spec.ts', specs: [spec('fine', true)], suites: [{ title: 'narrow', specs: [spec('fits', false, 'too wide')] }] }] };
  expect(playwrightFailures(report)).toEqual(['pages.spec.ts › narrow › fits\n    too wide', 'outside the tests\n    no server']);
});

test('a long message is cut, so that the end of a run stays short', () => {
  const message = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
  expect(playwrightFailures({ errors: [{ message }], suites: [] })[0].split('\n')).toHaveLength(13);
});
