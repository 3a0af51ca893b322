import type { ReactNode } from 'react';
import { translator } from '@/lib/messages/translator';
import { termOf } from '@/lib/vocabulary/lists';
import { localised, localPath, type Locale, type Localised } from '@/lib/vocabulary/locale';
import type { Term, Vocabulary } from '@/lib/vocabulary/vocabulary';
import { References } from './references';

type TermFactsProps = { readonly term: Term; readonly vocabulary: Vocabulary; readonly locale: Locale };

/** What else is said about a value; what is not said has no row. */
export function TermFacts({ term, vocabulary, locale }: TermFactsProps) {
  const t = translator(locale);
  const text = (localisedText: Localised | undefined) => localisedText && localised(localisedText, locale);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('vocabularyPage.officialTitle'), text(term.officialTitle)],
    [t('vocabularyPage.note'), text(term.note)],
    [t('vocabularyPage.question'), text(term.question)],
    [t('vocabularyPage.preferred'), text(term.preferred)],
    [t('vocabularyPage.avoided'), text(term.avoided)],
    [t('vocabularyPage.countryCode'), term.iso2 && `${term.slug}, ${term.iso2}`],
    [t('vocabularyPage.nationalSociety'), term.nationalSociety],
    [t('vocabularyPage.wider'), term.parent && vocabulary.parentList && <WiderTerm list={vocabulary.parentList} slug={term.parent} locale={locale} />],
    [t('vocabularyPage.source'), term.sources.length > 0 && <References keys={term.sources} />],
  ];
  return (
    <dl className="term-facts">
      {rows
        .filter(([, value]) => Boolean(value))
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function WiderTerm({ list, slug, locale }: { list: string; slug: string; locale: Locale }) {
  const wider = termOf(list, slug);
  if (!wider) throw new Error(`The list "${list}" has no value "${slug}"`);
  return (
    <a className="prose-link" href={localPath(`/vocabulary/${list}/${slug}`, locale)} data-soft>
      {localised(wider.label, locale)}
    </a>
  );
}
