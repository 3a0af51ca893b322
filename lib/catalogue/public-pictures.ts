import { oncePerSnapshot } from './once';
import type { Picture } from './picture';

/** The pictures that published entries show, by their ids. */
export const publicPictures = oncePerSnapshot(({ entries }): ReadonlyMap<string, Picture> => new Map(entries.flatMap(({ pictures }) => pictures.map((picture) => [picture.picture, picture] as const))));
