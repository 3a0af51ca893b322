import type { Metadata } from 'next';
import '@/app/data.css';
import { UsePage } from '@/components/data/use-page';
import { currentSnapshot } from '@/lib/catalogue/current';
import { parseCatalogueQuery } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import { pageLocale, searchParameters } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { siteAddress } from '@/lib/site-address';
import { localPath } from '@/lib/vocabulary/locale';

type UseProps = PageProps<'/[locale]/data/use'>;

export async function generateMetadata({ params }: UseProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = translator(locale);
  return { title: t('dataPage.usePage.title'), alternates: { canonical: localPath('/data/use', locale) }, robots: { index: false, follow: true } };
}

/** Takes the parameters of the catalogue, and reads them as the catalogue does. */
export default async function Page({ params, searchParams }: UseProps) {
  const locale = await pageLocale(params);
  const snapshot = currentSnapshot();
  const query = parseCatalogueQuery(snapshot, searchParameters(await searchParams));
  const result = search(snapshot, query, { locale, words: { unknown: translator(locale)('catalogue.unknown') } });
  return <UsePage result={result} site={(await siteAddress()).origin} locale={locale} />;
}
