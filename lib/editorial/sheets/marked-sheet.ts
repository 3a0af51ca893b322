import { readSheet } from '@/lib/interchange/read-sheet';
import { markedWorkbook } from '@/lib/interchange/sheet-marked';
import type { MarkJob } from './jobs';

/** The sheet that was sent in, with what is wrong in it. */
export async function markedSheet({ bytes, fileName, faults, locale }: MarkJob): Promise<Uint8Array<ArrayBuffer>> {
  return markedWorkbook(await readSheet(bytes, fileName), faults, locale);
}
