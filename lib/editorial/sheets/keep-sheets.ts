import 'server-only';
import type { Database } from '@/lib/database/client';
import { checkWaiting } from './check-import';
import { forgetSheetFiles } from './forget-files';
import type { SheetWords } from './known';

/** What is to be seen to now and then: checks that were cut off, and sheets that nobody wrote. */
export async function keepSheets(database: Database, words: SheetWords): Promise<void> {
  await checkWaiting(database, words);
  await forgetSheetFiles(database);
}
