import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import fc from 'fast-check';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { Paragraphs } from '@/components/entry/paragraphs';
import { blocksOf, isTooDeep, MOST_LEVELS, plainText, type Block, type Inline } from '@/lib/catalogue/text/markdown';
import { runs } from '../sampling/runs';
import { loadContent } from '@/lib/content/files';

const shown = (text: string) => renderToStaticMarkup(createElement(Paragraphs, { text }));

test.each([
  ['One.\n\nTwo.', '<p>One.</p><p>Two.</p>'],
  ['A **strong** and an *emphasised* word', '<p>A <strong>strong</strong> and an <em>emphasised</em> word</p>'],
  ['- one\n- *two*', '<ul class="text-list"><li><span>one</span></li><li><span><em>two</em></span></li></ul>'],
  ['1. one\n2. two', '<ol class="text-list"><li><span>one</span></li><li><span>two</span></li></ol>'],
  ['[here](https://example.org/?a=1&b=2)', '<p><a class="prose-link" href="https://example.org/?a=1&amp;b=2" rel="noreferrer">here</a></p>'],
  ['<https://example.org>', '<p><a class="prose-link" href="https://example.org" rel="noreferrer">https://example.org</a></p>'],
  ['**«نص»**و', '<p><strong>«نص»</strong>و</p>'],
  ['و**«نص»**', '<p>و<strong>«نص»</strong></p>'],
  ['- a\n  - b\n\n    c\n- d', '<ul class="text-list"><li><span>a</span><ul class="text-list"><li><span>b</span><span>c</span></li></ul></li><li><span>d</span></li></ul>'],
  ['*one **two***', '<p><em>one <strong>two</strong></em></p>'],
  ['[*a*](https://example.org/x_(y)*z*)', '<p><a class="prose-link" href="https://example.org/x_(y)*z*" rel="noreferrer"><em>a</em></a></p>'],
])('“%s” is shown as %s', (text, markup) => {
  expect(shown(text)).toBe(markup);
});

test.each(['2016. Then it grew.', '5 * 3 * 2', 'a_b_c', '# no heading', '    no code', '> no quote', '---', '`no code`', '&amp; stays', 'Costs: 3 < 5 & 7 > 2', '+ 20 people more came', '1) not first', '* an estimate', '<a@b.org>', '5\\% \\*', '2*3*4', '__init__ and _this_', '****', '[x](//example.org)', '[](https://example.org)', '[x] (y)', '-'])('“%s” is text as it stands', (text) => {
  expect(blocksOf(text)).toHaveLength(1);
  expect(plainText(text).replace(/\s+/g, ' ').trim()).toBe(text.trim());
});

describe('what could do harm is words', () => {
  test.each(['[x](javascript:alert(1))', '[x](//example.org)', '[x](data:text/html,x)', '<script>alert(1)</script>', '![x](https://example.org/x.png)', '<img src=x onerror=alert(1)>', '[x](https://)'])('%s', (text) => {
    expect(shown(text)).not.toMatch(/<(?!\/?(p|a|ul|ol|li|span|strong|em)\b)|javascript:[^<]*"|onerror="|href="(?!https?:\/\/[^/"])/);
  });
});

test('any text is shown, its words kept, and nothing but the marks of texts in the markup', () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom('**', '*', '_', '[', '](', ')', '<', '>', '\n', '\n\n', '- ', '1. ', '\\', '`', '#', 'https://a.org', 'javascript:x'), fc.string({ maxLength: 6 })), { maxLength: 30 });
  fc.assert(
    fc.property(pieces, (parts) => {
      const markup = shown(parts.join(''));
      expect(markup.replace(/<\/?(p|ul|ol|li|span|strong|em|a)( class="(prose-link|text-list)")?( href="https?:[^"]*")?( rel="noreferrer")?>/g, '')).not.toMatch(/[<>]/);
    }),
    { numRuns: runs(2_000) },
  );
});

