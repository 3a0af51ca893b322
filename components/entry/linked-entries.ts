import type { Entry } from '@/lib/catalogue/entry';
import type { EntryView } from './entry-view';

export type LinkType = Entry['links'][number]['type'];

/** Entries this one links to, in its own order. */
export function linksTo({ entry, snapshot }: EntryView, type: LinkType): Entry[] {
  return entry.links.filter((link) => link.type === type).flatMap((link) => snapshot.bySlug.get(link.entry) ?? []);
}

/** Entries that link to this one. */
export function linksFrom({ entry, snapshot }: EntryView, type: LinkType): Entry[] {
  return (snapshot.linkedFrom.get(entry.slug) ?? []).filter((link) => link.type === type).map((link) => link.entry);
}

/** For links that say the same from either end. */
export function linksEitherWay(view: EntryView, type: LinkType): Entry[] {
  return [...new Set([...linksTo(view, type), ...linksFrom(view, type)])];
}
