import type { Metadata } from 'next';
import { ListIndex } from '@/components/vocabulary/list-index';
import { isFacet } from '@/components/vocabulary/value-counts';
import { listedParams } from '@/lib/catalogue/facets';
import { formatsInHead } from '@/lib/interchange/alternate-links';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { vocabulariesNow, vocabularyOf } from '@/lib/vocabulary/lists';
import { localPath } from '@/lib/vocabulary/locale';

type VocabulariesProps = PageProps<'/[locale]/vocabulary'>;

export async function generateMetadata({ params }: VocabulariesProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = translator(locale);
  return { title: t('vocabularyPage.title'), description: t('vocabularyPage.lead'), alternates: { canonical: localPath('/vocabulary', locale), types: formatsInHead('vocabularies', localPath('/vocabulary', locale)) } };
}

export default async function VocabulariesPage({ params }: VocabulariesProps) {
  const locale = await pageLocale(params);
  const t = translator(locale);
  return (
    <div className="page reference">
      <h1 className="headline text-4xl">{t('vocabularyPage.title')}</h1>
      <p className="entry-lead">{t('vocabularyPage.lead')}</p>
      <section aria-labelledby="filtering">
        <h2 id="filtering" className="headline">
          {t('vocabularyPage.facets')}
        </h2>
        <p className="text-sm text-soft">{t('vocabularyPage.facetsText')}</p>
        <ListIndex lists={listedParams.map(vocabularyOf)} locale={locale} />
      </section>
      <section aria-labelledby="others">
        <h2 id="others" className="headline">
          {t('vocabularyPage.others')}
        </h2>
        <p className="text-sm text-soft">{t('vocabularyPage.othersText')}</p>
        <ListIndex lists={vocabulariesNow().filter(({ list }) => !isFacet(list))} locale={locale} />
      </section>
    </div>
  );
}
