import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { EditedWords, TermWords } from '@/lib/vocabulary/edited-words';
import { localisedSchema, type Vocabulary } from '@/lib/vocabulary/vocabulary';
import type { Transaction } from './client';
import { Prisma } from './generated/client';
import { reportOnce } from './report';

/** Brings the values of the closed lists to the database, wider ones first; words that an administrator changed stay theirs. */
export async function syncTerms(transaction: Transaction, vocabularies: readonly Vocabulary[]): Promise<number> {
  const stored = new Map((await transaction.term.findMany()).map((term) => [keyOf(term), term]));
  const changed = widerFirst(vocabularies)
    .flatMap(rowsOf)
    .map((row) => {
      const old = stored.get(keyOf(row));
      return old && old.editedAt !== null ? { ...row, label: old.label, definition: old.definition } : row;
    })
    .filter((row) => !isDeepStrictEqual({ ...stored.get(keyOf(row)), editedAt: undefined }, { ...row, editedAt: undefined }));
  const fresh = changed.filter((row) => !stored.has(keyOf(row)));
  if (fresh.length) await transaction.term.createMany({ data: fresh.map(writable) });
  for (const row of changed.filter((candidate) => stored.has(keyOf(candidate)))) {
    const { list, slug } = row;
    await transaction.term.update({ where: { list_slug: { list, slug } }, data: writable(row) });
  }
  return changed.length;
}

type StoredWords = { readonly label: unknown; readonly definition: unknown };

/** The words of a stored value; null, and named in the log, where they cannot be read: those of the content files stand then. */
export function wordsOfRow({ list, slug, label, definition }: StoredWords & { readonly list: string; readonly slug: string }): TermWords | null {
  const words = storedWordsSchema.safeParse({ label, ...(definition !== null && { definition }) });
  if (words.success) return words.data;
  const { path, message } = words.error.issues[0]!;
  reportOnce(`The words of “${slug}” of the list ${list} cannot be read, and those of the content files stand: ${path.join('.')}: ${message}.`);
  return null;
}

const storedWordsSchema = z.object({ label: localisedSchema, definition: localisedSchema.optional() });

/** The words that stand in the place of those of the content files. */
export async function readEditedWords(transaction: Transaction): Promise<EditedWords[]> {
  const rows = await transaction.term.findMany({ where: { editedAt: { not: null } }, orderBy: [{ list: 'asc' }, { slug: 'asc' }] });
  return rows.flatMap((row) => {
    const words = wordsOfRow(row);
    return words ? [{ list: row.list, slug: row.slug, ...words }] : [];
  });
}

/** `editedAt` is null where they are the words of the content files. */
export async function writeWords(transaction: Transaction, { list, slug, label, definition }: EditedWords, editedAt: Date | null): Promise<void> {
  await transaction.term.update({ where: { list_slug: { list, slug } }, data: { label, definition: definition ?? Prisma.DbNull, editedAt } });
}

function keyOf({ list, slug }: { list: string; slug: string }): string {
  return `${list} ${slug}`;
}

function widerFirst(vocabularies: readonly Vocabulary[]): Vocabulary[] {
  const byList = new Map(vocabularies.map((vocabulary) => [vocabulary.list, vocabulary]));
  const ordered = new Set<Vocabulary>();
  const add = (vocabulary: Vocabulary) => {
    const wider = vocabulary.parentList === undefined ? undefined : byList.get(vocabulary.parentList);
    if (wider && wider !== vocabulary) add(wider);
    ordered.add(vocabulary);
  };
  vocabularies.forEach(add);
  return [...ordered];
}

function rowsOf({ list, parentList, terms }: Vocabulary) {
  return terms.map(({ slug, label, definition = null, code = null, group = null, parent = null }, position) => ({
    ...{ list, slug, position, label, definition, code },
    groupSlug: group,
    parentList: parent === null ? null : (parentList ?? null),
    parentSlug: parent,
  }));
}

function writable({ label, definition, ...row }: Omit<ReturnType<typeof rowsOf>[number], 'label' | 'definition'> & StoredWords): Prisma.TermCreateManyInput {
  return { ...row, label: label as Prisma.InputJsonObject, definition: (definition as Prisma.InputJsonObject | null) ?? Prisma.DbNull };
}
