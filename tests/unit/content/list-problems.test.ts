import { describe, expect, test } from 'vitest';
import { problemsOf, type ContentFiles } from '@/lib/content/check-content';
import type { ContentFile } from '@/lib/content/files';
import { realFiles } from './sample';

type Json = Record<string, unknown>;

function vocabularyWith(list: string, change: (vocabulary: Json) => Json): Partial<ContentFiles> {
  return {
    vocabularies: realFiles.vocabularies.map((file) =>
      file.path === `vocabularies/${list}.json` ? { ...file, value: change(file.value as Json) } : file,
    ),
  };
}

function withFirst(file: ContentFile, changes: Json): ContentFile {
  const [first, ...rest] = file.value as Json[];
  return { ...file, value: [{ ...first, ...changes }, ...rest] };
}

function firstTermWith(list: string, changes: Json): Partial<ContentFiles> {
  return vocabularyWith(list, (vocabulary) => {
    const [first, ...rest] = vocabulary.terms as Json[];
    return { ...vocabulary, terms: [{ ...first, ...changes }, ...rest] };
  });
}

/** The mappings with one more: of food, as a reading of ours. */
function withMapping(changes: Json): ContentFile {
  const { path, value } = realFiles.mappings;
  const { mappings, ...rest } = value as { mappings: Json[] };
  return { path, value: { ...rest, mappings: [...mappings, { from: 'need/food', relation: 'closeMatch', to: 'gcm/15', basis: 'inferred', ...changes }] } };
}

const refusals: readonly [claim: string, changes: Partial<ContentFiles>, file: string, reason: string][] = [
  ['a list named unlike its file', vocabularyWith('breakdown', (list) => ({ ...list, list: 'break-down' })), 'vocabularies/breakdown.json', 'break-down.json'],
  ['a term twice', vocabularyWith('breakdown', (list) => ({ ...list, terms: [...(list.terms as Json[]), ...(list.terms as Json[])] })), 'vocabularies/breakdown.json', 'twice'],
  ['a source nobody declared', firstTermWith('gcm', { sources: ['rumour'] }), 'vocabularies/gcm.json', 'no "rumour" in sources.json'],
  ['a parent that does not exist', firstTermWith('need', { parent: 'magic' }), 'vocabularies/need.json', 'no "magic" in dimension'],
  ['a group that does not exist', firstTermWith('principle', { group: 'other' }), 'vocabularies/principle.json', 'no group "other"'],
  ['a type of organisation that does not exist', { organisations: withFirst(realFiles.organisations, { type: 'club' }) }, 'organisations.json', 'no "club" in organisation-type'],
  ['an organisation in a country that does not exist', { organisations: withFirst(realFiles.organisations, { country: 'ZZZ' }) }, 'organisations.json', 'no "ZZZ" in country'],
  ['a synonym of a value that does not exist', { synonyms: withFirst(realFiles.synonyms, { matches: [{ param: 'need', value: 'love' }] }) }, 'synonyms.json', 'no "love" in need'],
  ['a mapping of a value that does not exist', { mappings: withMapping({ from: 'need/love' }) }, 'mappings.json', 'no value "need/love"'],
  ['a mapping to a value that does not exist', { mappings: withMapping({ to: 'gcm/24' }) }, 'mappings.json', 'no value "gcm/24"'],
  ['a reading of ours that says two things are the same', { mappings: withMapping({ relation: 'exactMatch' }) }, 'mappings.json', 'Invalid option'],
  ['what somebody states without saying who', { mappings: withMapping({ basis: 'stated' }) }, 'mappings.json', 'expected string'],
  ['a related term that does not exist', { glossary: withFirst(realFiles.glossary, { related: ['unicorn'] }) }, 'glossary.json', 'no term "unicorn"'],
];

describe('a list is refused', () => {
  test.each(refusals)('for %s', (_claim, changes, file, reason) => {
    expect(problemsOf({ ...realFiles, ...changes })).toContainEqual(
      expect.objectContaining({ file, reason: expect.stringContaining(reason) as unknown }),
    );
  });

  test('when a facet has no vocabulary', () => {
    const vocabularies = realFiles.vocabularies.filter((file) => file.path !== 'vocabularies/stability.json');
    expect(problemsOf({ ...realFiles, vocabularies })).toContainEqual({ file: 'vocabularies', field: 'stability', reason: 'has no vocabulary' });
  });

  test('when more entries say that they come from the report than it has', () => {
    const entries = realFiles.entries.map((file) => ({ ...file, value: { ...(file.value as Json), origin: 'report' } }));
    const reasons = problemsOf({ ...realFiles, entries }).filter(({ file }) => file === 'report-2016.json');
    expect(reasons.map(({ field }) => field)).toEqual(expect.arrayContaining(['scale.practices', 'scale.enablers', 'distributions.0.values.0.published']));
    expect(problemsOf(realFiles)).toEqual([]);
  });

  test('when two organisations share a slug', () => {
    const [first, second, ...rest] = realFiles.organisations.value as Json[];
    const organisations = { ...realFiles.organisations, value: [first, { ...second, slug: first!.slug }, ...rest] };
    expect(problemsOf({ ...realFiles, organisations })).toContainEqual(
      expect.objectContaining({ file: 'organisations.json', reason: `has "${String(first!.slug)}" twice` }),
    );
  });
});
