import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

type PagerProps = { readonly label: string; readonly path: string; readonly query: Readonly<Record<string, string>>; readonly page: number; readonly pages: number; readonly locale: Locale };

/** Links to the pages before and after. */
export function Pager({ label, path, query, page, pages, locale }: PagerProps) {
  if (pages < 2) return null;
  const t = translator(locale);
  const address = (number: number) => `${path}?${new URLSearchParams({ ...query, page: String(number) })}`;
  return (
    <nav aria-label={label} className="work-pager">
      {page > 1 ? <a href={address(page - 1)}>{t('workspace.previous')}</a> : null}
      <span>{t('imports.page', { page, pages })}</span>
      {page < pages ? <a href={address(page + 1)}>{t('workspace.next')}</a> : null}
    </nav>
  );
}
