import { translator } from '@/lib/messages/translator';
import { refusals, type Refusal } from '@/lib/permissions/refused';
import type { Locale } from '@/lib/vocabulary/locale';
import { Notice } from './notice';

/** Why what was asked was not done, in a sentence; nothing for a code there is not. */
export function RefusedNotice({ code, locale }: { code: string | undefined; locale: Locale }) {
  if (!refusals.includes(code as Refusal)) return null;
  return <Notice isProblem>{translator(locale)(`workspace.refusals.${code as Refusal}`)}</Notice>;
}
