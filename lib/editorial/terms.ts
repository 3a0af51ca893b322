import { z } from 'zod';
import { storedText } from '@/lib/catalogue/text/stored-text';
import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import { wordsOfRow, writeWords } from '@/lib/database/terms';
import { recordListEvent } from '@/lib/log/record-events';
import { requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { changedParts, wordsParts, type TermWords, type WordsPart } from '@/lib/vocabulary/edited-words';
import { vocabularies } from '@/lib/vocabulary/lists';
import { takenLabels, typedWords, type TermProblem } from '@/lib/vocabulary/term-problems';
import { moveCatalogueVersion } from './publish';

/** A value of a list as administrators see it. `fromFiles` are the words it goes back to; `editedAt` says which state of it this is. */
export type WorkTerm = {
  readonly slug: string;
  readonly words: TermWords;
  readonly fromFiles: TermWords;
  readonly editedAt: string | null;
};

const editSchema = z.strictObject({
  list: storedText().max(100),
  slug: storedText().max(100),
  words: z.partialRecord(z.enum(wordsParts as [WordsPart, ...WordsPart[]]), storedText()),
  /** The state that was on the screen. */
  editedAt: z.iso.datetime().nullable(),
});
const backSchema = editSchema.omit({ words: true });

/** The values of a list, in their order. Throws `not-found` for a list without any of its own. */
export async function termsOf({ prisma }: Database, viewer: Viewer | null, list: string): Promise<WorkTerm[]> {
  requirePermission(viewer, 'manage-lists');
  const terms = termsOfFiles(list);
  const rows = new Map((await prisma.term.findMany({ where: { list } })).map((row) => [row.slug, row]));
  return terms.map((term) => {
    const row = rows.get(term.slug);
    return { slug: term.slug, words: (row && wordsOfRow(row)) ?? wordsOf(term), fromFiles: wordsOf(term), editedAt: row?.editedAt?.toISOString() ?? null };
  });
}

/** How often each list lacks words, and how many of its values have other words than the files. */
export async function termRows({ prisma }: Database, viewer: Viewer | null): Promise<{ readonly list: string; readonly words: TermWords; readonly isEdited: boolean }[]> {
  requirePermission(viewer, 'manage-lists');
  const rows = new Map((await prisma.term.findMany()).map((row) => [`${row.list} ${row.slug}`, row]));
  return vocabularies.flatMap(({ list, terms }) =>
    terms.map((term) => {
      const row = rows.get(`${list} ${term.slug}`);
      return { list, words: (row && wordsOfRow(row)) ?? wordsOf(term), isEdited: (row?.editedAt ?? null) !== null };
    }),
  );
}

/**
 * Puts other words in the place of a value's. Answers what stands in the way, each at its part; nothing is written then.
 * Words that are those of the files again follow the files again. Throws `invalid`, `not-found`, `changed-since`.
 */
export async function changeTerm(database: Database, viewer: Viewer | null, given: unknown): Promise<readonly TermProblem[]> {
  requirePermission(viewer, 'manage-lists');
  const { list, slug, words: typed, editedAt } = parsed(editSchema, given);
  const { words, problems } = typedWords(typed);
  return words ? write(database, viewer, { list, slug, editedAt, words }) : problems;
}

/** Back to the words of the content files. Another value may have taken the label meanwhile. */
export async function resetTerm(database: Database, viewer: Viewer | null, given: unknown): Promise<readonly TermProblem[]> {
  requirePermission(viewer, 'manage-lists');
  const order = parsed(backSchema, given);
  const term = termsOfFiles(order.list).find(({ slug }) => slug === order.slug);
  if (!term) throw new Refused('not-found');
  return write(database, viewer, { ...order, words: wordsOf(term) });
}

type Edit = z.infer<typeof backSchema> & { readonly words: TermWords };

function write(database: Database, viewer: Viewer, { list, slug, words, editedAt }: Edit): Promise<readonly TermProblem[]> {
  const term = termsOfFiles(list).find((known) => known.slug === slug);
  if (!term) throw new Refused('not-found');
  return inTransaction(database, async (transaction) => {
    const rows = await lockList(transaction, list);
    const row = rows.find((candidate) => candidate.slug === slug);
    if (!row) throw new Refused('not-found');
    if ((row.editedAt?.toISOString() ?? null) !== editedAt) throw new Refused('changed-since');
    const labels = rows.flatMap((other) => (other.slug === slug ? [] : [{ slug: other.slug, label: wordsOfRow(other)?.label }]));
    const taken = takenLabels(words, labels.flatMap(({ slug: value, label }) => (label ? [{ slug: value, label }] : [])));
    if (taken.length > 0) return taken;
    const parts = changedParts(wordsOfRow(row) ?? wordsOf(term), words);
    const isOfFiles = changedParts(wordsOf(term), words).length === 0;
    if (parts.length === 0 && isOfFiles === (row.editedAt === null)) return [];
    await writeWords(transaction, { list, slug, ...words }, isOfFiles ? null : new Date());
    await recordListEvent(transaction, { type: 'term-changed', payload: { list, slug, parts }, actor: viewer.id });
    await moveCatalogueVersion(transaction);
    return [];
  });
}

/** Two values of a list could take the same label at once: those who change one take turns. */
async function lockList(transaction: Transaction, list: string) {
  await transaction.$queryRaw`SELECT 1 FROM "term" WHERE "list" = ${list} ORDER BY "slug" FOR NO KEY UPDATE`;
  return transaction.term.findMany({ where: { list } });
}

function termsOfFiles(list: string) {
  const terms = vocabularies.find((vocabulary) => vocabulary.list === list)?.terms ?? [];
  if (terms.length === 0) throw new Refused('not-found');
  return terms;
}

function wordsOf({ label, definition }: TermWords): TermWords {
  return { label, ...(definition && { definition }) };
}

function parsed<T>(schema: z.ZodType<T>, given: unknown): T {
  const result = schema.safeParse(given);
  if (!result.success) throw new Refused('invalid', result.error.issues.map(({ path }) => path.join('.')));
  return result.data;
}
