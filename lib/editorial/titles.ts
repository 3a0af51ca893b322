import Fuse from 'fuse.js';
import type { Kind } from '@/lib/catalogue/facets';
import { cutText } from '@/lib/catalogue/text/cut';
import type { Database } from '@/lib/database/client';
import { titleIn } from '@/lib/database/document';
import { requirePermission, statusOf } from '@/lib/permissions/permissions';
import type { Status } from '@/lib/permissions/operations';
import type { Viewer } from '@/lib/permissions/roles';
import { publicOr, visibleTo } from './visible';
import { standingColumns, standingOf } from './work-row';

export type Titled = { readonly id: string; readonly slug: string; readonly title: string; readonly kind: Kind; readonly status: Status };

const MOST_FOUND = 12;
const MOST_ALIKE = 3;
const SHORTEST_TITLE = 4;
/** Fuse's score: 0 is the same, 1 has nothing in common. */
const FARTHEST = 0.45;

/** Every entry that the viewer may know of, with its newest title. */
async function titles({ prisma }: Database, viewer: Viewer): Promise<Titled[]> {
  const rows = await prisma.entry.findMany({ where: publicOr(viewer), select: { ...standingColumns, draft: { select: { document: true } } }, orderBy: { slug: 'asc' } });
  return rows.map(({ id, slug, title, kind, draft, ...row }) => ({ id, slug, title: titleIn(draft?.document) ?? title ?? slug, kind: kind as Kind, status: statusOf(standingOf({ ...row })) }));
}

/** Entries with all of these words in their title or address. */
export async function entriesByTitle(database: Database, viewer: Viewer | null, words: string): Promise<Titled[]> {
  requirePermission(viewer, 'create');
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return (await titles(database, viewer)).filter(({ title, slug }) => wanted.every((word) => title.toLowerCase().includes(word) || slug.includes(word))).slice(0, MOST_FOUND);
}

/** The nearest titles to one being written, so that nobody writes an entry twice. `except` is the entry itself. */
export async function lookAlikes(database: Database, viewer: Viewer | null, title: string, except?: string): Promise<Titled[]> {
  requirePermission(viewer, 'create');
  if (title.trim().length < SHORTEST_TITLE) return [];
  const others = (await titles(database, viewer)).filter(({ id }) => id !== except);
  const fuse = new Fuse(others, { keys: ['title'], includeScore: true, ignoreLocation: true, threshold: FARTHEST });
  return fuse.search(cutText(title, 200), { limit: MOST_ALIKE }).map(({ item }) => item);
}

/** The entry that has this slug now, where the viewer may work on it. */
export async function entryIdOf({ prisma }: Database, viewer: Viewer | null, slug: string): Promise<string | null> {
  requirePermission(viewer, 'create');
  const row = await prisma.entry.findFirst({ where: { AND: [{ slug }, visibleTo(viewer)] }, select: { id: true } });
  return row?.id ?? null;
}
