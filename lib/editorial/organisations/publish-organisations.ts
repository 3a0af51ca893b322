import type { Transaction } from '@/lib/database/client';
import type { Draft } from '@/lib/drafting/draft';
import type { ListEvent } from '@/lib/log/events';
import type { Revision } from '../revisions';

export function organisationsIn({ organisations = [] }: Pick<Draft, 'organisations'>): string[] {
  return [...new Set(organisations.flatMap(({ organisation }) => organisation ?? []))];
}

/** What a proposal says of an organisation. */
export function ofProposal({ name, type, country }: { readonly name: string; readonly type: string; readonly country: string | null }) {
  return { name, type, country };
}

/** What readers are about to see names organisations: those that only drafts had are public from now on, as the published draft has them, or as an editor put them right. Answers what goes into the log. */
export async function publishOrganisations(transaction: Transaction, revisions: readonly Revision[]): Promise<ListEvent[]> {
  const slugs = [...new Set(revisions.flatMap(({ document }) => organisationsIn(document)))];
  const hidden = await transaction.organisation.findMany({
    where: { publicSince: null, OR: [{ slug: { in: slugs } }, { former: { some: { slug: { in: slugs } } } }] },
    include: { proposals: { where: { entryId: { in: revisions.map(({ entryId }) => entryId) } }, orderBy: { proposedAt: 'asc' }, take: 1 } },
    orderBy: { slug: 'asc' },
  });
  const now = new Date();
  const events: ListEvent[] = [];
  for (const { slug, name, editedAt, proposals: [proposal] } of hidden) {
    const said: Partial<ReturnType<typeof ofProposal>> = proposal && editedAt === null ? ofProposal(proposal) : {};
    const { count } = await transaction.organisation.updateMany({ where: { slug, publicSince: null }, data: { ...said, publicSince: now, editedAt: now } });
    if (count > 0) events.push({ type: 'organisation-published', payload: { slug, name, ...(said.name && { name: said.name }) } });
  }
  return events;
}
