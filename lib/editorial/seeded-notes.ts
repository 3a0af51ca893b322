import { isDeepStrictEqual } from 'node:util';
import type { EntryFile } from '@/lib/catalogue/entry';
import type { Transaction } from '@/lib/database/client';
import type { SeededEntries } from './seeded';

/** Brings the notes of content files to the editors; what editors wrote themselves, and entries they changed, stay as they are. */
export async function syncNotes(transaction: Transaction, of: SeededEntries['of'], files: readonly EntryFile[]): Promise<void> {
  const stored = await storedNotes(transaction);
  for (const file of files) {
    const entry = of(file);
    if (!entry || entry.isEdited || isDeepStrictEqual(stored.get(entry.id) ?? [], file.editorNotes.toSorted())) continue;
    await transaction.editorNote.deleteMany({ where: { entryId: entry.id, origin: 'content' } });
    await transaction.editorNote.createMany({ data: file.editorNotes.map((text) => ({ entryId: entry.id, text, origin: 'content' })) });
  }
}

async function storedNotes(transaction: Transaction): Promise<Map<string, string[]>> {
  const notes = await transaction.editorNote.findMany({ where: { origin: 'content' } });
  const byEntry = new Map<string, string[]>();
  for (const { entryId, text } of notes) byEntry.set(entryId, [...(byEntry.get(entryId) ?? []), text].sort());
  return byEntry;
}
