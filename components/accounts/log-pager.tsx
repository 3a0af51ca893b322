import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type LogPagerProps = { readonly page: number; readonly pageCount: number; readonly query: Readonly<Record<string, string>>; readonly locale: Locale };

export function LogPager({ page, pageCount, query, locale }: LogPagerProps) {
  const t = translator(locale);
  if (pageCount <= 1) return null;
  const href = (number: number) => `${localPath('/workspace/log', locale)}?${new URLSearchParams({ ...query, page: String(number) })}`;
  return (
    <nav aria-label={t('accounts.log.pages')} className="mt-6 flex flex-wrap items-center gap-4">
      {page > 1 ? (
        <a className="button button-quiet text-sm" href={href(page - 1)} rel="prev">
          {t('accounts.log.newer')}
        </a>
      ) : null}
      <span className="text-sm">{t('accounts.log.page', { page, count: pageCount })}</span>
      {page < pageCount ? (
        <a className="button button-quiet text-sm" href={href(page + 1)} rel="next">
          {t('accounts.log.older')}
        </a>
      ) : null}
    </nav>
  );
}
