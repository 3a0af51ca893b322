import type { Entry } from '@/lib/catalogue/entry';
import type { LeftOut } from '@/lib/catalogue/left-out';
import { parseDocument, UnreadableDocument } from './document';

/** A revision that readers see or saw, of the entry that has this slug now. */
export type RevisionKey = { readonly entryId: string; readonly slug: string; readonly number: number };
export type StoredRevision = { readonly entryId: string; readonly document: unknown };
/** Entries by their ids, and those that are not as they are stored. */
export type EntriesRead = { readonly entries: ReadonlyMap<string, Entry>; readonly leftOut: readonly LeftOut[] };

export type EntryReader = (keys: readonly RevisionKey[], fetch: (fresh: readonly RevisionKey[]) => Promise<readonly StoredRevision[]>) => Promise<EntriesRead>;

type Known = { readonly number: number; readonly entry: Entry | null; readonly reason: string | null };

/**
 * Reads entries again and again: revisions never change, so each is fetched and parsed once. One that cannot be read
 * stops no other and is named. It is left out; but where a newer version of the application wrote it, readers go on
 * seeing what this process could read last, under the entry's present address.
 */
export function entryReader(): EntryReader {
  let known: ReadonlyMap<string, Known> = new Map();
  return async (keys, fetch) => {
    const fresh = keys.filter(({ entryId, number }) => known.get(entryId)?.number !== number);
    const documents = new Map((fresh.length === 0 ? [] : await fetch(fresh)).map(({ entryId, document }) => [entryId, document]));
    const read = keys.map((key) => ({ key, is: documents.has(key.entryId) ? readOne(key, documents.get(key.entryId), known.get(key.entryId)) : known.get(key.entryId)! }));
    known = new Map(read.map(({ key, is }) => [key.entryId, is]));
    return {
      entries: new Map(read.flatMap(({ key, is: { entry } }) => (entry ? [[key.entryId, entry.slug === key.slug ? entry : { ...entry, slug: key.slug }] as const] : []))),
      leftOut: read.flatMap(({ key: { entryId, slug, number }, is: { entry, reason } }) => (reason === null ? [] : [{ entryId, slug, revision: number, reason, isShownAsBefore: entry !== null }])),
    };
  };
}

function readOne({ slug, number }: RevisionKey, document: unknown, before: Known | undefined): Known {
  try {
    return { number, entry: parseDocument(slug, number, document), reason: null };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    return { number, entry: error.isNewer ? (before?.entry ?? null) : null, reason: error.reason };
  }
}
