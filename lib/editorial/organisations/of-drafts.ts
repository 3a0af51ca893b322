import type { Transaction } from '@/lib/database/client';
import type { Draft } from '@/lib/drafting/draft';
import type { Viewer } from '@/lib/permissions/roles';
import { organisationsFor } from './known-organisations';
import { organisationsIn } from './publish-organisations';

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
