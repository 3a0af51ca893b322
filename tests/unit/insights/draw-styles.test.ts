import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palette, tints, type Theme } from '@/lib/insights/draw/palette';
import { chartRules, embedStyles, fileRules, pageStyles } from '@/lib/insights/draw/styles';

const SHEET = 'app/charts.css';
const [light, dark] = [...readFileSync('app/globals.css', 'utf8').matchAll(/:root \{([^}]+)\}/g)].map(([, block]) => new Map([...block!.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!])));
const themes = [
  ['light', light],
  ['dark', dark],
] as const;

test.each(themes)('colours of pictures are those of the %s pages', (theme, tokens) => {
  for (const [name, value] of Object.entries(palette[theme])) expect(tokens?.get(name), name).toBe(value);
});

test(`${SHEET} holds what lib/insights/draw/styles.ts says (UPDATE_APPROVED=1 writes it)`, () => {
  const sheet = `/* Drawings of charts. Written by lib/insights/draw/styles.ts; a test keeps the two equal. */\n${pageStyles()}\n`;
  if (process.env['UPDATE_APPROVED'] === '1') writeFileSync(SHEET, sheet);
  expect(readFileSync(SHEET, 'utf8')).toBe(sheet);
});

test('styles of a file are single classes with literal colours, since few programs know more', () => {
  for (const theme of ['light', 'dark'] as const)
    for (const rule of fileRules(theme)) {
      expect(rule).toMatch(/^(\.[a-z0-9-]+|text)\{[^{}]+\}$/);
      expect(rule).not.toMatch(/var\(|@|color-mix/);
    }
});

test('a page of its own declares every colour that its rules use', () => {
  const styles = embedStyles();
  for (const [, name] of styles.matchAll(/var\(--([a-z-]+)\)/g)) expect(styles).toContain(`--${name}:`);
});

function blended(colour: string, ground: string, opacity: number): number[] {
  return channels(colour).map((channel, i) => channel * opacity + channels(ground)[i]! * (1 - opacity));
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const luminance = (rgb: readonly number[]) => {
    const [r, g, b] = rgb.map((channel) => channel / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme: Theme) => {
  const shades = chartRules((name) => name).flatMap((rule) => /^\.s\d\{fill-opacity:(.+)\}$/.exec(rule)?.[1] ?? []).map(Number);
  const colours = palette[theme];

  test.each([...tints, 'neutral'] as const)('numbers on every shade of %s have a contrast of 4.5 or more', (tint) => {
    expect(shades).toHaveLength(5);
    for (const ground of [colours.sheet, colours.paper])
      for (const shade of shades) expect(contrast(channels(colours.ink), blended(colours[tint], ground, shade)), String(shade)).toBeGreaterThanOrEqual(4.5);
  });

  test('bars stand out from their ground by 3 or more, and numbers within circles by 4.5', () => {
    for (const ground of [colours.sheet, colours.paper]) for (const tint of [...tints, 'neutral', 'accent', 'edge'] as const) expect(contrast(channels(colours[tint]), channels(ground)), tint).toBeGreaterThanOrEqual(3);
    for (const circle of ['neutral', 'accent'] as const) expect(contrast(channels(colours.sheet), channels(colours[circle]))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(channels(colours.neutral), channels(colours.share)), 'circles on land').toBeGreaterThanOrEqual(3);
  });
});
