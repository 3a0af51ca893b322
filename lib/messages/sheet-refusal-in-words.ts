import type { Locale } from '@/lib/vocabulary/locale';
import { refusalInWords } from './sheet-fault-words';
import { translator, type Messages } from './translator';

type Own = keyof Messages['imports']['sheetRefusals'];

/** Why nothing came of a sheet: for its own sake, or for that of its check. */
export function sheetRefusalInWords(refused: { readonly code: string; readonly detail: string }, locale: Locale): string {
  const t = translator(locale);
  const own = `imports.sheetRefusals.${refused.code as Own}` as const;
  return t.has(own) ? t(own) : refusalInWords(refused, locale);
}
