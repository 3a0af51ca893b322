import { createElement } from 'react';
import { oncePerLocale } from '@/lib/catalogue/once';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { Hit } from '@/lib/catalogue/types';
import { markup } from '@/lib/drawn/markup';
import type { Locale } from '@/lib/vocabulary/locale';
import { HitItem } from './hit-item';

/** Of each catalogue version and language; one takes about 1.5 kB. */
const MOST_KEPT = 1000;

const unmarked = oncePerLocale(() => new Map<string, string>());

/** A result as text. One in which no word is marked looks the same on every page, so it is drawn once. */
export function hitHtml(hit: Hit, snapshot: Snapshot, locale: Locale): string {
  if ([...hit.title, ...hit.excerpt].some(({ match }) => match)) return drawn(hit, snapshot, locale);
  const kept = unmarked(snapshot, locale);
  const html = kept.get(hit.entry.slug) ?? drawn(hit, snapshot, locale);
  if (kept.size < MOST_KEPT) kept.set(hit.entry.slug, html);
  return html;
}

function drawn(hit: Hit, snapshot: Snapshot, locale: Locale): string {
  const organisation = (slug: string) => snapshot.organisations.get(slug)?.name ?? slug;
  return markup(createElement(HitItem, { hit, organisation, locale })).html;
}
