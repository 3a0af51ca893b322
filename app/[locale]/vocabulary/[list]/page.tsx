import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { wholeMetadata, wholePage } from '@/components/failures/whole-page';
import { VocabularyPage } from '@/components/vocabulary/vocabulary-page';
import { currentSnapshot } from '@/lib/catalogue/current';
import { fullVocabulary } from '@/lib/catalogue/full-vocabulary';
import { formatsInHead } from '@/lib/interchange/alternate-links';
import { pageLocale } from '@/lib/messages/page-locale';
import { localised, localPath } from '@/lib/vocabulary/locale';

type ListProps = PageProps<'/[locale]/vocabulary/[list]'>;

async function asked({ params }: ListProps) {
  const locale = await pageLocale(params);
  const { list } = await params;
  const snapshot = currentSnapshot();
  return { locale, snapshot, vocabulary: fullVocabulary(snapshot, list) ?? notFound() };
}

async function metadata(props: ListProps): Promise<Metadata> {
  const { locale, vocabulary } = await asked(props);
  const { list, label, plural, description } = vocabulary;
  const canonical = localPath(`/vocabulary/${list}`, locale);
  return {
    title: localised(plural ?? label, locale),
    ...(description && { description: localised(description, locale) }),
    alternates: { canonical, types: formatsInHead('vocabulary', canonical) },
  };
}

export const generateMetadata = wholeMetadata(metadata);

async function Page(props: ListProps) {
  return <VocabularyPage {...await asked(props)} />;
}

export default wholePage(Page);
