import { inTransaction, type Database, type Transaction } from '@/lib/database/client';
import { editing } from '@/lib/editorial/save-draft';
import { isEntryId, lockEntry, standingColumns, standingOf } from '@/lib/editorial/work-row';
import { requirePermission } from '@/lib/permissions/permissions';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { inPool } from '@/lib/pools/in-pool';
import { JobRefused, PoolBusy, TooHeavy } from '@/lib/pools/refused';
import { isPictureFault, PictureRefused } from './limits';
import { withPlace } from './places';
import type { Resized } from './resize';
import { fileName, type PictureStore } from './store';

export type Around = { readonly database: Database; readonly store: PictureStore };
/** What a draft says of the picture; its words are still to be written. */
export type Added = { readonly picture: string; readonly width: number; readonly height: number };

/**
 * Keeps a picture for an entry: no draft shows it yet. `receive` reads what was sent, once it is known that the viewer
 * may change the entry. Throws PictureRefused, `not-signed-in`, `not-found`, `not-allowed`.
 *
 * Its row is there before its files, and its id is told after them: what a crash leaves is a row that no draft names,
 * and such rows are taken away with their files.
 */
export async function addPicture({ database, store }: Around, viewer: Viewer | null, entryId: string, receive: () => Promise<Uint8Array>): Promise<Added> {
  await demandPermission(database, viewer, entryId);
  return withPlace(async () => {
    const bytes = await receive();
    const made = await resizedApart(bytes);
    const picture = await inTransaction(database, (transaction) => addRow(transaction, viewer, entryId, made));
    await putFiles(store, picture, made);
    return { picture, width: made.width, height: made.height };
  });
}

/** In a thread of its own: a picture that takes long, or crashes its decoder, holds up nobody. */
async function resizedApart(bytes: Uint8Array): Promise<Resized> {
  try {
    return await inPool('resize', bytes);
  } catch (cause) {
    if (cause instanceof JobRefused && isPictureFault(cause.code)) throw new PictureRefused(cause.code, { cause });
    if (cause instanceof TooHeavy) throw new PictureRefused('takes-too-long', { cause });
    if (cause instanceof PoolBusy) throw new PictureRefused('busy', { cause });
    throw cause;
  }
}

async function demandPermission({ prisma }: Database, viewer: Viewer | null, entryId: string): Promise<void> {
  const row = isEntryId(entryId) ? await prisma.entry.findUnique({ where: { id: entryId }, select: standingColumns }) : null;
  if (!row) throw new Refused(viewer ? 'not-found' : 'not-signed-in');
  const standing = standingOf(row);
  requirePermission(viewer, editing(standing), standing);
}

/** Asked again: sending takes its time, and the entry may have moved on. */
async function addRow(transaction: Transaction, viewer: Viewer | null, entryId: string, { width, height, files }: Resized): Promise<string> {
  const { standing } = await lockEntry(transaction, entryId);
  requirePermission(viewer, editing(standing), standing);
  const bytes = [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  const { id } = await transaction.picture.create({ data: { entryId, width, height, widths: [...files.keys()], bytes, addedBy: viewer.id }, select: { id: true } });
  return id;
}

async function putFiles(store: PictureStore, picture: string, { files }: Resized): Promise<void> {
  try {
    for (const [width, bytes] of files) await store.put(fileName(picture, width), bytes);
  } catch (cause) {
    throw new PictureRefused('not-kept', { cause });
  }
}
