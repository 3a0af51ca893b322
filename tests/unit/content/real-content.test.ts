import { describe, expect, test } from 'vitest';
import { loadContent } from '@/lib/content/files';
import { problemsOf } from '@/lib/content/check-content';
import { meetsSelectionRule } from '@/lib/drafting/checks/selection-rule';
import { glossary, phaseFindingOf, referenceOf } from '@/lib/content/reference';
import { termLabel, termOf, vocabularies, vocabularyOf } from '@/lib/vocabulary/lists';
import { realFiles } from './sample';

const content = loadContent();

describe('the content that ships', () => {
  test('has no problem', () => {
    expect(problemsOf(realFiles)).toEqual([]);
  });

  test('has at least 130 practices and 45 enablers', () => {
    const practices = content.entries.filter((entry) => entry.kind === 'practice').length;
    expect(practices).toBeGreaterThanOrEqual(130);
    expect(content.entries.length - practices).toBeGreaterThanOrEqual(45);
  });

  test('says of every entry where it comes from', () => {
    expect(content.entries.filter((entry) => entry.sources.length === 0 || entry.madeFrom.length === 0)).toEqual([]);
  });

  test('makes no entry from a record twice', () => {
    const records = content.entries.flatMap((entry) => entry.madeFrom);
    expect(new Set(records).size).toBe(records.length);
  });

  test('claims nobody has verified what nobody has', () => {
    expect(content.entries.filter((entry) => entry.lastVerified)).toEqual([]);
  });

  test('gives a reason exactly where the selection rule is not met', () => {
    for (const entry of content.entries) expect(Boolean(entry.selectionException), entry.slug).toBe(!meetsSelectionRule(entry));
  });

  test('keeps one record for each National Society', () => {
    const societies = vocabularyOf('country').terms.flatMap((term) => term.nationalSociety ?? []);
    const known = content.organisations.filter((organisation) => organisation.type === 'national-society' && organisation.country);
    expect(known.filter((organisation) => !societies.includes(organisation.name))).toEqual([]);
    expect(new Set(known.map((organisation) => organisation.country)).size).toBe(known.length);
  });

  test('uses every organisation it lists', () => {
    const used = new Set(content.entries.flatMap((entry) => entry.organisations.map(({ organisation }) => organisation)));
    expect(content.organisations.filter((organisation) => !used.has(organisation.slug))).toEqual([]);
  });
});

describe('the vocabularies', () => {
  test('bundled with the application are those of the files', () => {
    const inFiles = content.vocabularies.map((vocabulary) => vocabulary.list).sort();
    expect(vocabularies.map((vocabulary) => vocabulary.list).sort()).toEqual(inFiles);
  });

  test('define every value that readers filter by', () => {
    const defined = ['phase', 'dimension', 'need', 'support', 'principle', 'population', 'gcm', 'maturity', 'evidence', 'enabler-area'];
    for (const list of defined) for (const term of vocabularyOf(list).terms) expect(term.definition, `${list} ${term.slug}`).toBeDefined();
  });

  test('give principles and objectives their official wording', () => {
    expect(termOf('principle', 'p7')?.officialTitle?.en).toBe('Work along the migratory trails');
    expect(vocabularyOf('gcm').terms.filter((term) => !term.officialTitle)).toEqual([]);
  });

  test('place every country in a region', () => {
    expect(vocabularyOf('country').terms.filter((term) => !term.parent || !term.iso2)).toEqual([]);
  });

  test('answer in English where a language is not translated, and with the slug where there is no value', () => {
    expect(termLabel('phase', 'origin', 'en')).toBe('At origin');
    expect(termLabel('phase', 'nowhere', 'en')).toBe('nowhere');
    expect(() => vocabularyOf('colours')).toThrow('There is no vocabulary "colours"');
  });
});

test('what matters most is told for each step the report was read on, and for no other', () => {
  expect(phaseFindingOf('camps')?.summary.en).toContain('camps');
  expect(phaseFindingOf('arrival')).toBeUndefined();
});

test('the glossary explains its terms and names documents that exist', () => {
  expect(glossary).toHaveLength(59);
  for (const term of glossary) for (const source of term.sources) expect(referenceOf(source), source).toBeDefined();
});
