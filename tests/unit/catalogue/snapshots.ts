import { loadContent } from '@/lib/content/files';
import { buildSnapshot, type Snapshot } from '@/lib/catalogue/snapshot';
import { parseCatalogueQuery } from '@/lib/catalogue/query';
import type { View } from '@/lib/catalogue/labels';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import { generateContent } from '@/tests/bench/generate/content';

export const view: View = { locale: 'en', words: { unknown: 'Not known' } };

export const generated = buildSnapshot(generateContent({ entries: 300, seed: 1 }));
export const real = buildSnapshot({ version: 1, ...loadContent() });
export const snapshots: readonly [string, Snapshot][] = [['generated', generated], ['real', real]];

/** The query that an address of the catalogue stands for. */
export function follow(snapshot: Snapshot, href: string): CatalogueQuery {
  return parseCatalogueQuery(snapshot, new URL(href, 'https://example.org').searchParams);
}

export function ask(snapshot: Snapshot, search: string): CatalogueQuery {
  return parseCatalogueQuery(snapshot, new URLSearchParams(search));
}
