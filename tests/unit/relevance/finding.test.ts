import { describe, expect, test } from 'vitest';
import places from '@/content/places.json';
import synonyms from '@/content/synonyms.json';
import { real } from '@/tests/unit/catalogue/snapshots';
import { askCatalogue } from '@/tests/relevance/ask';
import { figuresOf, judgedQuestions, measured, type Figures } from '@/tests/relevance/measure';

/** What was reached; who makes it worse says why. The figures are printed by `npm run bench -- relevance`. */
const reached: { readonly [set in 'judged' | 'held-back']: Figures } = {
  judged: { questions: 46, ndcg: 0.71, p3: 0.8, misses: 0 },
  'held-back': { questions: 44, ndcg: 0.74, p3: 0.64, misses: 1 },
};

describe.each(['judged', 'held-back'] as const)('the %s questions', (set) => {
  const rows = measured(judgedQuestions(set), askCatalogue(real));
  const { questions, ndcg, p3, misses } = figuresOf(rows);

  test('find the right entries among the first', () => {
    expect(questions).toBe(reached[set].questions);
    expect(ndcg).toBeGreaterThanOrEqual(reached[set].ndcg);
    expect(p3).toBeGreaterThanOrEqual(reached[set].p3);
    expect(misses).toBeLessThanOrEqual(reached[set].misses);
  });

  test('name entries that are there', () => {
    for (const { relevant } of judgedQuestions(set)) for (const slug of Object.keys(relevant)) expect(real.bySlug.has(slug), slug).toBe(true);
  });

  test('stand nowhere in what was tuned: no synonym and no name of a place is a question of more than three words', () => {
    const sentences = judgedQuestions(set).map(({ q }) => q.toLowerCase()).filter((q) => q.split(' ').length > 3);
    const named = new Set([...synonyms.flatMap(({ terms, near }) => [...terms, ...near]), ...places.flatMap(({ names }) => names)].map((name) => name.toLowerCase()));
    expect(sentences.filter((q) => named.has(q))).toEqual([]);
  });
});
