import { isField } from '@/lib/drafting/fields';
import { listed } from '@/lib/messages/figures-in-words';
import { fieldInWords } from '@/lib/messages/place-in-words';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

/** Fields by their names, in a sentence. */
export function saidFields(said: 'fills' | 'changes' | 'notShown', fields: readonly string[], locale: Locale): string {
  const names = fields.filter(isField).map((field) => fieldInWords(field, locale));
  return translator(locale)(`imports.${said}`, { fields: listed(names, locale) });
}
