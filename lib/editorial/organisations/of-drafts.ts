import type { Transaction } from '@/lib/database/client';
import type { Draft } from '@/lib/drafting/draft';
import type { ListEvent } from '@/lib/log/events';
import type { Viewer } from '@/lib/permissions/roles';
import type { Revision } from '../revisions';
import { ofProposal, organisationsFor } from './known-organisations';

export function organisationsIn({ organisations = [] }: Pick<Draft, 'organisations'>): string[] {
  return [...new Set(organisations.flatMap(({ organisation }) => organisation ?? []))];
}

/** Makes the organisations that only drafts have part of these drafts too, where the viewer may know of them: whoever may read a draft knows what is in it. */
export async function keepProposals(transaction: Transaction, viewer: Viewer, drafts: readonly { readonly entryId: string; readonly draft: Pick<Draft, 'organisations'> }[]): Promise<void> {
  const slugs = [...new Set(drafts.flatMap(({ draft }) => organisationsIn(draft)))];
  if (slugs.length === 0) return;
  const hidden = await transaction.organisation.findMany({ where: { slug: { in: slugs }, publicSince: null }, select: { slug: true } });
  if (hidden.length === 0) return;
  const known = new Map((await organisationsFor(transaction, viewer, { slug: { in: hidden.map(({ slug }) => slug) } })).map((one) => [one.slug, one]));
  const rows = drafts.flatMap(({ entryId, draft }) => organisationsIn(draft).flatMap((slug) => known.get(slug) ?? []).map(({ slug, name, type, country = null }) => ({ entryId, organisation: slug, name, type, country, proposedBy: viewer.id })));
  await transaction.organisationProposal.createMany({ data: rows, skipDuplicates: true });
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
