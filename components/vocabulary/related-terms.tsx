import { translator } from '@/lib/messages/translator';
import { localised, localPath, type Locale } from '@/lib/vocabulary/locale';
import type { Term, Vocabulary } from '@/lib/vocabulary/vocabulary';
import { narrowerTerms, siblingTerms } from './term-groups';
import type { ValueCounts } from './value-counts';

type RelatedTermsProps = { readonly term: Term; readonly vocabulary: Vocabulary; readonly counts: ValueCounts | null; readonly locale: Locale };

const LONG_NAV = 30;

/** Other values of the list. Of a long list only those with entries; the whole list is one link away. */
export function SiblingTerms({ term, vocabulary, counts, locale }: RelatedTermsProps) {
  const t = translator(locale);
  const all = siblingTerms(vocabulary, term.slug);
  const used = all.filter(({ slug }) => slug === term.slug || counts?.bySlug.get(slug)?.count);
  const shown = counts && all.length > LONG_NAV ? used : all;
  return (
    <nav aria-labelledby="siblings">
      <h2 id="siblings">{t('vocabularyPage.siblings')}</h2>
      <ul className="outline-list">
        {shown.map((sibling) => (
          <li key={sibling.slug}>
            <a href={localPath(`/vocabulary/${vocabulary.list}/${sibling.slug}`, locale)} data-soft aria-current={sibling === term ? 'page' : undefined}>
              {sibling.code ? <span className="term-code">{sibling.code}</span> : null}
              {localised(sibling.label, locale)}
            </a>
          </li>
        ))}
      </ul>
      {shown.length < vocabulary.terms.length ? (
        <a className="prose-link mt-2 inline-block py-1 text-sm" href={localPath(`/vocabulary/${vocabulary.list}`, locale)} data-soft>
          {t('catalogue.allValues', { count: vocabulary.terms.length })}
        </a>
      ) : null}
    </nav>
  );
}

/** Values of narrower lists: the needs of a dimension, the countries of a region. */
export function NarrowerTerms({ term, vocabulary, locale }: Omit<RelatedTermsProps, 'counts'>) {
  return narrowerTerms(vocabulary.list, term.slug).map((narrower) => (
    <section key={narrower.vocabulary.list} aria-label={localised(narrower.vocabulary.plural ?? narrower.vocabulary.label, locale)} className="mt-8">
      <h2 className="text-sm font-semibold">{localised(narrower.vocabulary.plural ?? narrower.vocabulary.label, locale)}</h2>
      <ul className="narrower">
        {narrower.terms.map((one) => (
          <li key={one.slug}>
            <a className="prose-link" href={localPath(`/vocabulary/${narrower.vocabulary.list}/${one.slug}`, locale)} data-soft>
              {localised(one.label, locale)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}
