import { Notice } from '@/components/workspace/home/notice';
import { translator, type Messages } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

type Done = keyof Messages['workspace']['done'];
type Refusal = keyof Messages['workspace']['refusals'];

/** What came of the step that led here, as the address says it; words that nobody knows are left out. */
export function StepNotice({ given: { done, refused }, locale }: { given: Readonly<Record<string, string | string[] | undefined>>; locale: Locale }) {
  const t = translator(locale);
  if (typeof refused === 'string' && t.has(`workspace.refusals.${refused as Refusal}`)) return <Notice isProblem>{t(`workspace.refusals.${refused as Refusal}`)}</Notice>;
  if (typeof done === 'string' && t.has(`workspace.done.${done as Done}`)) return <Notice>{t(`workspace.done.${done as Done}`)}</Notice>;
  return null;
}
