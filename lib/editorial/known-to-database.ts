import type { Kind } from '@/lib/catalogue/facets';
import type { Transaction } from '@/lib/database/client';
import type { KnownValues } from '@/lib/drafting/checks/check-context';

/** Everything that an entry may refer to, as the database has it at this moment. */
export async function knownToDatabase(transaction: Transaction): Promise<KnownValues> {
  const terms = await transaction.term.findMany({ select: { list: true, slug: true, parentSlug: true } });
  const organisations = await transaction.organisation.findMany({ select: { slug: true, former: { select: { slug: true } } } });
  const entries = await transaction.entry.findMany({ select: { slug: true, kind: true, redirects: { select: { slug: true } } } });
  const byList = new Map<string, Set<string>>();
  for (const { list, slug } of terms) byList.set(list, (byList.get(list) ?? new Set()).add(slug));
  return {
    terms: byList,
    regionOfCountry: new Map(terms.filter(({ list }) => list === 'country').map(({ slug, parentSlug }) => [slug, parentSlug ?? undefined])),
    organisations: new Set(organisations.flatMap(({ slug, former }) => [slug, ...former.map((one) => one.slug)])),
    kinds: new Map(entries.flatMap(({ slug, kind, redirects }) => [slug, ...redirects.map((former) => former.slug)].map((name) => [name, kind as Kind] as const))),
  };
}
