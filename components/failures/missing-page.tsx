import { SearchForm } from '@/components/catalogue/search-form';
import { Drawn } from '@/components/drawn/drawn';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

/** An address where nothing is. */
export function MissingPage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale);
  return (
    <Drawn className="page py-20">
      <h1 className="headline text-3xl">{t('error.notFoundTitle')}</h1>
      <p className="mt-3 mb-8 max-w-[60ch] text-lg text-soft">{t('error.notFoundText')}</p>
      <SearchForm locale={locale} large />
      <p className="mt-8 flex gap-6">
        <a className="prose-link" href={localPath('/', locale)}>
          {t('error.toHome')}
        </a>
        <a className="prose-link" href={localPath('/catalogue', locale)}>
          {t('error.toCatalogue')}
        </a>
      </p>
    </Drawn>
  );
}
