import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { entrySchema } from '@/lib/catalogue/entry';
import { search } from '@/lib/catalogue/search';
import { MOST_LEVELS, plainText } from '@/lib/catalogue/text/markdown';
import { checkDraft } from '@/lib/drafting/checks/check-draft';
import { difference } from '@/lib/drafting/difference/difference';
import { freshPatience, textPieces } from '@/lib/drafting/difference/pieces';
import { draftSchema, type Draft } from '@/lib/drafting/draft';
import { longTextsOf } from '@/lib/drafting/long-texts';
import { ask, view } from '../catalogue/snapshots';
import { catalogueOf } from '../catalogue/small';
import { entryMarkup } from '../pages/rendered';
import { context, teaHouse } from './checks-sample';

const LONGEST = 20_000;
const UNSTORABLE = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/u;

/** What was once slow, deep or an error, and what stands for its kind; repeated or stretched to any length. */
const repeated = [
  ...['- ', '1. ', '\t- ', '- a\n', '  - a\n', '* a ', '*a ', '**a ', 'a* ', '*a*', '*a _b ', '*[a](https://b.c)', '[', '[a](', '[a](https://b.c', '![a', ']', '<http://', '<a@b', '\\', '`', '> ', '\n', ' \n', '#', '|'],
  ...['.', '."', '!?', '(', '()', ')', 'a@', 'www.', 'http://', 'https:', 'ID/', 'ID ', 'AB ', 'Aa ', '12 Baker ', 'Via Aa ', 'شارع ', '1.23456 ', 'return ', '1% ', '+1 ', '0 12 '],
  ...['\u0301\u0316', '\u0000', '\ud83d', '😀', '\u202e', '\u200d', 'ﷺ', 'ا', 'नि', '𝔸', '\ufeff', '-', 'a-', 'a', 'aa '],
];
const stretched = [' ', '\t', '\n', '.', ')', '-', '1', 'a', '\u0301'].flatMap((filling) => ['call', 'tel:', '(', 'x', '*', '- ', 'http://a'].map((start) => [start, filling] as const));
const hostile: readonly (readonly [name: string, text: (length: number) => string])[] = [
  ...repeated.map((part) => [JSON.stringify(part), (length: number) => `${part.repeat(Math.ceil(length / part.length)).slice(0, length - 1)}x`] as const),
  ...stretched.map(([start, filling]) => [`${start} and ${JSON.stringify(filling)}`, (length: number) => `${start}${filling.repeat(length - start.length - 1)}x`] as const),
];

const told = (_place: string, value: string | number | boolean) => String(value);

/** Everything that looks at a text between its saving and its readers. */
function lookAt(text: string): string {
  const draft = draftSchema.parse({ ...teaHouse, summary: text, context: text, actions: [text.slice(0, 2_000)], voices: [{ quote: text, speaker: 'x', consent: true }] });
  checkDraft(draft, context);
  difference(draft, { ...draft, summary: `${text.slice(0, text.length / 2)} b ${text.slice(text.length / 2)}` }, told);
  const snapshot = catalogueOf([{ slug: 'entry', summary: draft.summary!, context: draft.context!, actions: draft.actions as string[], voices: draft.voices as never }]);
  search(snapshot, ask(snapshot, 'q=aa+id+return+baker'), view);
  plainText(text);
  return entryMarkup(snapshot, 'entry');
}

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Time that grows with the square would grow sixteenfold; what a quarter takes is never taken for less than this. */
const LEAST_MS = 60;
const MOST_GROWTH = 10;

describe('a text of any kind', () => {
  test.each(hostile)('%s: is shown, and four times the text takes no more than about four times as long', (_name, textOf) => {
    const quarter = cpuOf(() => lookAt(textOf(LONGEST / 4)));
    let markup = '';
    const whole = cpuOf(() => (markup = lookAt(textOf(LONGEST))));
    expect(markup).toContain('Summary');
    expect(whole).toBeLessThan(MOST_GROWTH * Math.max(quarter, LEAST_MS));
  }, 30_000);
});

test('the texts that are asked how deep they are, are all those that are long', () => {
  const schema = z.toJSONSchema(entrySchema, { io: 'input' }) as JsonSchema;
  const full = { slug: 'a', kind: 'practice', ...Object.fromEntries([...longPaths(schema)].map((path) => nested(path.split('.')))) } as unknown as Draft;
  const merged = { ...full, partnershipQuality: { dialogue: { note: 'x' }, inclusive: { note: 'x' }, ethical: { note: 'x' } } } as unknown as Draft;
  expect([...longTextsOf(merged)].map(([path]) => path.replace(/\.\d+\./g, '.*.')).sort()).toEqual([...longPaths(schema)].sort());
});

type JsonSchema = { readonly maxLength?: number; readonly properties?: Readonly<Record<string, JsonSchema>>; readonly items?: JsonSchema };

function* longPaths({ maxLength, properties = {}, items }: JsonSchema, path: readonly string[] = []): Generator<string> {
  if (maxLength === LONGEST) yield path.join('.');
  for (const [name, part] of Object.entries(properties)) yield* longPaths(part, [...path, name]);
  if (items) yield* longPaths(items, [...path, '*']);
}

/** `voices.*.quote` as a part of a draft that has one. */
function nested([name, ...rest]: string[]): [string, unknown] {
  const inside = (parts: string[]): unknown => (parts.length === 0 ? 'x' : parts[0] === '*' ? [inside(parts.slice(1))] : { [parts[0]!]: inside(parts.slice(1)) });
  return [name!, inside(rest)];
}

test('every text of a draft is cleaned where it comes in', () => {
  const text = 'a\u0000b\ud83dc\udc00d\u0007e\u0085f\uffffg😀';
  const draft = draftSchema.parse({
    ...{ slug: 'a', kind: 'practice', title: text, concept: text, summary: text, actions: [text], placeNote: text, period: { note: text }, contact: { office: text, url: `https://example.org/${text}` } },
    ...{ figures: [{ what: text, source: text, breakdown: [{ label: text }] }], classification: { need: [{ value: text, note: text }] }, voices: [{ quote: text, speaker: text }], pictures: [{ alt: text }] },
  });
  const texts = JSON.stringify(draft);
  expect(JSON.stringify(JSON.parse(texts))).not.toMatch(/\\u0000|\\ud83d"|\\udc00/);
  expect(draft).toMatchObject({ title: 'abcdefg😀', actions: ['abcdefg😀'], figures: [{ what: 'abcdefg😀', breakdown: [{ label: 'abcdefg😀' }] }] });
  const check = (value: unknown): void => (typeof value === 'string' ? expect(value).not.toMatch(UNSTORABLE) : Object.values((value ?? {}) as object).forEach(check));
  check(draft);
});

test('two states are compared with one patience, however many texts differ', () => {
  const words = (seed: number) => Array.from({ length: 4_000 }, (_, at) => `w${(at * seed * 7_919 + (at % 7) * seed) % 401}`).join(' ');
  const patience = freshPatience();
  const given = patience.steps;
  for (let text = 1; text < 40; text++) {
    const pieces = textPieces(words(text), words(text + 100), patience);
    expect(pieces.filter(({ is }) => is !== 'removed').map((piece) => piece.text).join('')).toBe(words(text + 100));
  }
  expect(patience.steps).toBeGreaterThanOrEqual(0);
  expect(patience.steps).toBeLessThan(given / 4);
});

test('levels are bounded where readers of a page would still follow them', () => expect(MOST_LEVELS).toBe(10));
