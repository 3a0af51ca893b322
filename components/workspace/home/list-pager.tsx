import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

/** The pages of a list; `chosen` chooses it in the address. */
export function ListPager({ chosen, page, pages, locale }: { chosen: string; page: number; pages: number; locale: Locale }) {
  if (pages < 2) return null;
  const t = translator(locale);
  const address = (number: number) => `${localPath('/workspace', locale)}?${chosen}&page=${number}`;
  return (
    <nav aria-label={t('workspace.pages')} className="work-pager">
      {page > 1 && <a href={address(page - 1)}>{t('workspace.previous')}</a>}
      <span>{t('workspace.page', { page, pages })}</span>
      {page < pages && <a href={address(page + 1)}>{t('workspace.next')}</a>}
    </nav>
  );
}
