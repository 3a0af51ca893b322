import type { Metadata } from 'next';
import '@/app/data.css';
import { DataPage } from '@/components/data/data-page';
import { currentSnapshot } from '@/lib/catalogue/current';
import { formatsInHead } from '@/lib/interchange/alternate-links';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { readSettings } from '@/lib/settings';
import { localPath } from '@/lib/vocabulary/locale';

type DataProps = PageProps<'/[locale]/data'>;

/** Links follow the collection, and the limit the settings. */
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: DataProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = translator(locale);
  return { title: t('dataPage.title'), description: t('dataPage.lead'), alternates: { canonical: localPath('/data', locale), types: formatsInHead('dataset', localPath('/data', locale)) } };
}

export default async function Page({ params }: DataProps) {
  const locale = await pageLocale(params);
  return <DataPage snapshot={currentSnapshot()} perMinute={readSettings().apiRequestsPerMinute} locale={locale} />;
}
