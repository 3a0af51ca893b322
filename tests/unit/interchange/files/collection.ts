import { vi } from 'vitest';
import type { Change } from '@/lib/catalogue/change';
import { buildSnapshot } from '@/lib/catalogue/snapshot';
import { loadContent } from '@/lib/content/files';

const content = loadContent();
const [first, second, third, gone] = content.entries.map(({ slug }) => slug) as [string, string, string, string];
const at = (day: number) => new Date(Date.UTC(2026, 10, day, 9, 30)).toISOString();

/** One entry was corrected, one verified, one renamed, and one was taken out again. */
export const changes: readonly Change[] = [
  ...content.entries.map(({ slug }): Change => ({ version: 1, at: at(1), kind: 'published', slug, revision: 1, fields: [] })),
  { version: 2, at: at(2), kind: 'changed', slug: first, revision: 2, fields: ['lessons', 'classification.phase'], note: 'The office <told> & us "more".' },
  { version: 3, at: at(3), kind: 'verified', slug: second, revision: 2, fields: ['lastVerified'] },
  { version: 4, at: at(4), kind: 'renamed', slug: third, revision: 2, fields: [], former: 'its-former-name' },
  { version: 4, at: at(4), kind: 'changed', slug: third, revision: 2, fields: ['slug'] },
  { version: 5, at: at(5), kind: 'archived', slug: gone, revision: 1, fields: [], note: 'It ended.' },
];
export const slugs = { first, second, third, gone };

const { entries, ...rest } = content;
export const collection = buildSnapshot({ ...rest, version: 5, entries: entries.filter(({ slug }) => slug !== gone), changes });
export const archivedCollection = buildSnapshot({ ...rest, version: 5, entries: entries.filter(({ slug }) => slug === gone), changes });
const goneEntry = archivedCollection.entries[0]!;

/** Stands for lib/catalogue/current.ts on this collection. */
export function current() {
  return {
    currentSnapshot: vi.fn(() => collection),
    archivedSnapshot: vi.fn(() => archivedCollection),
    currentRedirects: vi.fn(() => new Map([['its-former-name', third]])),
    redirectOf: vi.fn((slug: string) => (slug === 'its-former-name' ? third : undefined)),
    archivedEntry: vi.fn((slug: string) => (slug === gone ? { entry: goneEntry, day: '2026-11-05', reason: 'It ended.' } : undefined)),
  };
}
