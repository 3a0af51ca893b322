import { facetOf } from '@/lib/catalogue/facets';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { translator } from '@/lib/messages/translator';
import { localised, type Locale } from '@/lib/vocabulary/locale';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';
import { References } from './references';
import { TermList } from './term-list';
import { Trail } from './trail';
import { isFacet, valueCounts } from './value-counts';

type VocabularyPageProps = { readonly vocabulary: Vocabulary; readonly snapshot: Snapshot; readonly locale: Locale };

/** A closed list, whole: what it is for, where it comes from, and its values. */
export function VocabularyPage({ vocabulary, snapshot, locale }: VocabularyPageProps) {
  const t = translator(locale);
  const { list, label, plural, description, sources } = vocabulary;
  const counts = valueCounts(snapshot, list, locale);
  return (
    <div className="page reference">
      <Trail steps={[{ path: '/vocabulary', label: t('vocabularyPage.title') }]} locale={locale} />
      <h1 className="headline mt-3 text-4xl">{localised(plural ?? label, locale)}</h1>
      {description ? <p className="entry-lead">{localised(description, locale)}</p> : null}
      <p className="mt-3 max-w-[70ch] text-sm text-soft">
        {t('vocabularyPage.sources')}
        {': '}
        <References keys={sources} />
      </p>
      <p className="mt-6 text-sm text-soft">{countNote(list, counts?.total, locale)}</p>
      <TermList vocabulary={vocabulary} counts={counts} locale={locale} />
    </div>
  );
}

/** How the numbers on this page are meant. */
function countNote(list: string, total: number | undefined, locale: Locale): string {
  const t = translator(locale);
  if (!isFacet(list) || total === undefined) return t('vocabularyPage.notCounted');
  return t(facetOf(list).single ? 'vocabularyPage.entriesNoteSingle' : 'vocabularyPage.entriesNote', { total });
}
