import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

type OrganisationPagerProps = { readonly page: number; readonly pageCount: number; readonly query: Readonly<Record<string, string>>; readonly locale: Locale };

export function OrganisationPager({ page, pageCount, query, locale }: OrganisationPagerProps) {
  if (pageCount < 2) return null;
  const t = translator(locale);
  const address = (number: number) => `${localPath('/workspace/organisations', locale)}?${new URLSearchParams({ ...query, page: String(number) })}`;
  return (
    <nav aria-label={t('organisationsPage.pages')} className="work-pager">
      {page > 1 && <a href={address(page - 1)}>{t('workspace.previous')}</a>}
      <span>{t('workspace.page', { page, pages: pageCount })}</span>
      {page < pageCount && <a href={address(page + 1)}>{t('workspace.next')}</a>}
    </nav>
  );
}
