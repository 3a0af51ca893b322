import { stringify } from 'csv-stringify/sync';
import { fullVocabularies } from '@/lib/catalogue/full-vocabulary';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { numberOf } from '@/lib/content/mappings';
import { referenceOf } from '@/lib/content/reference';
import { locales } from '@/lib/vocabulary/locale';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';
import { vocabularyIndex, vocabularyRecord } from '../api/vocabulary-record';
import { BYTE_ORDER_MARK, harmless } from '../csv-cells';
import { valueAddress } from './addresses';
import { publisherStatements, vocabularyStatements } from './vocabulary-statements';
import { graphFormats, writtenGraph, type GraphFormat } from './write-graph';

export type VocabularyFormat = GraphFormat | 'json' | 'csv';

/** One list as a file. Undefined where there is no such list. */
export function vocabularyFile(snapshot: Snapshot, list: string, format: VocabularyFormat, site: URL): string | undefined {
  const all = fullVocabularies(snapshot);
  const vocabulary = all.find((known) => known.list === list);
  if (!vocabulary) return undefined;
  if (format === 'json') return JSON.stringify(vocabularyRecord(snapshot, list, site));
  if (format === 'csv') return table(vocabulary, site);
  return writtenGraph([...publisherStatements(site), ...vocabularyStatements(vocabulary, all, site)], format);
}

/** All lists in one file; as JSON, what there is. */
export function vocabulariesFile(snapshot: Snapshot, format: GraphFormat | 'json', site: URL): string {
  if (!isGraph(format)) return JSON.stringify(vocabularyIndex(snapshot, site));
  const all = fullVocabularies(snapshot);
  return writtenGraph([...publisherStatements(site), ...all.flatMap((vocabulary) => vocabularyStatements(vocabulary, all, site))], format);
}

function isGraph(format: string): format is GraphFormat {
  return graphFormats.some((known) => known === format);
}

/** The columns of a list's table, in their order; texts in every language, empty where they are not translated. */
export const vocabularyColumns = ['list', 'value', 'address', 'code', ...locales.map((locale) => `label ${locale}`), ...locales.map((locale) => `definition ${locale}`), 'wider list', 'wider value', 'group', 'ISO 3166-1 alpha-2', 'M49', 'National Society', 'sources'];

function table(vocabulary: Vocabulary, site: URL): string {
  const { list, parentList, terms } = vocabulary;
  const rows = terms.map((term) => [
    ...[list, term.slug, valueAddress(list, term.slug, site), term.code],
    ...locales.map((locale) => term.label[locale]),
    ...locales.map((locale) => term.definition?.[locale]),
    ...[term.parent && parentList, term.parent, term.group, term.iso2, numberOf(list, term.slug), term.nationalSociety],
    term.sources.map((key) => referenceOf(key)?.title ?? key).join('; '),
  ]);
  return BYTE_ORDER_MARK + stringify([vocabularyColumns, ...rows.map((row) => row.map((cell) => harmless(cell ?? '')))], { record_delimiter: 'windows' });
}