/** CommonMark's own reader, with everything switched off that texts here have not. */
const commonMark: Options = { extensions: [{ disable: { null: ['blockQuote', 'characterEscape', 'characterReference', 'codeFenced', 'codeIndented', 'codeText', 'definition', 'hardBreakTrailing', 'headingAtx', 'htmlFlow', 'htmlText', 'labelStartImage', 'setextUnderline', 'thematicBreak'] } }] };
type MarkdownNode = { readonly type: string; readonly value?: string; readonly url?: string; readonly ordered?: boolean | null | undefined; readonly children?: readonly MarkdownNode[] };

function asCommonMark({ type, value, url, ordered, children = [] }: MarkdownNode): unknown {
  if (type === 'text') return value;
  return [type === 'link' ? url : type === 'list' ? Boolean(ordered) : type, ...children.map(asCommonMark)];
}

function asHere(block: Block | Inline): unknown {
  if (block.type === 'text') return block.text;
  if (block.type === 'list') return ['list', block.ordered, ...block.items.map((item) => ['listItem', ...item.map(asHere)])].slice(1);
  return [block.type === 'link' ? block.href : block.type, ...block.of.map(asHere)];
}

/** Not both in one text: of a run that is parted, the library counts what is left, and the specification the whole. */
test.each(['*', '**'])('what both know is read as CommonMark reads it (%s)', (mark) => {
  const words = fc.array(fc.constantFrom(mark, mark, 'a', 'b ', ' c', '. ', '(', '[d](https://a.org)', '[', ']'), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
  const line = fc.tuple(fc.constantFrom('', '', '- ', '  - ', '1. ', '  ', '\n'), words).map(([begin, text]) => `${begin}x${text}x`);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      fc.pre(!lines.join('\n').includes(mark + mark));
      const text = `${lines.join('\n')}\n\n*z*`;
      expect(blocksOf(text).map(asHere), text).toEqual(fromMarkdown(text, commonMark).children.map(asCommonMark));
    }),
    { numRuns: 300 },
  );
}, 20_000);

test('a part of three asterisks is counted as the specification counts it', () => {
  expect(shown('***a** b*')).toBe('<p><em><strong>a</strong> b</em></p>');
  expect(shown('**a *b***')).toBe('<p><strong>a <em>b</em></strong></p>');
  expect(shown('*a**b*')).toBe('<p><em>a**b</em></p>');
});

describe('texts with too many levels', () => {
  const nestedLines = (levels: number) => Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- x`).join('\n');
  const within = (levels: number) => `${'*a '.repeat(levels)}${'b* '.repeat(levels)}`;

  test.each([
    ['lists on one line', '- '.repeat(MOST_LEVELS) + 'x', '- '.repeat(MOST_LEVELS + 1) + 'x'],
    ['numbered lists on one line', '1. '.repeat(MOST_LEVELS) + 'x', '1. '.repeat(MOST_LEVELS + 1) + 'x'],
    ['lists within lists', nestedLines(MOST_LEVELS), nestedLines(MOST_LEVELS + 1)],
    ['marks within marks', within(MOST_LEVELS), within(MOST_LEVELS + 1)],
  ])('%s: read up to the bound, and text as it stands beyond it', (_what, most, beyond) => {
    expect(isTooDeep(most)).toBe(false);
    expect(isTooDeep(beyond)).toBe(true);
    expect(blocksOf(beyond)).toEqual([{ type: 'paragraph', of: [{ type: 'text', text: beyond }] }]);
    expect(plainText(beyond)).toBe(beyond);
  });

  test('the text that stopped the site is shown', () => {
    for (const text of ['- '.repeat(2_500), '- '.repeat(10_000), '\t- '.repeat(5_000)]) expect(shown(text)).toContain('- -'.slice(0, 1));
  });
});

test('the texts of the collection, written before, say what they said', () => {
  const texts = loadContent().entries.flatMap(({ summary, context, participants, migrantsRole, assessment, selectionException, voices }) => [summary, context, participants, migrantsRole, assessment, selectionException, ...voices.map(({ quote }) => quote)]).filter((text) => text !== undefined);
  expect(texts.length).toBeGreaterThan(189);
  for (const text of texts) expect(plainText(text)).toBe(text);
});
