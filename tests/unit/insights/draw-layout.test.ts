import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '@/lib/catalogue/snapshot';
import { inlineSvg, svgFile } from '@/lib/insights/draw/chart-svg';
import { generateContent } from '@/tests/bench/generate/content';
import { generated, real } from '../catalogue/snapshots';
import { addresses, chartAt, lookAt, SITE } from './draw-charts';
import { outside, overlaps } from './draw-boxes';

const widths = [240, 340, 760, 1600];
const fileWidths = [240, 760];
const snapshots = [
  ['real', real],
  ['generated', generated],
  ['small', buildSnapshot(generateContent({ entries: 40, seed: 3 }))],
] as const;

describe.each(snapshots)('in the %s catalogue', (_name, snapshot) => {
  test.each(addresses)('words and bars of %s cover nothing and stay within the width', (address) => {
    for (const locale of ['en', 'ar'] as const) {
      const { chart, words } = chartAt(snapshot, address, locale);
      const inPages = widths.map((width) => ({ width, svg: inlineSvg(chart, words, lookAt(width, locale)) }));
      const files = fileWidths.map((width) => ({ width, svg: svgFile(chart, words, { ...lookAt(width, locale), theme: 'light', site: SITE }) }));
      for (const { width, svg } of [...inPages, ...files]) {
        expect(overlaps(svg), `${width} ${locale}`).toEqual([]);
        expect(outside(svg, width), `${width} ${locale}`).toEqual([]);
      }
    }
  });
});

test('finds what covers something and what is cut off', () => {
  const svg = '<svg><g transform="translate(10 0)"><text class="label" x="0" y="20">Shelter</text><rect class="bar" x="20" y="10" width="300" height="14"/></g></svg>';
  expect(overlaps(svg)).toHaveLength(1);
  expect(outside(svg, 200)).toEqual(['rect bar']);
});
