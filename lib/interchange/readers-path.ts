import 'server-only';
import { archivedEntry, currentSnapshot, isCatalogueLoaded, redirectOf } from '@/lib/catalogue/current';
import { fullVocabulary } from '@/lib/catalogue/full-vocabulary';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { isChartId } from '@/lib/insights/chart-request';
import { thingAt, type NamedThing } from './things';

/** Pages without formats that are always there; those below the workspace's home are for people who follow links. */
export const plainPages = ['/', '/about', '/account', '/data/use', '/glossary', '/insights', '/insights/brief', '/share', '/sign-in', '/workspace'];
const VERSIONS = /^\/catalogue\/([^/.]+)\/versions$/;
const EMBED = /^\/insights\/([^/.]+)\/embed$/;
const VALUE = /^\/vocabulary\/([^/.]+)\/([^/.]+)$/;

/** The path under which readers find what a path without language names in small letters. */
export function readersPath(lower: string): string | undefined {
  if (plainPages.includes(lower)) return lower;
  if (!isCatalogueLoaded()) return undefined;
  const snapshot = currentSnapshot();
  const value = VALUE.exec(lower);
  return value ? valuePath(snapshot, value[1]!, value[2]!) : isThere(snapshot, lower) ? lower : undefined;
}

function isThere(snapshot: Snapshot, path: string): boolean {
  const named = thingAt(path);
  if (named) return isThing(snapshot, named);
  const slug = VERSIONS.exec(path)?.[1];
  if (slug !== undefined) return isEntry(snapshot, slug);
  return isChartId(EMBED.exec(path)?.[1] ?? '');
}

/** Countries have their codes in capitals. */
function valuePath(snapshot: Snapshot, list: string, lower: string): string | undefined {
  const term = fullVocabulary(snapshot, list)?.terms.find(({ slug }) => slug.toLowerCase() === lower);
  return term && `/vocabulary/${list}/${term.slug}`;
}

function isThing(snapshot: Snapshot, { thing, of: [name = ''] }: NamedThing): boolean {
  if (thing === 'entry' || thing === 'version') return isEntry(snapshot, name);
  if (thing === 'chart') return isChartId(name);
  return thing === 'vocabulary' ? fullVocabulary(snapshot, name) !== undefined : true;
}

/** Readers find an entry under its former addresses, and what became of an archived one. */
function isEntry(snapshot: Snapshot, slug: string): boolean {
  return snapshot.bySlug.has(slug) || redirectOf(slug) !== undefined || archivedEntry(slug) !== undefined;
}
