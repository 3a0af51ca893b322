import type { Entry } from './entry';
import { buildSnapshot, type Snapshot } from './snapshot';
import type { CatalogueContent } from './types';

/** What can be served, and why which entries cannot. */
export type Servable = { readonly snapshot: Snapshot; readonly unindexed: ReadonlyMap<Entry, string> };

/**
 * The snapshot of all entries that can be indexed: one that cannot stops no other. Throws where not even a catalogue
 * without any entry can be built.
 */
export function servableSnapshot(content: CatalogueContent): Servable {
  try {
    return { snapshot: buildSnapshot(content), unindexed: new Map() };
  } catch {
    buildSnapshot({ ...content, entries: [] });
    const unindexed = new Map(faulty(content, content.entries));
    return { snapshot: buildSnapshot({ ...content, entries: content.entries.filter((entry) => !unindexed.has(entry)) }), unindexed };
  }
}

/** Why the entry cannot be shown to readers, asked before it is published; null where it can be. */
export function indexingProblem(content: CatalogueContent, entry: Entry): string | null {
  const [problem] = faulty(content, [entry]);
  return problem ? problem[1] : null;
}

/** Halves that can be built are done with; it is asked of few entries one by one. */
function faulty(content: CatalogueContent, entries: readonly Entry[]): [Entry, string][] {
  if (entries.length === 0) return [];
  try {
    buildSnapshot({ ...content, entries });
    return [];
  } catch (error) {
    if (entries.length === 1) return [[entries[0]!, error instanceof Error ? error.message : String(error)]];
    const half = entries.length >> 1;
    return [...faulty(content, entries.slice(0, half)), ...faulty(content, entries.slice(half))];
  }
}
