import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Paragraphs } from '@/components/entry/paragraphs';
import { blocksOf, plainText } from '@/lib/catalogue/text/markdown';
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
])('“%s” is shown as %s', (text, markup) => {
  expect(shown(text)).toBe(markup);
});

test.each(['2016. Then it grew.', '5 * 3 * 2', 'a_b_c', '# no heading', '    no code', '> no quote', '---', '`no code`', '&amp; stays', 'Costs: 3 < 5 & 7 > 2'])('“%s” is text as it stands', (text) => {
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

test('the texts of the collection, written before, say what they said', () => {
  const texts = loadContent().entries.flatMap(({ summary, context, participants, migrantsRole, assessment, selectionException, voices }) => [summary, context, participants, migrantsRole, assessment, selectionException, ...voices.map(({ quote }) => quote)]).filter((text) => text !== undefined);
  expect(texts.length).toBeGreaterThan(189);
  for (const text of texts) expect(plainText(text)).toBe(text);
});
