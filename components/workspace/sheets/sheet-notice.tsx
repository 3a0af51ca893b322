import { Notice } from '@/components/workspace/home/notice';
import { translator, type Messages } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

type Done = keyof Messages['imports']['done'];
type Refusal = keyof Messages['imports']['refusals'];
type NoticeProps = { readonly given: Readonly<Record<string, string | string[] | undefined>>; readonly megabytes: number; readonly locale: Locale };

/** What came of the step that led here, as the address says it. */
export function SheetNotice({ given: { done, refused }, megabytes, locale }: NoticeProps) {
  const t = translator(locale);
  if (typeof refused === 'string') {
    const code = t.has(`imports.refusals.${refused as Refusal}`) ? (refused as Refusal) : 'other';
    return (
      <Notice isProblem>
        <p>{t(`imports.refusals.${code}`, { megabytes })}</p>
      </Notice>
    );
  }
  if (typeof done !== 'string' || !t.has(`imports.done.${done as Done}`)) return null;
  return (
    <Notice>
      <p>{t(`imports.done.${done as Done}`)}</p>
    </Notice>
  );
}
