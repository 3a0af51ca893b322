import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '@/lib/drafting/draft';
import { placedFields } from '@/lib/drafting/fields';
import { changedFields } from '@/lib/drafting/merge';
import { columnsOfField, sheetColumns } from '@/lib/drafting/sheet/columns';
import { draftOfRow } from '@/lib/drafting/sheet/draft-of-row';
import { cellText } from '@/lib/drafting/sheet/notation';
import { rowOfDraft } from '@/lib/drafting/sheet/row-of-draft';
import { runs } from '../sampling/runs';
import { asNew, entries, known, knownIn } from './sheet-sample';

const PATIENCE_MS = 60_000;

test('every field but pictures has its columns, each column its own key', () => {
  expect(placedFields.filter(({ field }) => columnsOfField(field).length === 0).map(({ field }) => field as string).filter((field) => field !== 'pictures')).toEqual([]);
  expect(new Set(sheetColumns.map(({ key }) => key)).size).toBe(sheetColumns.length);
  expect(sheetColumns.slice(0, 3).map(({ key }) => key)).toEqual(['entry', 'kind', 'title']);
});

test.each([['by their names', known], ['by their names in Arabic', knownIn('ar')], ['by their slugs', null]])('every entry that ships is the same after a sheet, values written %s', (_, names) => {
  for (const entry of entries) expect(asNew(entry, rowOfDraft(entry, names)), entry.slug).toEqual({ fields: [], faults: [] });
}, PATIENCE_MS);

const sign = fc.constantFrom('|', ';', '\\', ':', '=', '?', '(', ')', '\n', ' ', ' | ', 'unit: ', 'sex: ', 'https://a.org', '\\n', '"', "'", ',', '#', '-', '✓', 'é', '🙂', 'ع');
const text = fc.array(fc.oneof(sign, fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 6 }).map((parts) => cellText(parts.join(''))).filter((one) => one !== '' && !one.endsWith('\\…'));
const slugOf = (list: string) => fc.constantFrom(...known.lists.get(list)!.names.keys());
const basis = fc.constantFrom('stated', 'inferred');
const some = <T extends Record<string, fc.Arbitrary<unknown>>>(parts: T) => fc.record(parts, { requiredKeys: [] });
const listOf = <T>(row: fc.Arbitrary<T>) => fc.array(row, { maxLength: 4 });
const address = fc.constantFrom('https://example.org', 'https://example.org/a?b=c;d=e|f', 'http://example.org/#:~:text=unit');
const source = some({ title: text, publisher: text, date: text, url: address, supports: text, language: fc.constant('fr'), seen: fc.constant('2026-05-31') });
const tags = (list: string, primary: boolean) => fc.uniqueArray(fc.record({ value: slugOf(list), primary: fc.constant(primary), basis, note: text }, { requiredKeys: ['value', 'primary'] }), { maxLength: 3, selector: ({ value }) => value });

/** Drafts whose texts are anything and whose values are known, whole or half said. */
const drafts = some({
  title: text,
  summary: text,
  placeNote: text,
  actions: listOf(text),
  lessons: listOf(text),
  period: some({ start: fc.constant('2016-05'), end: fc.constant('2017'), note: text }),
  contact: some({ office: text, url: address }),
  countries: listOf(some({ country: slugOf('country'), role: slugOf('country-role') })),
  organisations: listOf(some({ organisation: fc.constantFrom(...known.organisations.names.keys()), role: slugOf('organisation-role') })),
  links: listOf(some({ entry: fc.constantFrom(...known.entries.names.keys()), type: slugOf('link-type') })),
  figures: listOf(some({ what: text, value: text, kind: slugOf('figure-kind'), amount: fc.integer(), qualifier: slugOf('qualifier'), unit: text, date: text, measuredBy: text, source: address, note: text, breakdown: listOf(some({ by: slugOf('breakdown'), label: text, value: text })) })),
  sources: listOf(source),
  furtherReading: listOf(source),
  voices: listOf(some({ quote: text, speaker: text, consent: fc.constant(true) })),
  classification: some({ principle: tags('principle', false), population: tags('population', false), phase: tags('phase', true).map((all) => all.slice(0, 1)), evidence: tags('evidence', false) }),
  partnershipQuality: some({ dialogue: fc.record({ value: slugOf('partnership-answer'), basis, note: text }, { requiredKeys: ['value'] }) }),
}).map((parts) => ({ title: 'Tea house', origin: 'report', titleBasis: 'source', ...parts, slug: 'tea-house', kind: 'practice' }) as unknown as Draft);

test('any draft of known values is the same after a sheet, whatever its texts say', () => {
  fc.assert(
    fc.property(drafts, fc.boolean(), (draft, byName) => {
      expect(asNew(draft, rowOfDraft(draft, byName ? known : null))).toEqual({ fields: [], faults: [] });
    }),
    { numRuns: runs(300) },
  );
}, PATIENCE_MS);

test('a row that was not touched changes nothing, be the draft ever so broken or too much for a cell', () => {
  const anyText = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 40 }), fc.constant('x'.repeat(2_000)));
  const broken = fc.record({ title: anyText, summary: anyText, actions: fc.array(anyText, { maxLength: 40 }), firstPublished: anyText, countries: listOf(some({ country: anyText, role: anyText })), figures: listOf(some({ kind: anyText, what: anyText, source: anyText })) });
  fc.assert(
    fc.property(broken, fc.boolean(), (parts, byName) => {
      const draft = { ...parts, slug: 'tea-house', kind: 'practice' } as unknown as Draft;
      const made = draftOfRow({ row: 3, cells: rowOfDraft(draft, byName ? known : null), faults: [] }, draft, known);
      expect({ fields: changedFields(draft, made.draft), faults: made.faults }).toEqual({ fields: [], faults: [] });
    }),
    { numRuns: runs(150) },
  );
}, PATIENCE_MS);
