import { currentSnapshot } from '@/lib/catalogue/current';
import type { SheetWords } from '@/lib/editorial/sheets/known';
import type { Locale } from '@/lib/vocabulary/locale';

/** The lists in force, and the language of the page. */
export function sheetWords(locale: Locale): SheetWords {
  return { vocabularies: currentSnapshot().vocabularies, locale };
}
