import { expect, test } from 'vitest';
import { CatalogueNotLoaded } from '@/lib/catalogue/current';
import { CallRefused, problemSchema, problemStatus, type ProblemCode } from '@/lib/interchange/problem';
import { problemOf } from '@/lib/interchange/problem-of';

const codes = Object.keys(problemStatus) as ProblemCode[];

test.each(codes)('the code %s becomes a problem with its status, a title and a sentence', (code) => {
  const problem = problemOf(new CallRefused(code));
  expect(problemSchema.parse(problem)).toEqual(problem);
  expect(problem.status).toBe(problemStatus[code]);
  expect(problem.title).not.toContain('api.problems');
  expect(problem.detail).toMatch(/[a-z].*\.$/);
});

test('an unknown error stays opaque', () => {
  const problem = problemOf(new Error('password=hunter2 in /srv/secret.ts'));
  expect(problem).toMatchObject({ status: 500, code: 'internal' });
  expect(JSON.stringify(problem)).not.toMatch(/hunter2|secret/);
});

test('a catalogue that is still being loaded is not an error of ours', () => {
  expect(problemOf(new CatalogueNotLoaded())).toMatchObject({ status: 503, code: 'not-ready' });
});

test('something thrown that is no error stays opaque too', () => {
  expect(problemOf('hunter2')).toEqual(problemOf(undefined));
});

test('several bad parameters are told at once', () => {
  const problems = [
    { parameter: 'phase', value: 'arival', detail: 'no such value', allowed: ['arrival'] },
    { parameter: 'colour', detail: 'no such parameter' },
  ];
  const problem = problemOf(new CallRefused('invalid-query', problems));
  expect(problem.problems).toEqual(problems);
  expect(problem.detail).toContain('2 parameters');
});
