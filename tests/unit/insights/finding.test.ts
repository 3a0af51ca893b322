import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '@/lib/insights/comparison';
import { comparedFindingOf, findingOf } from '@/lib/insights/finding';

const valuesOf = (counts: readonly number[]) => counts.map((count, i) => ({ slug: `v${i}`, label: `V${i}`, count }));
const table: [claim: string, counts: number[], unknown: number, is: string][] = [
  ['nothing is counted', [0, 0], 0, 'nothing'],
  ['nobody knows', [0, 0], 5, 'unknown'],
  ['less than half is known', [3, 1], 5, 'little-known'],
  ['half is known', [4, 1], 5, 'leads'],
  ['one leads', [5, 2], 0, 'leads'],
  ['one leads alone', [1, 0], 0, 'leads'],
  ['one leads by a single entry', [3, 2], 0, 'leads-by-one'],
  ['two share the first place', [3, 3, 1], 0, 'tied'],
  ['four share the first place', [1, 1, 1, 1], 0, 'tied-by-many'],
];

describe('what numbers allow to be said', () => {
  test.each(table)('%s', (_claim, counts, unknown, is) => {
    const total = counts.reduce((sum, count) => sum + count, unknown);
    expect(findingOf(valuesOf(counts), total, unknown).is).toBe(is);
  });

  test('a lead is one that no single entry turns round, and more than half is never unknown', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }), fc.nat(40), (counts, unknown) => {
        const total = counts.reduce((sum, count) => sum + count, unknown);
        const found = findingOf(valuesOf(counts), total, unknown);
        if (!('leaders' in found)) return;
        expect(unknown * 2).toBeLessThanOrEqual(total);
        const highest = Math.max(...counts);
        expect(found.leaders.map(({ slug }) => slug)).toEqual(counts.flatMap((count, i) => (count === highest ? [`v${i}`] : [])));
        if (found.is !== 'leads') return;
        const others = counts.filter((count) => count < highest && count > 0);
        for (const other of others) expect(highest - 1).toBeGreaterThan(other);
      }),
      { numRuns: 5_000 },
    );
  });
});

function comparison(sides: readonly [readonly number[], readonly number[]], unknown: readonly [number, number]): Comparison {
  const values = [...sides[0].map((_, i) => ({ slug: `v${i}`, label: `V${i}` })), { slug: 'unknown', label: 'Not known' }];
  const sideOf = (side: 0 | 1) => {
    const counts = [...sides[side], unknown[side]];
    return { selection: 'all', label: null, href: null, total: counts.reduce((sum, count) => sum + count, 0), marks: counts.map((count) => ({ count, about: false, href: null })) };
  };
  return { param: 'phase', label: 'Journey phase', counting: 'primary', addsUp: true, values, sides: [sideOf(0), sideOf(1)] } as unknown as Comparison;
}

describe('what two sides allow to be said', () => {
  test.each([
    ['nothing to compare', [[0, 0], [1, 2]], [0, 0], 'nothing'],
    ['the same shares', [[1, 2], [2, 4]], [0, 0], 'same'],
    ['less than half known on a side', [[1, 0], [5, 5]], [3, 0], 'little-known'],
    ['what one entry would change', [[2, 2], [20, 30]], [0, 0], 'within-one'],
    ['a difference', [[9, 1], [10, 30]], [0, 0], 'differ'],
  ] as [string, [number[], number[]], [number, number], string][])('%s', (_claim, sides, unknown, is) => expect(comparedFindingOf(comparison(sides, unknown)).is).toBe(is));

  test('no difference is told that one entry more or less on a side would turn round', () => {
    const side = fc.array(fc.nat(30), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(side, side, fc.nat(20), fc.nat(20), (a, b, unknownA, unknownB) => {
        const found = comparedFindingOf(comparison([a, b], [unknownA, unknownB]));
        if (found.is !== 'differ') return;
        const { counts, totals } = found.at;
        const sign = Math.sign(counts[0] / totals[0] - counts[1] / totals[1]);
        expect(sign).not.toBe(0);
        for (const at of [0, 1] as const) {
          const towards = (at === 0 ? -sign : sign) as 1 | -1;
          const moved = counts.map((count, i) => (i === at ? count + towards : count) / totals[i]!);
          expect(Math.sign(moved[0]! - moved[1]!)).toBe(sign);
        }
        expect(totals.every((total, i) => [unknownA, unknownB][i]! * 2 <= total)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});
