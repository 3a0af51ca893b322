import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('app/globals.css', 'utf8');
const blocks = [...css.matchAll(/:root \{([^}]+)\}/g)].map((match) => tokens(match[1] ?? ''));

function tokens(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map((match) => [match[1]!, match[2]!]));
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

const dimensions = ['regulatory', 'financial', 'physical', 'human', 'social', 'natural'];
const pairs: [string, string, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'sheet', 7],
  ['ink', 'mark', 7],
  ['ink', 'share', 4.5],
  ['soft', 'paper', 4.5],
  ['soft', 'wash', 4.5],
  ['soft', 'share', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'accent-wash', 4.5],
  ['on-accent', 'accent', 4.5],
  ['edge', 'paper', 3],
  ...dimensions.map((name): [string, string, number] => [name, 'paper', 4.5]),
];

describe.each([
  ['light', blocks[0]],
  ['dark', blocks[1]],
])('in the %s theme', (_theme, colours) => {
  test.each(pairs)('%s on %s has a contrast of %d or more', (text, ground, least) => {
    const [one, other] = [colours?.get(text), colours?.get(ground)];
    expect(one, text).toBeDefined();
    expect(other, ground).toBeDefined();
    expect(contrast(one!, other!)).toBeGreaterThanOrEqual(least);
  });
});
