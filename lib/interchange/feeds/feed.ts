import { archivedSnapshot } from '@/lib/catalogue/current';
import type { Change } from '@/lib/catalogue/change';
import type { Entry } from '@/lib/catalogue/entry';
import { selected } from '@/lib/catalogue/hits';
import { oncePerSnapshot } from '@/lib/catalogue/once';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { isField } from '@/lib/drafting/fields';
import { listed } from '@/lib/messages/figures-in-words';
import { fieldInWords } from '@/lib/messages/place-in-words';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import type { Occasion } from '../told-chart';

/** The newest changes that a feed tells; older ones are in the API, with versions to go on from. */
export const FEED_ITEMS = 50;
const MOST_FIELDS = 6;

export type FeedItem = {
  /** The same for good, whatever address the entry gets, and for nothing else. */
  readonly id: string;
  readonly at: string;
  readonly title: string;
  /** What happened, in words. */
  readonly text: string;
  readonly url: string;
  readonly tags: readonly string[];
};
/** The site is the author: no person is named. */
export type Feed = { readonly author: string; readonly title: string; readonly description: string; readonly page: string; readonly self: string; readonly updated: string; readonly language: string; readonly items: readonly FeedItem[] };

/** What a feed tells of: entries by their slugs, what they are called together, and the page that shows them. `since` stands for the last change where there is none. */
export type Followed = { readonly entries: ReadonlyMap<string, Entry>; readonly name: string; readonly page: string; readonly self: string; readonly since: string };

export function feedOf(snapshot: Snapshot, { entries, name, page, self, since }: Followed, occasion: Occasion): Feed {
  const { locale } = occasion;
  const t = translator(locale);
  const items = itemsOf(snapshot, entries, occasion);
  return {
    author: t('site.name'),
    title: t('openData.feed.title', { site: t('site.name'), filter: name }),
    description: t('openData.feed.description', { filter: name }),
    ...{ page, self, items, language: locale },
    updated: items[0]?.at ?? since,
  };
}

/** Changes of these entries, the newest first. */
function itemsOf(snapshot: Snapshot, entries: ReadonlyMap<string, Entry>, { locale, site }: Occasion): FeedItem[] {
  const items: FeedItem[] = [];
  for (let i = snapshot.changes.length - 1; i >= 0 && items.length < FEED_ITEMS; i--) {
    const change = snapshot.changes[i]!;
    const entry = entries.get(change.slug);
    if (entry) items.push({ id: idOf(change, snapshot, site), ...itemOf(change, entry, locale, site) });
  }
  return items;
}

/** The entries that a view returns, and those it would return had they not been archived. */
export function followedBy(snapshot: Snapshot, query: Parameters<typeof selected>[1], locale: Locale): Map<string, Entry> {
  return new Map([...selected(archivedSnapshot(), query, locale), ...selected(snapshot, query, locale)].map((entry) => [entry.slug, entry]));
}

/** By the address that the entry had when it changed: what a reader has seen once is never new to it. */
function idOf({ slug, version, kind }: Change, snapshot: Snapshot, site: URL): string {
  const then = renamings(snapshot).get(slug)?.find((renamed) => renamed.version > version)?.former ?? slug;
  return new URL(`/catalogue/${then}#${version}-${kind}`, site).href;
}

/** Former addresses by the present one, each with the version that ended it, the oldest first. */
const renamings = oncePerSnapshot(({ changes }) => {
  const bySlug = new Map<string, { readonly version: number; readonly former: string }[]>();
  for (const { slug, version, former } of changes) if (former !== undefined) bySlug.set(slug, [...(bySlug.get(slug) ?? []), { version, former }]);
  return bySlug;
});

function itemOf(change: Change, entry: Entry, locale: Locale, site: URL): Omit<FeedItem, 'id'> {
  const t = translator(locale);
  const path = `/catalogue/${entry.slug}`;
  const isSeen = change.kind !== 'archived';
  return {
    at: change.at,
    title: t(`openData.feed.${change.kind}`, { title: entry.title }),
    text: [whatChanged(change, entry, locale), change.note].filter(Boolean).join(' '),
    url: new URL(localPath(isSeen && change.kind !== 'published' ? `${path}/versions` : path, locale), site).href,
    tags: [change.kind, entry.kind],
  };
}

function whatChanged({ kind, fields, former }: Change, entry: Entry, locale: Locale): string {
  const t = translator(locale);
  if (kind === 'published') return entry.concept;
  if (kind === 'renamed') return t('openData.feed.renamedFrom', { former: former ?? '' });
  if (kind !== 'changed') return '';
  const names = fields.filter(isField).map((field) => fieldInWords(field, locale));
  if (names.length === 0) return entry.concept;
  const more = names.length - MOST_FIELDS;
  const told = more > 0 ? [...names.slice(0, MOST_FIELDS), t('openData.feed.more', { count: more })] : names;
  return t('openData.feed.changedFields', { fields: listed(told, locale) });
}
