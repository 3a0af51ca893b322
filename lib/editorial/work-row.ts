import { organisationRoles } from '@/lib/catalogue/entry';
import type { Transaction } from '@/lib/database/client';
import { parseDraft } from '@/lib/database/document';
import type { Draft } from '@/lib/drafting/draft';
import type { EntryStanding } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import { shareOrganisations } from './organisations/locks';
import type { Stage } from '@/lib/permissions/operations';

const [implementer] = organisationRoles;

/** What is asked of an entry's row to know who may do what with it. */
export const standingColumns = {
  ...{ id: true, slug: true, kind: true, title: true, stage: true, stageSince: true, draftNumber: true, publishedNumber: true, archivedNumber: true },
  ...{ archivedAt: true, archiveReason: true, createdBy: true, workFor: true, assignee: true, due: true, publishAt: true },
  organisations: { where: { role: implementer }, select: { organisation: true } },
} as const;

type Row = {
  readonly stage: string;
  readonly publishedNumber: number | null;
  readonly archivedAt: Date | null;
  readonly createdBy: string | null;
  readonly workFor: string | null;
  readonly organisations: readonly { readonly organisation: string }[];
};

export function standingOf({ stage, publishedNumber, archivedAt, createdBy, workFor, organisations }: Row): EntryStanding {
  return { stage: stage as Stage, isPublished: publishedNumber !== null, isArchived: archivedAt !== null, createdBy, workFor, runBy: organisations.map(({ organisation }) => organisation) };
}

/** The entry as it is now, kept so until the transaction ends. Throws `not-found`. */
export async function lockEntry(transaction: Transaction, entryId: string) {
  await shareOrganisations(transaction);
  await transaction.$queryRaw`SELECT 1 FROM "entry" WHERE "id" = ${entryId}::uuid FOR NO KEY UPDATE`;
  const row = await transaction.entry.findUnique({ where: { id: entryId }, select: standingColumns });
  if (!row) throw new Refused('not-found');
  return { ...row, standing: standingOf(row), newest: newestOf(row) };
}

export type LockedEntry = Awaited<ReturnType<typeof lockEntry>>;

/** The revision that work goes on from: the draft's, or what readers see, or what they saw last. Null for an entry without any. */
export function newestOf({ draftNumber, publishedNumber, archivedNumber }: { draftNumber: number | null; publishedNumber: number | null; archivedNumber: number | null }): number | null {
  return draftNumber ?? publishedNumber ?? archivedNumber;
}

/** What a revision says. Throws `not-found`, `unreadable`. */
export async function readDraft(transaction: Transaction, entryId: string, number: number): Promise<Draft> {
  const revision = await transaction.revision.findUnique({ where: { entryId_number: { entryId, number } }, select: { document: true, entry: { select: { slug: true } } } });
  if (!revision) throw new Refused('not-found');
  return parseDraft(revision.entry.slug, number, revision.document);
}

/** An entry's address as the outside may give it. */
export function isEntryId(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
}
