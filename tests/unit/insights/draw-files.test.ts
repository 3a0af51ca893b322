import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '@/lib/catalogue/snapshot';
import type { Chart } from '@/lib/insights/charts';
import { inlineSvg, svgFile } from '@/lib/insights/draw/chart-svg';
import type { Mark } from '@/lib/insights/mark';
import { generateContent } from '@/tests/bench/generate/content';
import { generated, real } from '../catalogue/snapshots';
import { outside, overlaps } from './draw-boxes';
import { addresses, chartAt, fileAt, inlineAt, lookAt, SITE } from './draw-charts';

const KILOBYTE = 1000;
const noFonts = { font: { loadSystemFonts: false } };

/** Refuses what is not well-formed XML. */
function sizeDrawn(svg: string): { width: number; height: number } {
  const { width, height } = new Resvg(svg, noFonts);
  return { width, height };
}

describe('a picture', () => {
  test.each(addresses.filter((address) => !address.startsWith('matrix?')))('of %s takes at most 32 kB', (address) => {
    for (const theme of ['light', 'dark'] as const) expect(Buffer.byteLength(fileAt(real, address, 760, 'en', theme))).toBeLessThanOrEqual(32 * KILOBYTE);
    expect(Buffer.byteLength(fileAt(real, address, 760, 'ar'))).toBeLessThanOrEqual(32 * KILOBYTE);
  });

  test.each(addresses)('of %s is well-formed, as wide as asked for', (address) => {
    for (const width of [240, 1600]) expect(sizeDrawn(fileAt(generated, address, width, 'fr')).width).toBe(width);
  });

  test('says everything beside its marks', () => {
    for (const address of addresses) {
      const { words } = chartAt(real, address);
      const said = fileAt(real, address, 1600).replace(/<[^>]+>/g, ' ').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replace(/\s+/g, ' ');
      for (const sentence of [words.title, words.what, ...words.notes, words.filter, words.caveat, `${words.source} · ${words.licence}`]) expect(said).toContain(sentence.replace(/\s+/g, ' '));
    }
  });

  test('stays bounded with ten thousand entries', () => {
    const large = buildSnapshot(generateContent({ entries: 10_000, seed: 2 }));
    for (const address of addresses) expect(Buffer.byteLength(fileAt(large, address)), address).toBeLessThan((address.includes('matrix?') ? 300 : 60) * KILOBYTE);
    for (const address of ['matrix?rows=organisation&columns=country&split=began', 'matrix?rows=implementer&columns=partner&split=country']) {
      const { height } = sizeDrawn(fileAt(large, address, 240));
      expect(Buffer.byteLength(fileAt(large, address, 240)), address).toBeLessThan(900 * KILOBYTE);
      expect(height, address).toBeLessThan(32_000);
    }
  }, 60_000);
});

const hostile = ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'جمعية الهلال الأحمر (فرع ٢)', '<script>alert("1 & 2")</script>', 'A\u0000B\u0008\u001b\ud800C', '"quoted" & \'quoted\'', '\u202eturned', '', '🙂'.repeat(60), 'word '.repeat(80)];

describe('names that nobody expects', () => {
  const { chart, words } = chartAt(real, 'phase');
  if (chart.form !== 'bars') throw new Error('Phases are bars');
  const renamed = (values: readonly Mark[]) => values.map((mark, i) => ({ ...mark, label: hostile[i % hostile.length]!, short: hostile[i % hostile.length]! }));
  const values = renamed([...chart.of.values, ...chart.of.values]);
  const charts: Chart[] = (['bars', 'columns', 'map'] as const).map((form) => ({ ...chart, form, of: { ...chart.of, values } }));

  test.each(charts)('are drawn as text, in a well-formed picture, within its width ($form)', (odd) => {
    for (const width of [240, 760]) {
      for (const locale of ['en', 'ar'] as const) {
        const file = svgFile(odd, words, { ...lookAt(width, locale), theme: 'dark', site: SITE });
        expect(sizeDrawn(file).width).toBe(width);
        expect(file).not.toContain('<script');
        const svg = inlineSvg(odd, words, lookAt(width, locale));
        expect(outside(svg, width)).toEqual([]);
        if (odd.form === 'bars') expect(overlaps(svg)).toEqual([]);
      }
    }
  });
});

test('a chart without entries is a frame and a sentence', () => {
  const { words } = chartAt(real, 'phase?q=nothinghasthisword');
  const svg = inlineAt(real, 'phase?q=nothinghasthisword', 760);
  expect(svg).toContain(words.marks.empty);
  expect(svg).toContain('class="axis"');
});
