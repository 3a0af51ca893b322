import type { Entry } from './entry';

/** A link seen from its target: `entry` needs it, was adapted from it, names it. */
export type Backlink = { readonly type: Entry['links'][number]['type']; readonly entry: Entry };

export function linksByTarget(entries: readonly Entry[]): ReadonlyMap<string, readonly Backlink[]> {
  const found = new Map<string, Backlink[]>();
  for (const entry of entries) {
    for (const { type, entry: target } of entry.links) {
      const backlinks = found.get(target) ?? [];
      backlinks.push({ type, entry });
      found.set(target, backlinks);
    }
  }
  return found;
}
