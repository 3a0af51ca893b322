import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const app = join(import.meta.dirname, '../../../app');
const sheets = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
/** Declarations and classes that say left or right where a logical property exists. */
const PHYSICAL = /(?:^|[\s;{])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(text-align|float|clear)\s*:\s*(left|right)/;
/** Rules for one direction only say so in their selector, and may be physical. */
const FOR_ONE_DIRECTION = /[^{}]*\[dir='(?:rtl|ltr)'\][^{}]*\{[^{}]*\}/g;

test('there are style sheets to look at', () => {
  expect(sheets).toContain('globals.css');
});

test.each(sheets)('%s follows the direction of the language', (sheet) => {
  const lines = readFileSync(join(app, sheet), 'utf8').replaceAll(FOR_ONE_DIRECTION, '').split('\n');
  expect(lines.filter((line) => PHYSICAL.test(line)).map((line) => line.trim())).toEqual([]);
});
