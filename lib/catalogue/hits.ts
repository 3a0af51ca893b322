import type { Entry } from './entry';
import { conditionsOf, meeting } from './matching';
import { hasBit, positions, union, type BitSet } from './bit-set';
import { oncePerSnapshot } from './once';
import { excerptOf } from './text/excerpt';
import { mark } from './text/mark';
import type { TextMatch } from './text/match';
import type { Snapshot } from './snapshot';
import { orderOf, type Order } from './sort-orders';
import type { CatalogueQuery, Hit } from './types';
import type { Locale } from '@/lib/vocabulary/locale';

/** Scores are compared in these steps, so that equals are equals, and what is known best stands first. */
const SCORE_STEPS = 1024;
/** More than any score. */
const FIRST = 1e5;

/** Positions of the entries on the query's page, in its order. */
export function pageOf(snapshot: Snapshot, matched: BitSet, text: TextMatch | null, query: CatalogueQuery, locale: Locale): number[] {
  const ordered = query.sort === 'relevance' ? byScore(matched, text ?? fit(snapshot, query, matched), ranksOf(snapshot)) : orderOf(snapshot, query.sort, locale);
  const first = (query.page - 1) * query.perPage;
  return slice(ordered, matched, first, first + query.perPage);
}

/** Every entry that the query returns, in its order, whatever page it asks for: what files of the whole view hold. */
export function selected(snapshot: Snapshot, query: CatalogueQuery, locale: Locale): readonly Entry[] {
  const conditions = conditionsOf(snapshot, query);
  const whole = { ...query, page: 1, perPage: Math.max(1, snapshot.entries.length) };
  return pageOf(snapshot, meeting(snapshot, conditions), conditions.text, whole, locale).map((position) => snapshot.entries[position]!);
}

/** `typed`: the text of the query. */
export function hitOf(snapshot: Snapshot, position: number, text: TextMatch | null, typed: string): Hit {
  const entry = snapshot.entries[position]!;
  const parts = text?.parts.filter(({ plain }) => hasBit(plain, position)) ?? [];
  const words = parts.map((part) => typed.slice(part.words[0]!.start, part.words.at(-1)!.end));
  return { entry, title: mark(entry.title, text), excerpt: excerptOf(entry, text), match: !text || hasBit(text.whole, position) ? 'all' : 'some', words };
}

type Scored = Pick<TextMatch, 'scores' | 'whole'>;

/** What has all the words first; then score and rank packed into one number each, so that the engine's own number sort does all the work. */
function byScore(matched: BitSet, { scores, whole }: Scored, { ranks, ranked }: Ranks): Uint32Array {
  const size = ranks.length;
  const keys = Float64Array.from(positions(matched), (position) => ranks[position]! - Math.round((scores[position]! + (hasBit(whole, position) ? FIRST : 0)) * SCORE_STEPS) * size).sort();
  return Uint32Array.from(keys, (key) => ranked[((key % size) + size) % size]!);
}

/** Without words: of how many of the chosen facets the chosen value is the main one of the entry. */
function fit({ facets, entries }: Snapshot, { filters }: CatalogueQuery, matched: BitSet): Scored {
  const chosen = [...facets.values()].filter(({ definition: { param, ranked } }) => ranked && filters[param]);
  const main = chosen.map(({ definition: { param }, bySlug }) => union(entries.length, filters[param]!.flatMap((slug) => bySlug.get(slug)?.entries.primary.bits ?? [])));
  return { scores: Float32Array.from(entries, (_, position) => main.filter((bits) => hasBit(bits, position)).length), whole: matched };
}

/** Each entry's place among all by how much is known of it, and the entries by that place. */
type Ranks = { readonly ranks: Order; readonly ranked: Order };

const ranksOf = oncePerSnapshot((snapshot): Ranks => {
  const ranked = orderOf(snapshot, 'known', 'en');
  const ranks = new Uint32Array(ranked.length);
  ranked.forEach((position, rank) => (ranks[position] = rank));
  return { ranks, ranked };
});

function slice(ordered: Uint32Array, matched: BitSet, first: number, end: number): number[] {
  const page: number[] = [];
  let seen = 0;
  for (let i = 0; i < ordered.length && seen < end; i++) {
    if (hasBit(matched, ordered[i]!) && seen++ >= first) page.push(ordered[i]!);
  }
  return page;
}
