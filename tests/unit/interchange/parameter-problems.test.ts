import { expect, test } from 'vitest';
import { facetParams } from '@/lib/catalogue/facets';
import { requireUnderstood } from '@/lib/interchange/parameter-problems';
import { CallRefused } from '@/lib/interchange/problem';
import { problemOf } from '@/lib/interchange/problem-of';
import { real } from '../catalogue/snapshots';

function problemsOf(parameters: string) {
  try {
    requireUnderstood(real, new URLSearchParams(parameters));
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(CallRefused);
    return problemOf(error).problems ?? [];
  }
}

test.each(['', 'q=shelter', 'phase=arrival&phase=camps', 'country=JOR&page=2&per-page=100', 'need=unknown&tags=primary&from=2010&to=2020&sort=title'])(
  '“%s” is understood',
  (parameters) => expect(problemsOf(parameters)).toEqual([]),
);

test('an unknown parameter is told with those that exist', () => {
  const [problem] = problemsOf('colour=red');
  expect(problem).toMatchObject({ parameter: 'colour', detail: 'There is no parameter “colour”.' });
  expect(problem?.allowed).toEqual(expect.arrayContaining([...facetParams, 'q', 'page']));
});

test.each(facetParams)('an unknown value of %s is told with those that exist', (param) => {
  const [problem] = problemsOf(`${param}=no-such-value`);
  expect(problem).toMatchObject({ parameter: param, value: 'no-such-value' });
  expect(problem?.allowed).toEqual([...real.facets.get(param)!.bySlug.keys()]);
});

test('everything that is wrong is told at once', () => {
  expect(problemsOf('colour=red&phase=arival&page=-1&need=food').map(({ parameter }) => parameter)).toEqual(['colour', 'phase', 'page']);
});
