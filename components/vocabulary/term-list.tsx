import { shareClass } from '@/components/catalogue/share-class';
import { UNKNOWN } from '@/lib/catalogue/facets';
import { translator } from '@/lib/messages/translator';
import { localised, localPath, type Locale } from '@/lib/vocabulary/locale';
import type { Term, Vocabulary } from '@/lib/vocabulary/vocabulary';
import { termGroups } from './term-groups';
import type { ValueCounts } from './value-counts';

type TermListProps = { readonly vocabulary: Vocabulary; readonly counts: ValueCounts | null; readonly locale: Locale };

/** Every value with its meaning and its number of entries; what nobody has classified stands last. */
export function TermList({ vocabulary, counts, locale }: TermListProps) {
  const { list, parentList } = vocabulary;
  const highest = Math.max(1, ...[...(counts?.bySlug.values() ?? [])].map(({ count }) => count));
  const unknown = counts?.bySlug.get(UNKNOWN);
  const t = translator(locale);
  return (
    <>
      {termGroups(vocabulary).map(({ slug, label, terms }) => (
        <section key={slug} id={slug} aria-label={label ? undefined : localised(vocabulary.label, locale)}>
          {label ? (
            <h2 className="headline">
              {parentList ? <a href={localPath(`/vocabulary/${parentList}/${slug}`, locale)}>{localised(label, locale)}</a> : localised(label, locale)}
            </h2>
          ) : null}
          <ul className={terms.every(({ definition }) => !definition) ? 'terms terms-compact' : 'terms'}>
            {terms.map((term) => (
              <TermItem key={term.slug} term={term} list={list} counts={counts} highest={highest} locale={locale} />
            ))}
          </ul>
        </section>
      ))}
      {unknown ? (
        <ul className="terms terms-unknown">
          <li>
            <span className="term-name">{unknown.label}</span>
            <p>{t('vocabularyPage.unknownText')}</p>
            <Count slug={UNKNOWN} counts={counts} locale={locale} />
          </li>
        </ul>
      ) : null}
    </>
  );
}

type TermItemProps = {
  readonly term: Term;
  readonly list: string;
  readonly counts: ValueCounts | null;
  readonly highest: number;
  readonly locale: Locale;
};

function TermItem({ term, list, counts, highest, locale }: TermItemProps) {
  const count = counts?.bySlug.get(term.slug)?.count ?? 0;
  const tint = list === 'dimension' ? ` dimension-${term.slug}` : list === 'need' ? ` dimension-${term.parent}` : '';
  return (
    <li className={`${counts && count === 0 ? 'term-zero' : shareClass(count, highest)}${tint}`}>
      <a className="term-name" href={localPath(`/vocabulary/${list}/${term.slug}`, locale)} data-soft>
        {term.code ? <span className="term-code">{term.code}</span> : null}
        {localised(term.label, locale)}
      </a>
      {term.definition ? <p>{localised(term.definition, locale)}</p> : null}
      <Count slug={term.slug} counts={counts} locale={locale} />
    </li>
  );
}

/** The number of entries now; its link returns just these. */
function Count({ slug, counts, locale }: { slug: string; counts: ValueCounts | null; locale: Locale }) {
  const value = counts?.bySlug.get(slug);
  if (!value) return null;
  const name = translator(locale)('vocabularyPage.entriesOf', { count: value.count, label: value.label });
  return (
    <a className="term-count" href={value.href} data-soft aria-label={name}>
      {value.count}
    </a>
  );
}
