import { randomBytes } from 'node:crypto';
import type { Transaction } from '@/lib/database/client';
import { slugSchema } from '@/lib/vocabulary/vocabulary';
import { slugOf } from '../create-draft';

type Named = { readonly slug?: string | undefined; readonly title?: string | undefined };

/** Addresses for new entries: as the sheet gives them, or from the titles; with a few letters more where one is taken. */
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
