import { isDeepStrictEqual } from 'node:util';
import type { EntryFile } from '@/lib/catalogue/entry';
import type { Transaction } from '@/lib/database/client';
import type { SeededEntries } from './seeded';

/** Brings the notes of content files to the editors; what editors wrote themselves, and entries they changed, stay as they are. */
export async function syncNotes(transaction: Transaction, of: SeededEntries['of'], files: readonly EntryFile[]): Promise<void> {
  const stored = await storedNotes(transaction);
  const changed = files.flatMap((file) => {
    const entry = of(file);
    const isSame = !entry || entry.isEdited || isDeepStrictEqual(stored.get(entry.id) ?? [], file.editorNotes.toSorted());
    return isSame ? [] : [{ entryId: entry.id, notes: file.editorNotes }];
  });
  if (changed.length === 0) return;
  await transaction.editorNote.deleteMany({ where: { origin: 'content', entryId: { in: changed.map(({ entryId }) => entryId) } } });
  await transaction.editorNote.createMany({ data: changed.flatMap(({ entryId, notes }) => notes.map((text) => ({ entryId, text, origin: 'content' }))) });
}

/** In a fixed order, entry by entry. */
async function storedNotes(transaction: Transaction): Promise<Map<string, string[]>> {
  const notes = await transaction.editorNote.findMany({ where: { origin: 'content' } });
  const byEntry = new Map<string, string[]>();
  for (const { entryId, text } of notes) byEntry.set(entryId, [...(byEntry.get(entryId) ?? []), text].sort());
  return byEntry;
}
