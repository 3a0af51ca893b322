import type { Transaction } from '@/lib/database/client';
import { storable } from '@/lib/database/document';
import type { Draft } from '@/lib/drafting/draft';
import { tooDeepIn } from '@/lib/drafting/long-texts';
import { Refused } from '@/lib/permissions/refused';
import type { Author } from './revisions';

/** The next revision of an entry whose row is locked. Answers its number. Throws `too-deep` with the texts that nest more than is read. */
export async function addRevision(transaction: Transaction, entryId: string, draft: Draft, author: Author): Promise<number> {
  const tooDeep = tooDeepIn(draft);
  if (tooDeep.length > 0) throw new Refused('too-deep', tooDeep);
  const { _max: newest } = await transaction.revision.aggregate({ where: { entryId }, _max: { number: true } });
  const number = (newest.number ?? 0) + 1;
  await transaction.revision.create({ data: { entryId, number, document: storable(draft), ...author } });
  return number;
}
