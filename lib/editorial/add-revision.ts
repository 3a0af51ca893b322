import type { Transaction } from '@/lib/database/client';
import { storable } from '@/lib/database/document';
import type { Draft } from '@/lib/drafting/draft';
import type { Author } from './revisions';

/** The next revision of an entry whose row is locked. Answers its number. */
export async function addRevision(transaction: Transaction, entryId: string, draft: Draft, author: Author): Promise<number> {
  const { _max: newest } = await transaction.revision.aggregate({ where: { entryId }, _max: { number: true } });
  const number = (newest.number ?? 0) + 1;
  await transaction.revision.create({ data: { entryId, number, document: storable(draft), ...author } });
  return number;
}
