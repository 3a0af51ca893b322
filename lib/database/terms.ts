import { isDeepStrictEqual } from 'node:util';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';
import type { Transaction } from './client';
import { Prisma } from './generated/client';

/** Brings the values of the closed lists to the database, wider ones first; those an editor changed are left alone. */
export async function syncTerms(transaction: Transaction, vocabularies: readonly Vocabulary[]): Promise<number> {
  const stored = new Map((await transaction.term.findMany()).map((term) => [keyOf(term), term]));
  const changed = widerFirst(vocabularies)
    .flatMap(rowsOf)
    .filter((row) => {
      const old = stored.get(keyOf(row));
      return !old || (old.editedAt === null && !isDeepStrictEqual({ ...old, editedAt: undefined }, { ...row, editedAt: undefined }));
    });
  const fresh = changed.filter((row) => !stored.has(keyOf(row)));
  if (fresh.length) await transaction.term.createMany({ data: fresh.map(writable) });
  for (const row of changed.filter((candidate) => stored.has(keyOf(candidate)))) {
    const { list, slug } = row;
    await transaction.term.update({ where: { list_slug: { list, slug } }, data: writable(row) });
  }
  return changed.length;
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

function writable(row: ReturnType<typeof rowsOf>[number]): Prisma.TermCreateManyInput {
  return { ...row, definition: row.definition ?? Prisma.DbNull };
}
