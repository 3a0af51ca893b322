import type { Snapshot } from '@/lib/catalogue/snapshot';
import { translator } from '@/lib/messages/translator';
import { localised, type Locale } from '@/lib/vocabulary/locale';
import type { Term, Vocabulary } from '@/lib/vocabulary/vocabulary';
import { NarrowerTerms, SiblingTerms } from './related-terms';
import { TermEntries } from './term-entries';
import { TermFacts } from './term-facts';
import { Trail } from './trail';
import { isFacet, valueCounts } from './value-counts';

type TermPageProps = { readonly term: Term; readonly vocabulary: Vocabulary; readonly snapshot: Snapshot; readonly locale: Locale };

/** One value: what it means, what is related to it, and the entries that have it. */
export function TermPage({ term, vocabulary, snapshot, locale }: TermPageProps) {
  const t = translator(locale);
  const { list, label, plural } = vocabulary;
  const steps = [
    { path: '/vocabulary', label: t('vocabularyPage.title') },
    { path: `/vocabulary/${list}`, label: localised(plural ?? label, locale) },
  ];
  return (
    <div className="page with-side">
      <div className="with-side-main">
        <Trail steps={steps} locale={locale} />
        <h1 className="headline mt-3 text-3xl">
          {list === 'dimension' ? <i className={`swatch swatch-large dimension-${term.slug}`} aria-hidden="true" /> : null}
          {term.code ? <span className="term-code-large">{term.code}</span> : null}
          {localised(term.label, locale)}
        </h1>
        {term.definition ? <p className="entry-lead">{localised(term.definition, locale)}</p> : null}
        <TermFacts term={term} vocabulary={vocabulary} locale={locale} />
        <NarrowerTerms term={term} vocabulary={vocabulary} locale={locale} />
        {isFacet(list) ? <TermEntries param={list} slug={term.slug} snapshot={snapshot} locale={locale} /> : null}
      </div>
      <div className="with-side-side no-print">
        <SiblingTerms term={term} vocabulary={vocabulary} counts={valueCounts(snapshot, list, locale)} locale={locale} />
      </div>
    </div>
  );
}
