import { entryFileSchema, type EntryFile, type Organisation } from '@/lib/catalogue/entry';
import { contentRoot, readFolder } from '@/lib/content/files';
import type { SeedContent } from '@/lib/editorial/seed';
import { vocabularySchema } from '@/lib/vocabulary/vocabulary';

const vocabularies = readFolder(contentRoot, 'vocabularies').map(({ value }) => vocabularySchema.parse(value));

const organisations: Organisation[] = [
  { slug: 'red-one', name: 'Red One', otherNames: ['R1'], type: 'national-society', country: 'JOR' },
  { slug: 'city-two', name: 'City Two', otherNames: [], type: 'local-authority' },
];

/** A small catalogue with everything an entry can have. */
export function smallContent(entries: readonly EntryFile[] = [entryFile('shelter-first'), entryFile('cash-later')]): SeedContent {
  return { entries, organisations, vocabularies };
}

export function entryFile(slug: string, part: Partial<EntryFile> = {}): EntryFile {
  return entryFileSchema.parse({
    ...{ slug, kind: 'practice', title: `Title of ${slug}`, titleBasis: 'source', origin: 'report', concept: 'A concept.', summary: 'A summary.' },
    ...{ actions: ['First.', 'Then.'], firstPublished: '2024-02-29', lastVerified: '2025-12-31', period: { start: '2016-05', end: '2018' } },
    classification: {
      phase: [{ value: 'camps', primary: true, basis: 'stated' }, { value: 'arrival', basis: 'inferred', note: 'From its place.' }],
      need: [{ value: 'shelter', basis: 'stated' }],
    },
    countries: [{ country: 'JOR', role: 'runs', basis: 'stated' }, { country: 'SYR', role: 'origin', basis: 'stated' }],
    organisations: [{ organisation: 'red-one', role: 'implements', basis: 'stated' }, { organisation: 'city-two', role: 'funds', basis: 'stated' }],
    figures: [{ what: 'people housed', kind: 'reach', value: 'about 1,600', amount: 1600, qualifier: 'about', breakdown: [{ by: 'sex', label: 'women', value: '800' }] }],
    sources: [{ title: 'A report', publisher: 'A publisher', url: 'https://example.org/report', seen: '2025-01-01' }],
    furtherReading: [{ title: 'A book' }],
    ...{ editorNotes: ['Ask for the evaluation.'], madeFrom: ['record-1'] },
    ...part,
  });
}
