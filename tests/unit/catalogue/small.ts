import type { Entry, Organisation } from '@/lib/catalogue/entry';
import { buildSnapshot, type Snapshot } from '@/lib/catalogue/snapshot';
import { search } from '@/lib/catalogue/search';
import type { Marked, SearchResult, SynonymGroup } from '@/lib/catalogue/types';
import { vocabularies } from '@/lib/vocabulary/lists';
import { ask, view } from './snapshots';

export type Part = { readonly [K in keyof Entry]?: Entry[K] | undefined } & { readonly slug: string };
type Around = { readonly organisations?: readonly Organisation[]; readonly synonyms?: readonly SynonymGroup[] };

const blank: Omit<Entry, 'slug'> = {
  kind: 'practice', title: 'Untitled', titleBasis: 'descriptive', origin: 'public-source', concept: 'Nothing', summary: 'Nothing',
  questions: {}, actions: [], pictures: [], figures: [], challenges: [], lessons: [], safeguards: [], resources: [], firstSteps: [], agreements: [], decisions: [], tools: [], funding: [], partnershipQuality: {}, adaptedFrom: [],
  adaptedIn: [], otherExamples: [], furtherReading: [], voices: [], reportedVoices: [], period: {}, classification: {}, countries: [], organisations: [], unnamedPartners: [],
  links: [], sources: [], firstPublished: '2025-01-01',
};

/** A catalogue of a few entries, of which only what matters is told. */
export function catalogueOf(parts: readonly Part[], { organisations = [], synonyms = [] }: Around = {}): Snapshot {
  return buildSnapshot({ version: 1, entries: parts.map((part) => ({ ...blank, ...part }) as Entry), organisations, vocabularies, synonyms });
}

export function find(snapshot: Snapshot, parameters: string): SearchResult {
  return search(snapshot, ask(snapshot, parameters), view);
}

export function slugs({ hits }: SearchResult): string[] {
  return hits.map((hit) => hit.entry.slug);
}

/** A marked text as one line, with [brackets] around what is marked. */
export function bracketed(marked: Marked): string {
  return marked.map(({ text, match }) => (match ? `[${text}]` : text)).join('');
}
