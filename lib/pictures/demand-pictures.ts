import type { Transaction } from '@/lib/database/client';
import type { Draft } from '@/lib/drafting/draft';
import { Refused } from '@/lib/permissions/refused';

/** Throws `incomplete` where a draft names a picture that is not kept for this entry, or says another size of it. */
export async function demandPictures(transaction: Transaction, entryId: string, { pictures = [] }: Draft): Promise<void> {
  if (pictures.length === 0) return;
  const kept = await transaction.picture.findMany({ where: { entryId }, select: { id: true, width: true, height: true } });
  const isKept = pictures.every(({ picture, width, height }) => kept.some((one) => one.id === picture && one.width === width && one.height === height));
  const isNamedOnce = new Set(pictures.map(({ picture }) => picture)).size === pictures.length;
  if (!isKept || !isNamedOnce) throw new Refused('incomplete', ['pictures']);
}
