import type { Metadata } from 'next';
import '@/app/share.css';
import { SharePage } from '@/components/share/share-page';
import { ShareWordsPage } from '@/components/share/share-words-page';
import { currentDatabase } from '@/lib/catalogue/current';
import { readCollectionSettings } from '@/lib/editorial/collection-settings';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { formKey } from '@/lib/proposals/form-key';
import { stampAt } from '@/lib/proposals/stamp';
import { localPath } from '@/lib/vocabulary/locale';
import { shareAction } from './actions';
import { countriesNow } from './countries-now';

type ShareProps = PageProps<'/[locale]/share'>;

export async function generateMetadata({ params }: ShareProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = translator(locale);
  return { title: t('share.title'), description: t('share.lead'), alternates: { canonical: localPath('/share', locale) } };
}

export default async function Page({ params }: ShareProps) {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const database = currentDatabase();
  const { 'proposals-open': isOpen, 'sender-days': days } = await readCollectionSettings(database);
  if (!isOpen) return <ShareWordsPage title={t('share.closed.title')} lead={t('share.closed.lead')} locale={locale} />;
  return <SharePage action={shareAction} stamp={stampAt(await formKey(database))} days={days} countries={countriesNow()} locale={locale} />;
}
