import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { VocabularyPage } from '@/components/vocabulary/vocabulary-page';
import { currentSnapshot } from '@/lib/catalogue/current';
import { fullVocabulary } from '@/lib/catalogue/full-vocabulary';
import { pageLocale } from '@/lib/messages/page-locale';
import { localised, localPath } from '@/lib/vocabulary/locale';

type ListProps = PageProps<'/[locale]/vocabulary/[list]'>;

async function asked({ params }: ListProps) {
  const locale = await pageLocale(params);
  const { list } = await params;
  const snapshot = currentSnapshot();
  return { locale, snapshot, vocabulary: fullVocabulary(snapshot, list) ?? notFound() };
}

export async function generateMetadata(props: ListProps): Promise<Metadata> {
  const { locale, vocabulary } = await asked(props);
  const { list, label, plural, description } = vocabulary;
  return {
    title: localised(plural ?? label, locale),
    ...(description && { description: localised(description, locale) }),
    alternates: { canonical: localPath(`/vocabulary/${list}`, locale) },
  };
}

export default async function Page(props: ListProps) {
  return <VocabularyPage {...await asked(props)} />;
}
