import { lastChanged, type Change } from '@/lib/catalogue/change';
import type { Entry } from '@/lib/catalogue/entry';
import type { Snapshot } from '@/lib/catalogue/snapshot';

/**
 * A record as harvesters see it. `datestamp`: the second in which readers saw it change last. A deleted one was seen
 * under this slug and is not any more; it still says which sets it was in, through its entry.
 */
export type Harvested = { readonly slug: string; readonly datestamp: string; readonly isDeleted: boolean; readonly entry: Entry; readonly snapshot: Snapshot };

/** Every record in the one order of the protocol's lists: what changed last comes last. */
export type Harvest = { readonly records: readonly Harvested[]; readonly bySlug: ReadonlyMap<string, Harvested> };

const harvests = new WeakMap<Snapshot, Harvest>();

/** `archived`: the entries that readers saw and see no more. Made once for each snapshot. */
export function harvestOf(snapshot: Snapshot, archived: Snapshot): Harvest {
  const known = harvests.get(snapshot);
  if (known) return known;
  const present = [...recordsIn(snapshot, false), ...recordsIn(archived, true).filter(({ slug }) => !snapshot.bySlug.has(slug))];
  const bySlug = new Map(present.map((record) => [record.slug, record]));
  for (const record of formerRecords(snapshot.changes, bySlug)) bySlug.set(record.slug, record);
  const harvest = { records: [...bySlug.values()].sort(inOrder), bySlug };
  harvests.set(snapshot, harvest);
  return harvest;
}

function recordsIn(snapshot: Snapshot, isDeleted: boolean): Harvested[] {
  return snapshot.entries.map((entry) => ({ slug: entry.slug, datestamp: inSeconds(lastChanged(snapshot, entry)), isDeleted, entry, snapshot }));
}

/** A slug that an entry had is a record of its own, gone since then; unless another entry has it now. */
function formerRecords(changes: readonly Change[], present: ReadonlyMap<string, Harvested>): Harvested[] {
  return changes.flatMap(({ slug, former, at }) => {
    const record = present.get(slug);
    return former !== undefined && record && !present.has(former) ? [{ ...record, slug: former, datestamp: inSeconds(at), isDeleted: true }] : [];
  });
}

function inSeconds(moment: string): string {
  return `${moment.slice(0, 19)}Z`;
}

/** Where a record stands in the order. */
export type Place = Pick<Harvested, 'datestamp' | 'slug'>;

export function inOrder(one: Place, other: Place): number {
  return compare(one.datestamp, other.datestamp) || compare(one.slug, other.slug);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
