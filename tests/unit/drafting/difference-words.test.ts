import { expect, test } from 'vitest';
import messages from '@/content/messages/en.json';
import { difference } from '@/lib/drafting/difference/difference';
import type { Draft } from '@/lib/drafting/draft';
import { placedFields } from '@/lib/drafting/fields';
import type { ClassifiedParam } from '@/lib/catalogue/facets';
import { tagSentences, toldIn, unchangedTags } from '@/lib/messages/difference-in-words';
import { cellInWords, fieldInWords } from '@/lib/messages/place-in-words';
import { entries, teaHouse } from './checks-sample';

const told = toldIn('en', { organisation: (slug) => slug, entry: (slug) => slug });
type Tag = { value: string; primary?: boolean; basis?: string; note?: string };

function sentences(param: ClassifiedParam, before: readonly Tag[], after: readonly Tag[]): string[] {
  const draft = (tags: readonly Tag[]) => ({ ...teaHouse, classification: { [param]: tags } }) as unknown as Draft;
  return difference(draft(before), draft(after), told).flatMap((found) => (found.shape === 'tags' ? tagSentences(param, found.tags, 'en') : []));
}

test.each<[string, ClassifiedParam, Tag[], Tag[], string[]]>([
  ['another primary value', 'phase', [{ value: 'arrival', primary: true, basis: 'stated' }], [{ value: 'return', primary: true, basis: 'inferred' }], ['Journey phase: was “On arrival” (primary, stated), now “Return” (primary, inferred).']],
  ['primary and further change places', 'phase', [{ value: 'arrival', primary: true, basis: 'stated' }, { value: 'return', basis: 'stated' }], [{ value: 'return', primary: true, basis: 'stated' }, { value: 'arrival', basis: 'stated' }], ['Journey phase: was “On arrival” (primary, stated), now “Return” (primary, stated).', '“On arrival” is now a further value.']],
  ['another single value', 'maturity', [{ value: 'pilot', basis: 'stated' }], [{ value: 'tested', basis: 'stated' }], ['Maturity: was “Pilot” (stated), now “Tested” (stated).']],
  ['added and taken out', 'need', [{ value: 'shelter', basis: 'stated' }], [{ value: 'food', basis: 'inferred', note: 'Said in the summary' }], ['“Food” was added (inferred).', 'A note was added to “Food”: “Said in the summary”', '“Shelter” was taken out (it was stated).']],
  ['with its code', 'principle', [], [{ value: 'p1', basis: 'stated' }], ['“P1 Focus on needs and vulnerabilities” was added (stated).']],
  ['basis and note', 'need', [{ value: 'food', basis: 'inferred', note: 'Old' }], [{ value: 'food', basis: 'stated', note: 'New' }], ['“Food” is now stated; it was inferred.', 'The note on “Food” said: “Old” It now says: “New”']],
  ['no note any more', 'need', [{ value: 'food', basis: 'stated', note: 'Old' }], [{ value: 'food', basis: 'stated' }], ['The note on “Food” was taken out. It said: “Old”']],
  ['another order', 'need', [{ value: 'food', basis: 'stated' }, { value: 'shelter', basis: 'stated' }], [{ value: 'shelter', basis: 'stated' }, { value: 'food', basis: 'stated' }], ['The order changed.']],
  ['a value half said', 'need', [], [{ value: 'food' }], ['“Food” was added (basis not said).']],
  ['a value of no list', 'need', [], [{ value: 'love', basis: 'stated' }], ['“love” was added (stated).']],
])('a classification is told in words: %s', (_what, param, before, after, expected) => {
  expect(sentences(param, before, after)).toEqual(expected);
});

test('values that stay are named too', () => {
  const tags = [{ value: 'food', before: { isPrimary: false, basis: 'stated', note: undefined }, after: { isPrimary: false, basis: 'stated', note: undefined } }];
  expect(unchangedTags('need', tags, 'en')).toEqual(['Food']);
});

test('every part of the entries that ship has a name, and so has every field', () => {
  const parts = new Set(entries.flatMap((entry) => difference(null, entry, told).flatMap((found) => (found.shape === 'rows' ? found.rows.flatMap(({ cells }) => cells) : found.shape === 'parts' ? found.cells : []).flatMap(({ cell }) => cell ?? []))));
  expect([...parts].filter((part) => !(part in messages.difference.cells))).toEqual([]);
  expect(cellInWords('measuredBy', 'en')).toBe('measured by');
  for (const { field } of placedFields) expect(fieldInWords(field, 'en')).not.toMatch(/\./);
});
