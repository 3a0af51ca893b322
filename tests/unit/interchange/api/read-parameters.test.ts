import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetParams } from '@/lib/catalogue/facets';
import { queryProblems } from '@/lib/catalogue/query-problems';
import { operations } from '@/lib/interchange/api/operations';
import { readParameters } from '@/lib/interchange/api/read-parameters';
import { CallRefused } from '@/lib/interchange/problem';
import { problemOf } from '@/lib/interchange/problem-of';
import { parameters as catalogueParameters } from '../../catalogue/queries';
import { real } from '../../catalogue/snapshots';

const { parameters } = operations.entries;

function problemsOf(query: string, table: Parameters<typeof readParameters>[1] = parameters) {
  try {
    readParameters(real, table, new URLSearchParams(query));
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(CallRefused);
    return problemOf(error).problems ?? [];
  }
}

test.each(['', 'q=shelter', 'phase=arrival&phase=camps', 'country=JOR&page=2&per-page=100', 'need=unknown&tags=primary&from=2010&to=2020&sort=title'])('“%s” is understood', (query) => expect(problemsOf(query)).toEqual([]));

test('values come read, of what repeats all of them', () => {
  const given = readParameters(real, parameters, new URLSearchParams('page=3&phase=arrival&phase=camps&from=2010'));
  expect(given).toEqual({ page: 3, phase: ['arrival', 'camps'], from: '2010' });
});

test('an unknown parameter is told with those that exist', () => {
  const [problem] = problemsOf('colour=red');
  expect(problem).toMatchObject({ parameter: 'colour', detail: 'There is no parameter “colour”.' });
  expect(problem?.allowed).toEqual(expect.arrayContaining([...facetParams, 'q', 'page', 'per-page']));
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is no parameter', (name) => {
  expect(problemsOf(`${name}=1`).map(({ parameter }) => parameter)).toEqual([name]);
});

test.each(facetParams)('an unknown value of %s is told with those that exist', (param) => {
  const [problem] = problemsOf(`${param}=no-such-value`);
  expect(problem).toMatchObject({ parameter: param, value: 'no-such-value' });
  expect(problem?.allowed).toEqual([...real.facets.get(param)!.bySlug.keys()]);
});

test.each(facetParams)('the schema of %s takes every value that the catalogue has', (param) => {
  for (const slug of real.facets.get(param)!.bySlug.keys()) expect(parameters[param].schema.safeParse(slug).success, slug).toBe(true);
});

test('everything that is wrong is told at once', () => {
  expect(problemsOf('colour=red&phase=arival&page=-1&need=food').map(({ parameter }) => parameter)).toEqual(['colour', 'phase', 'page']);
});

test('a page larger than the limit is refused with the limit, and never cut', () => {
  expect(problemsOf('per-page=101')).toMatchObject([{ parameter: 'per-page', value: '101', allowed: ['1-100'] }]);
  expect(problemsOf('per-page=101', operations.organisations.parameters)).toMatchObject([{ allowed: ['1-100'] }]);
  expect(problemsOf('per-page=101', operations.changes.parameters)).toMatchObject([{ allowed: ['1-100'] }]);
});

test('of two values for what takes one, none is passed over in silence', () => {
  expect(problemsOf('page=1&page=2')).toMatchObject([{ parameter: 'page', value: '1, 2', allowed: ['one value'] }]);
});

test('however much is wrong, the answer stays small', () => {
  const problems = problemsOf(Array.from({ length: 500 }, (_, i) => `${'x'.repeat(5_000)}${i}=${'y'.repeat(5_000)}`).join('&'));
  expect(problems).toHaveLength(20);
  expect(JSON.stringify(problems).length).toBeLessThan(50_000);
});

test('the table refuses what the catalogue does not take as it stands, and nothing else', () => {
  fc.assert(
    fc.property(catalogueParameters(real), (params) => {
      // Once each, because a list that pages read takes the first of two and the API takes neither.
      const query = new URLSearchParams([...params].filter(([name], i) => facetParams.some((param) => param === name) || [...params.keys()].indexOf(name) === i));
      expect(problemsOf(String(query)).map(({ parameter, value }) => [parameter, value])).toEqual(queryProblems(real, query).map(({ param, value }) => [param, value]));
    }),
    { numRuns: 50 },
  );
}, 60_000);
