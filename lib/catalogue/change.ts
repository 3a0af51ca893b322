import { oncePerSnapshot } from './once';

/** What readers can see happen to an entry. `verified`: only the days of verification moved; `renamed`: its address changed. */
export const changeKinds = ['published', 'changed', 'verified', 'archived', 'renamed'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Something that readers saw change. Nobody's name is in it. */
export type Change = {
  /** The catalogue version with which they saw it. */
  readonly version: number;
  /** A moment, ISO 8601 in UTC. */
  readonly at: string;
  readonly kind: ChangeKind;
  /** The entry's present slug. */
  readonly slug: string;
  /** The published revision; for `archived` the one that was seen last. */
  readonly revision: number;
  /** Names of the fields that changed; none where the whole entry appeared or went, or where it was not noted. */
  readonly fields: readonly string[];
  /** What editors say to readers: what changed, or why the entry went. */
  readonly note?: string;
  /** For `renamed`: the slug before. */
  readonly former?: string;
};

/** The newest change of each entry, by its present slug. */
export const lastChanges = oncePerSnapshot(({ changes }): ReadonlyMap<string, Change> => new Map(changes.map((change) => [change.slug, change])));

/** When readers saw the entry change last. A catalogue without a log has only the day of the first publication. */
export function lastChanged(snapshot: Parameters<typeof lastChanges>[0], { slug, firstPublished }: { readonly slug: string; readonly firstPublished: string }): string {
  return lastChanges(snapshot).get(slug)?.at ?? `${firstPublished}T00:00:00.000Z`;
}
