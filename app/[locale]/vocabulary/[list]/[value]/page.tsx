import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { wholeMetadata, wholePage } from '@/components/failures/whole-page';
import { TermPage } from '@/components/vocabulary/term-page';
import { currentSnapshot } from '@/lib/catalogue/current';
import { RECORDS, fullVocabulary } from '@/lib/catalogue/full-vocabulary';
import { pageLocale } from '@/lib/messages/page-locale';
import { localised, localPath, type Locale } from '@/lib/vocabulary/locale';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';

type ValueProps = PageProps<'/[locale]/vocabulary/[list]/[value]'>;

async function asked({ params }: ValueProps) {
  const locale = await pageLocale(params);
  const { list, value } = await params;
  const snapshot = currentSnapshot();
  const vocabulary = fullVocabulary(snapshot, list) ?? notFound();
  const moved = list === RECORDS ? snapshot.formerOrganisations.get(value) : undefined;
  if (moved !== undefined) permanentRedirect(localPath(`/vocabulary/${list}/${moved}`, locale));
  const term = vocabulary.terms.find(({ slug }) => slug === value) ?? meant(vocabulary, value, locale);
  return { locale, snapshot, vocabulary, term };
}

/** Countries have their codes in capitals. */
function meant({ list, terms }: Vocabulary, value: string, locale: Locale): never {
  const term = terms.find(({ slug }) => slug.toLowerCase() === value.toLowerCase());
  return term ? permanentRedirect(localPath(`/vocabulary/${list}/${term.slug}`, locale)) : notFound();
}

async function metadata(props: ValueProps): Promise<Metadata> {
  const { locale, vocabulary, term } = await asked(props);
  const label = [term.code, localised(term.label, locale)].filter(Boolean).join(' ');
  return {
    title: `${label} – ${localised(vocabulary.label, locale)}`,
    ...(term.definition && { description: localised(term.definition, locale) }),
    alternates: { canonical: localPath(`/vocabulary/${vocabulary.list}/${term.slug}`, locale) },
  };
}

export const generateMetadata = wholeMetadata(metadata);

async function Page(props: ValueProps) {
  return <TermPage {...await asked(props)} />;
}

export default wholePage(Page);
