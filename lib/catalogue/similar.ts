import type { Backlink } from './backlinks';
import { positions } from './bit-set';
import type { Entry } from './entry';
import { valuesOf } from './entry-values';
import type { FacetParam } from './facets';
import type { Snapshot } from './snapshot';

export type SharedValue = { readonly param: FacetParam; readonly slug: string };
/** An entry like another, and why: values both have, and values that only this one has: "same need, other region". */
export type Neighbour = { readonly entry: Entry; readonly shares: readonly SharedValue[]; readonly differs: readonly SharedValue[] };

/** How much a shared value says that two entries are alike, before its rarity; in the order in which reasons are told. */
const ALIKE: ReadonlyMap<FacetParam, number> = new Map([
  ['need', 4], ['enabler-area', 4], ['population', 2], ['phase', 2], ['country', 2], ['dimension', 1], ['support', 1], ['region', 1], ['level', 0.5],
]);
/** Where two like entries differ tells whom each can inspire. */
const TOLD_APART: readonly FacetParam[] = ['region', 'phase', 'country'];

/** The entries of the same kind that share most, rare values before frequent ones. Linked entries are left to their links. */
export function similarEntries(snapshot: Snapshot, entry: Entry, limit: number): Neighbour[] {
  const linked = linkedWith(snapshot, entry);
  const best: { readonly other: Entry; readonly score: number }[] = [];
  scoresFor(snapshot, entry).forEach((score, position) => {
    const other = snapshot.entries[position]!;
    if (score <= (best[limit - 1]?.score ?? 0) || other.kind !== entry.kind || linked.has(other.slug)) return;
    const place = best.findLastIndex((better) => better.score >= score) + 1;
    best.splice(place, 0, { other, score });
    best.length = Math.min(best.length, limit);
  });
  return best.map(({ other }) => neighbour(snapshot, entry, other));
}

function scoresFor(snapshot: Snapshot, entry: Entry): Float32Array {
  const scores = new Float32Array(snapshot.entries.length);
  for (const [param, weight] of ALIKE) {
    for (const slug of ownSlugs(snapshot, entry, param)) {
      const holders = positions(snapshot.facets.get(param)!.bySlug.get(slug)!.entries.all.bits);
      const rarity = Math.log(1 + scores.length / holders.length);
      for (const position of holders) scores[position]! += weight * rarity;
    }
  }
  return scores;
}

function neighbour(snapshot: Snapshot, entry: Entry, other: Entry): Neighbour {
  const shares = [...ALIKE.keys()].flatMap((param) => {
    const own = ownSlugs(snapshot, entry, param);
    return ownSlugs(snapshot, other, param).filter((slug) => own.includes(slug)).map((slug) => ({ param, slug }));
  });
  return { entry: other, shares, differs: TOLD_APART.flatMap((param) => toldApart(snapshot, entry, other, param)) };
}

/** The other's values, where both are known and none is shared; the primary one first. */
function toldApart(snapshot: Snapshot, entry: Entry, other: Entry, param: FacetParam): SharedValue[] {
  const own = ownSlugs(snapshot, entry, param);
  const others = ownSlugs(snapshot, other, param);
  return own.length === 0 || others.some((slug) => own.includes(slug)) ? [] : others.map((slug) => ({ param, slug }));
}

function ownSlugs(snapshot: Snapshot, entry: Entry, param: FacetParam): string[] {
  const values = valuesOf(entry, snapshot.facets.get(param)!.definition, snapshot.sources);
  return values.toSorted((a, b) => Number(b.primary) - Number(a.primary)).map(({ slug }) => slug);
}

function linkedWith(snapshot: Snapshot, entry: Entry): ReadonlySet<string> {
  const backlinks = linksTo(snapshot, entry.slug).map((link) => link.entry.slug);
  return new Set([entry.slug, ...entry.links.map((link) => link.entry), ...backlinks]);
}

/** Links that others have to an entry: who needs it, who adapted it. */
export function linksTo({ linkedFrom }: Snapshot, slug: string): readonly Backlink[] {
  return linkedFrom.get(slug) ?? [];
}
