import { randomBytes } from 'node:crypto';
import type { Transaction } from '@/lib/database/client';
import { slugSchema } from '@/lib/vocabulary/vocabulary';

const SLUG_LENGTH = 80;

type Named = { readonly slug?: string | undefined; readonly title?: string | undefined };

/** Addresses for new entries: the one that is given, or made from the title; with a few letters more where one is taken. */
export async function freeSlugs(transaction: Transaction, drafts: readonly Named[]): Promise<string[]> {
  const wanted = drafts.map(({ slug, title = '' }) => (slugSchema.safeParse(slug).success ? slug! : slugOf(title)));
  const entries = await transaction.entry.findMany({ where: { slug: { in: wanted } }, select: { slug: true } });
  const former = await transaction.slugRedirect.findMany({ where: { slug: { in: wanted } }, select: { slug: true } });
  const taken = new Set([...entries, ...former].map(({ slug }) => slug));
  return wanted.map((slug) => {
    const free = taken.has(slug) ? `${slug}-${randomBytes(3).toString('hex')}` : slug;
    taken.add(free);
    return free;
  });
}

export async function freeSlug(transaction: Transaction, title: string): Promise<string> {
  const [slug] = await freeSlugs(transaction, [{ title }]);
  return slug!;
}

/** A title as addresses are written: its first whole words. */
export function slugOf(title: string): string {
  const words = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const joined = words.reduce((slug, word) => (slug.length + word.length < SLUG_LENGTH ? (slug ? `${slug}-${word}` : word) : slug), '');
  return joined || `entry-${randomBytes(4).toString('hex')}`;
}
