import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDraft } from '@/lib/drafting/checks/check-draft';
import { draftSchema, type Draft } from '@/lib/drafting/draft';
import { fieldOf, isField } from '@/lib/drafting/fields';
import { findingInWords } from '@/lib/messages/finding-in-words';
import { runs } from '../sampling/runs';
import { context, entries, teaHouse } from './checks-sample';

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', 'Amina, 17,', 'https://', '12 rue de', 'p1', 'ITA', 'europe', '+41', '{x} <b>', "it's '{"));
const anything = fc.anything({ values: [text, fc.integer(), fc.constant(undefined)], maxDepth: 3, withNullPrototype: false });

/** Entries that ship with some of their parts exchanged for anything. */
const drafts = fc.tuple(fc.constantFrom(...entries), fc.dictionary(fc.constantFrom('__proto__', 'colour', ...Object.keys(entries[0]!)), fc.oneof(anything, text))).map(([entry, changes]) => ({ ...entry, ...changes, slug: entry.slug, kind: entry.kind }));
/** Rows of a draft that half say something. */
const halfSaid = fc.record({ figures: fc.array(fc.record({ what: text, value: text, kind: text, source: text }, { requiredKeys: [] })), countries: fc.array(fc.record({ country: text, role: text }, { requiredKeys: [] })), summary: text, period: fc.record({ start: text, end: text }, { requiredKeys: [] }), links: fc.array(fc.record({ entry: text, type: text }, { requiredKeys: [] })) }, { requiredKeys: [] });

test('no draft makes a check throw, and each finding has a field and words', () => {
  fc.assert(
    fc.property(fc.oneof(drafts, halfSaid.map((parts) => ({ ...teaHouse, ...parts }))), (draft) => {
      const parsed = draftSchema.safeParse(draft);
      if (!parsed.success) return;
      for (const finding of checkDraft(parsed.data, context)) {
        expect(isField(finding.field)).toBe(true);
        expect(fieldOf(finding.path) ?? 'title').toBe(finding.field);
        expect(findingInWords(finding, 'en')).not.toMatch(/^checks\./);
      }
    }),
    { numRuns: runs(300) },
  );
});

test.each(['a', ' ', '1', '1 ', 'A ', 'A', '.', ', ', '(', 'A, 1', '@', '0 12 ', 'a@', 'return ', '% ', '12 Aa ', 'Via A ', 'ID ', 'شارع ', 'GB29 ', '"', '\n', 'http:', '-1.1111 '])('a text of 20,000 signs, all %j, is checked in no time', (sign) => {
  const draft = { ...teaHouse, summary: sign.repeat(20_000 / sign.length) } as unknown as Draft;
  const began = performance.now();
  checkDraft(draft, context);
  expect(performance.now() - began).toBeLessThan(1_000);
});
