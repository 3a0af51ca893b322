import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSnapshot } from '@/lib/catalogue/snapshot';
import { locales, type Locale } from '@/lib/vocabulary/locale';
import { generateContent } from '@/tests/bench/generate/content';
import { differenceAsPng } from './approved-pictures';
import { fileAt } from './draw-charts';

/*
 * Pictures that somebody has looked at, byte for byte. After a change that is meant, look at the differences under
 * test-results/approved and write them anew: UPDATE_APPROVED=1 npx vitest run --project unit tests/unit/insights
 */
const APPROVED = join('tests', 'approved');
const DIFFERENCES = join('test-results', 'approved');
const updating = process.env['UPDATE_APPROVED'] === '1';
const MOST_BYTES = 1_500_000;
const WIDTH = 600;

/** One of each form at least, by the name of its file. */
const pictures = {
  phase: 'phase',
  'phase-chosen': 'phase?phase=arrival',
  dimension: 'dimension',
  need: 'need',
  region: 'region',
  country: 'country',
  population: 'population',
  principle: 'principle',
  began: 'began',
  matrix: 'matrix',
  'matrix-split': 'matrix?rows=support&columns=horizon&split=dimension',
  map: 'map',
  compare: 'compare?facet=dimension&first=region:europe&second=all',
  'compare-report': 'compare',
  'report-2016': 'report-2016?facet=dimension',
  empty: 'support?q=nothinghasthisword',
} as const;
const themes = ['light', 'dark'] as const;

/** A catalogue of the generator, so that editing entries changes no picture. */
const snapshot = buildSnapshot(generateContent({ entries: 120, seed: 7 }));

const cases = Object.entries(pictures).flatMap(([name, address]) => locales.flatMap((locale) => themes.map((theme) => ({ file: `${name}.${locale}.${theme}.svg`, address, locale, theme }))));

beforeAll(() => {
  if (updating) rmSync(APPROVED, { recursive: true, force: true });
  if (updating) mkdirSync(APPROVED, { recursive: true });
});

async function mismatch(file: string, approved: string, drawn: string): Promise<string> {
  mkdirSync(DIFFERENCES, { recursive: true });
  const picture = join(DIFFERENCES, file.replace(/svg$/, 'png'));
  writeFileSync(join(DIFFERENCES, file), drawn);
  writeFileSync(picture, await differenceAsPng(approved, drawn));
  return `${file} differs from what was approved: look at ${picture} (approved, new, difference)`;
}

describe('a picture is the one that was approved', () => {
  test.each(cases)('$file', async ({ file, address, locale, theme }: { file: string; address: string; locale: Locale; theme: (typeof themes)[number] }) => {
    const drawn = fileAt(snapshot, address, WIDTH, locale, theme);
    const path = join(APPROVED, file);
    if (updating) writeFileSync(path, drawn);
    const approved = existsSync(path) ? readFileSync(path, 'utf8') : drawn.replace(/<g [\s\S]*<\/g>/, '');
    if (drawn !== approved) expect.fail(await mismatch(file, approved, drawn));
  });

  test('and the folder holds these alone, and stays small', () => {
    const files = readdirSync(APPROVED);
    expect(files.sort()).toEqual(cases.map(({ file }) => file).sort());
    expect(files.reduce((sum, file) => sum + readFileSync(join(APPROVED, file)).byteLength, 0)).toBeLessThan(MOST_BYTES);
  });
});

describe('a picture that differs', () => {
  const folder = 'self-test.en.light.svg';
  afterAll(() => {
    for (const name of [folder, folder.replace(/svg$/, 'png')]) rmSync(join(DIFFERENCES, name), { force: true });
  });

  test('is shown beside the approved one', async () => {
    const drawn = fileAt(snapshot, 'support', 320);
    const message = await mismatch(folder, drawn.replace('class="bar"', 'class="open"'), drawn);
    expect(message).toContain(join(DIFFERENCES, 'self-test.en.light.png'));
    expect(readFileSync(join(DIFFERENCES, 'self-test.en.light.png')).subarray(1, 4).toString('latin1')).toBe('PNG');
  });
});
