import { UnreadableDocument } from '@/lib/database/document';
import type { SheetEntry } from '@/lib/interchange/sheet-entries';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { draftOfState } from './draft-of-state';
import { entriesCsv, templateCsv } from '@/lib/interchange/sheet-csv';
import { entriesWorkbook, templateWorkbook } from '@/lib/interchange/sheet-workbook';
import type { ExportJob } from './jobs';

/** The file that an export hands out. */
export async function exportedSheet({ states, known, locale, format }: ExportJob): Promise<Uint8Array<ArrayBuffer>> {
  const entries = states?.map((state) => entryOf(state, locale));
  if (format === 'xlsx') return entries ? entriesWorkbook(entries, known, locale) : templateWorkbook(known, locale);
  return new TextEncoder().encode(entries ? entriesCsv(entries, known, locale) : templateCsv(locale));
}

/** What cannot be read stops no other row: it becomes a remark that says so, which reading leaves out. */
function entryOf(state: NonNullable<ExportJob['states']>[number], locale: Locale): SheetEntry {
  const { slug, number } = state;
  try {
    return { slug, revision: number, draft: draftOfState(slug, state) };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    const title = translator(locale)('sheets.unreadable', { reason: error.reason });
    return { slug: `# ${slug}`, revision: number, draft: { slug, kind: 'practice', title } };
  }
}
