import { oncePerSnapshot } from './once';
import type { Entry } from './entry';
import type { Picture } from './picture';
import type { Snapshot } from './snapshot';

/** The pictures that published entries show, by their ids. */
export const publicPictures = oncePerSnapshot(({ entries }): ReadonlyMap<string, Picture> => new Map(entries.flatMap(({ pictures }) => pictures.map((picture) => [picture.picture, picture] as const))));

/** Those of an older state of an entry that may still be seen: a picture that no entry shows any more is not shown by its past either. */
export function shownPictures({ pictures }: Pick<Entry, 'pictures'>, snapshot: Snapshot): Entry['pictures'] {
  const shown = publicPictures(snapshot);
  return pictures.filter(({ picture }) => shown.has(picture));
}
