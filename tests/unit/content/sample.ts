import { problemsOf, type ContentFiles } from '@/lib/content/check-content';
import { contentRoot, readContentFiles, type ContentFile } from '@/lib/content/files';
import type { Problem } from '@/lib/content/problems';

/** The content as it lies in the repository; tests break copies of it. */
export const realFiles: ContentFiles = readContentFiles(contentRoot);

type Fields = Record<string, unknown>;

/** The smallest practice that is in order. */
export const practice: Fields = {
  slug: 'tea-house',
  kind: 'practice',
  title: 'Tea house',
  titleBasis: 'descriptive',
  origin: 'public-source',
  concept: 'A place to sit down.',
  summary: 'Volunteers keep a place open where people rest.',
  classification: {
    region: [{ value: 'europe', primary: true, basis: 'inferred' }],
    principle: [{ value: 'p1', basis: 'inferred' }, { value: 'p3', basis: 'inferred' }],
  },
  countries: [{ country: 'ITA', role: 'runs', basis: 'stated' }],
  sources: [{ title: 'A page about it' }],
  firstPublished: '2026-11-22',
};

/** What the check says about the real content with one practice added. */
export function problemsOfPractice(changes: Fields, name = 'tea-house.json'): Problem[] {
  const file: ContentFile = { path: `entries/${name}`, value: { ...practice, ...changes } };
  return problemsOf({ ...realFiles, entries: [...realFiles.entries, file] }).filter(({ file: path }) => path === file.path);
}

export const firstEnabler = realFiles.entries.map((file) => file.value as Fields).find((entry) => entry.kind === 'enabler')!;
export const firstPractice = realFiles.entries.map((file) => file.value as Fields).find((entry) => entry.kind === 'practice')!;
