import { describe, expect, test } from 'vitest';
import { excerptOf } from '@/lib/catalogue/text/excerpt';
import { mark } from '@/lib/catalogue/text/mark';
import { matchText } from '@/lib/catalogue/text/match';
import synonyms from '@/content/synonyms.json';
import { synonymsSchema } from '@/lib/content/schemas';
import { bracketed, catalogueOf, find, type Part } from './small';
import { real } from './snapshots';

const first = (part: Partial<Part>, q: string) => {
  const snapshot = catalogueOf([{ slug: 'entry', ...part }], { synonyms: synonymsSchema.parse(synonyms) });
  const [hit] = find(snapshot, `q=${encodeURIComponent(q)}`).hits;
  return { title: bracketed(hit!.title), excerpt: bracketed(hit!.excerpt) };
};

describe('what matched is marked', () => {
  test.each([
    ['Shelter in Zürich', 'zurich', 'Shelter in [Zürich]'],
    ['Cross-border buses', 'crossborder', '[Cross-border] buses'],
    ['Languages', 'lang', '[Languages]'],
    ['Psychosocial help', 'psichosocial', '[Psychosocial] help'],
    ['Clean water, sanitation and hygiene for all', 'WASH', 'Clean [water, sanitation and hygiene] for all'],
    ['Families & <b>friends</b>', 'friend', 'Families & <b>[friends]</b>'],
    ['مساعدة اللاجئين', 'لاجئين', 'مساعدة [اللاجئين]'],
  ])('in "%s" for %s', (title, q, marked) => expect(first({ title }, q).title).toBe(marked));

  test('and the pieces put together are the text', () => {
    const match = matchText(real.text, 'red cross families support');
    for (const { title, concept, summary } of real.entries) {
      for (const text of [title, concept, summary]) expect(mark(text, match).map((piece) => piece.text).join('')).toBe(text);
    }
  });
});

describe('an excerpt', () => {
  const filler = 'Nobody there had expected anything like it at that time. ';

  test('is the concept as long as nothing else shows more of the words', () => {
    expect(first({ title: 'Ferry', concept: 'Boats for islands', summary: 'Ferry and boats' }, 'boats').excerpt).toBe('[Boats] for islands');
    expect(first({ title: 'Ferry', concept: 'Boats for islands', summary: 'Ferry and boats' }, 'ferry boats').excerpt).toBe('[Ferry] and [boats]');
  });

  test('comes from where the words stand, cut between words', () => {
    const { excerpt } = first({ summary: `${filler.repeat(8)}Then the lighthouse opened. ${filler.repeat(8)}` }, 'lighthouse');
    expect(excerpt).toMatch(/^…\S.*\[lighthouse\].*\S…$/);
    expect(excerpt.length).toBeLessThan(230);
    expect(filler.split(' ')).toContain(excerpt.slice(1).split(' ')[0]);
  });

  test('of a script without spaces is cut between characters', () => {
    const { excerpt } = first({ title: 'Boat', summary: '🚣難'.repeat(200) + ' boat ' + '🚣難'.repeat(200), concept: '🚣'.repeat(149) }, 'boat');
    expect(excerpt).not.toMatch(/\p{Cs}/u);
  });

  test('of every entry is short, whatever is asked', () => {
    for (const q of [null, 'migrants', 'red cross volunteers', 'support children school']) {
      const match = q === null ? null : matchText(real.text, q);
      for (const entry of real.entries) {
        const length = excerptOf(entry, match).reduce((sum, { text }) => sum + text.length, 0);
        expect(length).toBeLessThanOrEqual(222);
      }
    }
  });
});
