import type { Draft } from '@/lib/drafting/draft';
import { entriesCsv, templateCsv } from '@/lib/interchange/sheet-csv';
import { entriesWorkbook, templateWorkbook } from '@/lib/interchange/sheet-workbook';
import type { ExportJob } from './jobs';

/** The file that an export hands out. */
export async function exportedSheet({ states, known, locale, format }: ExportJob): Promise<Uint8Array<ArrayBuffer>> {
  const entries = states?.map(({ slug, number, document }) => ({ slug, revision: number, draft: JSON.parse(document) as Draft }));
  if (format === 'xlsx') return entries ? entriesWorkbook(entries, known, locale) : templateWorkbook(known, locale);
  return new TextEncoder().encode(entries ? entriesCsv(entries, known, locale) : templateCsv(locale));
}
