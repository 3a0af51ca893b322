import { loadContent } from '@/lib/content/files';
import { glossary } from '@/lib/content/reference';
import { checkContext } from '@/lib/drafting/checks/check-context';
import { checkDraft } from '@/lib/drafting/checks/check-draft';
import type { Finding } from '@/lib/drafting/checks/finding';
import type { Draft } from '@/lib/drafting/draft';
import { entryOfFile } from '@/lib/catalogue/entry';

const content = loadContent();

/** The entries that ship, as editors get them. */
export const entries = content.entries.map(entryOfFile);

export const context = checkContext({
  ...content,
  lookedUp: glossary.flatMap(({ term, definition, note }) => [term.en, definition.en, note?.en ?? '']),
  today: '2026-12-01',
});

/** The smallest practice that could be published. */
export const teaHouse = {
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
} as const;

/** What is found in it after these changes; they need not be of the right type, as those of a form are not. */
export function findingsOf(changes: Readonly<Record<string, unknown>>): Finding[] {
  return checkDraft({ ...teaHouse, ...changes } as unknown as Draft, context);
}

export function found(changes: Readonly<Record<string, unknown>>): string[] {
  return findingsOf(changes).map(({ path, check }) => `${path} ${check}`);
}
