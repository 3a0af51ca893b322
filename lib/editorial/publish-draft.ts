import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '@/lib/catalogue/entry';
import type { Transaction } from '@/lib/database/client';
import { documentOf } from '@/lib/database/document';
import { completed, type Draft } from '@/lib/drafting/draft';
import { fieldOf } from '@/lib/drafting/fields';
import { Refused } from '@/lib/permissions/refused';
import { addRevision } from './add-revision';
import { publishRevisions } from './publish';
import { readDraft, type LockedEntry } from './work-row';

export type Publication = { readonly actor: string; readonly today: string; readonly note?: string | undefined };

/**
 * Shows the entry's draft to readers. What they see is whole: a draft with blanks or without its day of publication
 * becomes one more revision first. Throws `incomplete` with the fields that lack something, `slug-taken`.
 */
export async function publishDraft(transaction: Transaction, entry: LockedEntry, { actor, today, note }: Publication): Promise<number> {
  const draft = await readDraft(transaction, entry.id, entry.draftNumber!);
  const document = documentOf(entryOf(draft, today));
  await demandFreeSlug(transaction, entry, document.slug);
  await demandTargets(transaction, document);
  const number = isDeepStrictEqual(draft, document) ? entry.draftNumber! : await addRevision(transaction, entry.id, document, { origin: 'editor', actor });
  const over = { stage: 'none', stageSince: new Date(), draftNumber: null, publishAt: null, assignee: null, due: null, archivedAt: null, archiveReason: null, archivedNumber: null };
  await transaction.entry.update({ where: { id: entry.id }, data: over });
  await publishRevisions(transaction, [{ entryId: entry.id, number, document }], actor, note);
  return number;
}

function entryOf(draft: Draft, today: string): Entry {
  const { entry, lacks } = completed(draft, today);
  if (!entry) throw new Refused('incomplete', [...new Set(lacks.map(({ field }) => fieldOf(field) ?? field))]);
  return entry;
}

async function demandFreeSlug(transaction: Transaction, { id, slug }: LockedEntry, wanted: string): Promise<void> {
  if (slug === wanted) return;
  const other = await transaction.entry.findFirst({ where: { slug: wanted, id: { not: id } }, select: { id: true } });
  const former = await transaction.slugRedirect.findFirst({ where: { slug: wanted, entryId: { not: id } } });
  if (other || former) throw new Refused('slug-taken', ['slug']);
}

/** Countries, values, organisations and entries that the draft names must be there; the database would refuse without saying which. */
async function demandTargets(transaction: Transaction, { classification, countries, organisations, links }: Entry): Promise<void> {
  const terms = [...Object.entries(classification).flatMap(([list, tags = []]) => tags.map(({ value }) => ({ list, slug: value, field: `classification.${list}` }))), ...countries.map(({ country }) => ({ list: 'country', slug: country, field: 'countries' }))];
  const knownTerms = new Set((await transaction.term.findMany({ where: { OR: terms.map(({ list, slug }) => ({ list, slug })) }, select: { list: true, slug: true } })).map(({ list, slug }) => `${list} ${slug}`));
  const slugs = organisations.map(({ organisation }) => organisation);
  const knownBodies = await transaction.organisation.count({ where: { slug: { in: slugs } } });
  const targets = links.map(({ entry }) => entry);
  const present = await transaction.entry.findMany({ where: { slug: { in: targets } }, select: { slug: true } });
  const former = await transaction.slugRedirect.findMany({ where: { slug: { in: targets } }, select: { slug: true } });
  const knownEntries = new Set([...present, ...former].map(({ slug }) => slug));
  const unknown = [
    ...terms.filter(({ list, slug }) => !knownTerms.has(`${list} ${slug}`)).map(({ field }) => field),
    ...(knownBodies < new Set(slugs).size ? ['organisations'] : []),
    ...(targets.some((slug) => !knownEntries.has(slug)) ? ['links'] : []),
  ];
  if (unknown.length > 0) throw new Refused('incomplete', [...new Set(unknown)]);
}
