import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

type ChainStateProps = { readonly chain: { readonly rows: number; readonly brokenAt: number | null }; readonly locale: Locale };

/** Whether the log is as it was written. */
export function ChainState({ chain, locale }: ChainStateProps) {
  const t = translator(locale);
  if (chain.brokenAt === null) return <p className="text-sm text-soft">{t('accounts.log.chainWhole', { count: chain.rows })}</p>;
  return (
    <p role="alert" className="notice notice-problem">
      {t('accounts.log.chainBroken', { number: chain.brokenAt })}
    </p>
  );
}
