import { CopyButton } from '@/components/entry/copy-button';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

type SnippetProps = { readonly code: string; readonly locale: Locale };

/** Lines to be taken over as they stand. */
export function Snippet({ code, locale }: SnippetProps) {
  const t = translator(locale);
  return (
    <div className="data-snippet">
      <pre className="pasted" dir="ltr">
        <code>{code}</code>
      </pre>
      <CopyButton text={code} label={t('dataPage.usePage.copy')} done={t('dataPage.usePage.copied')} failed={t('dataPage.usePage.copyFailed')} />
    </div>
  );
}
