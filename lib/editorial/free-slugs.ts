import { randomBytes } from 'node:crypto';
import anyAscii from 'any-ascii';
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

/** An address for a new organisation, made from its name. */
export async function freeOrganisationSlug(transaction: Transaction, name: string): Promise<string> {
  const wanted = slugOf(name, 'organisation');
  const where = { slug: wanted };
  const isTaken = (await transaction.organisation.findUnique({ where })) ?? (await transaction.organisationRedirect.findUnique({ where }));
  return isTaken ? `${wanted}-${randomBytes(3).toString('hex')}` : wanted;
}

/**
 * A title or a name as addresses are written: its first whole words, in Latin letters whatever its script. Words that
 * cannot be written so leave the address to chance: `otherwise` and some letters.
 */
export function slugOf(title: string, otherwise = 'entry'): string {
  const words = romanised(title).match(/[a-z0-9]+/g) ?? [];
  const joined = words.reduce((slug, word) => (slug.length + word.length < SLUG_LENGTH ? (slug ? `${slug}-${word}` : word) : slug), '');
  return joined || words[0]?.slice(0, SLUG_LENGTH) || `${otherwise}-${randomBytes(4).toString('hex')}`;
}

/** In Latin letters without marks. Signs part words, and so do Chinese characters, which are written without blanks. */
function romanised(text: string): string {
  const words = text.normalize('NFKC').replace(/\p{sc=Han}/gu, ' $& ').replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
  return anyAscii(words).toLowerCase().replace(/[^a-z0-9 ]/g, '');
}
