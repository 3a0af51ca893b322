import { Notice } from '@/components/workspace/home/notice';
import { RefusedNotice } from '@/components/workspace/home/refused-notice';
import { translator, type Messages } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

type Done = keyof Messages['workspace']['done'];

/** What came of the step that led here, as the address says it; words that nobody knows are left out. */
export function StepNotice({ given: { done, refused }, locale }: { given: Readonly<Record<string, string | string[] | undefined>>; locale: Locale }) {
  const t = translator(locale);
  if (typeof refused === 'string') return <RefusedNotice code={refused} locale={locale} />;
  if (typeof done === 'string' && t.has(`workspace.done.${done as Done}`)) return <Notice>{t(`workspace.done.${done as Done}`)}</Notice>;
  return null;
}
