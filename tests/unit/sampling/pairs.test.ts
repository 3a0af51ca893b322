import { expect, test } from 'vitest';
import { coveringPairs, type Parameters } from './pairs';
import { coveringRuns, runs } from './runs';

function missing(parameters: Parameters, rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  const names = Object.keys(parameters);
  return names.flatMap((a) => names.filter((b) => b !== a).flatMap((b) => parameters[a]!.flatMap((x) => parameters[b]!.flatMap((y) => (rows.some((row) => row[a] === x && row[b] === y) ? [] : [`${a}=${String(x)} ${b}=${String(y)}`])))));
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

test.each([[2, 2], [3, 1, 2], [4, 4, 4, 4], [36, 4, 3, 3, 2]])('every pair of values occurs, in fewer rows than the product has (%j)', (...sizes) => {
  const parameters = Object.fromEntries(sizes.map((size, i) => [`p${i}`, numbers(size)]));
  const rows = coveringPairs(parameters);
  expect(missing(parameters, rows)).toEqual([]);
  const [first, second] = sizes.toSorted((a, b) => b - a) as [number, number];
  expect(rows.length).toBeGreaterThanOrEqual(first * second);
  expect(rows.length).toBeLessThanOrEqual(Math.min(sizes.reduce((product, size) => product * size), first * second * 2));
});

test('rows are the same in every run', () => {
  expect(coveringPairs({ a: [1, 2, 3], b: ['x', 'y'], c: [true, false] })).toEqual(coveringPairs({ a: [1, 2, 3], b: ['x', 'y'], c: [true, false] }));
});

test('what is sampled is taken whole where that is asked for', () => {
  expect(runs(1_000, false)).toBe(100);
  expect(runs(200, false), 'not too few to mean something').toBe(25);
  expect(runs(12, false), 'and no more than before').toBe(12);
  expect(runs(1_000, true)).toBe(1_000);
  expect(coveringRuns(1_000, [['a'], ['b']], false)).toEqual({ numRuns: 22, examples: [['a'], ['b']] });
  expect(coveringRuns(1_000, [['a'], ['b']], true)).toEqual({ numRuns: 1_002, examples: [['a'], ['b']] });
});
