import { Fragment } from 'react';
import { glossary, referenceOf } from '@/lib/content/reference';
import type { GlossaryTerm } from '@/lib/content/schemas';
import { translator } from '@/lib/messages/translator';
import { localised, type Locale } from '@/lib/vocabulary/locale';
import type { GlossaryLetter } from './glossary-letters';

/** The words of one letter. */
export function GlossaryGroup({ group: { letter, terms }, locale }: { group: GlossaryLetter; locale: Locale }) {
  return (
    <section id={`letter-${letter}`} aria-labelledby={`heading-${letter}`} className="glossary-letter">
      <h2 id={`heading-${letter}`} className="headline">
        {letter}
      </h2>
      <dl>
        {terms.map((term) => (
          <div key={term.slug} id={term.slug}>
            <dt>
              <dfn>{localised(term.term, locale)}</dfn>
            </dt>
            <dd>
              <TermText term={term} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function TermText({ term, locale }: { term: GlossaryTerm; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <p className="font-reading">{localised(term.definition, locale)}</p>
      {term.note ? <p className="glossary-note">{localised(term.note, locale)}</p> : null}
      <p className="glossary-note">
        {term.related.length > 0 ? (
          <>
            {t('glossaryPage.related')}
            {': '}
            <Related slugs={term.related} locale={locale} />
            {'. '}
          </>
        ) : null}
        {t('glossaryPage.source')}
        {': '}
        {term.sources.map(publisherOf).join(', ')}
      </p>
    </>
  );
}

function Related({ slugs, locale }: { slugs: readonly string[]; locale: Locale }) {
  return slugs.map((slug, index) => {
    const related = glossary.find((term) => term.slug === slug);
    if (!related) throw new Error(`content/glossary.json has no term "${slug}"`);
    return (
      <Fragment key={slug}>
        {index > 0 ? ', ' : ''}
        <a className="prose-link" href={`#${slug}`}>
          {localised(related.term, locale)}
        </a>
      </Fragment>
    );
  });
}

function publisherOf(key: string): string {
  const reference = referenceOf(key);
  if (!reference) throw new Error(`content/sources.json has no document "${key}"`);
  return reference.publisher ?? reference.title;
}
