import { FacetPanel } from '@/components/catalogue/facet-panel';
import { QuerySentence } from '@/components/catalogue/query-sentence';
import { catalogueHref } from '@/lib/catalogue/href';
import type { Place, SearchResult } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { KindSwitch, TagsSwitch } from './switches';

type QueryBarProps = {
  readonly result: SearchResult;
  readonly place: Place;
  /** The long facet of the filter whose values are all shown, if any. */
  readonly shown: string | null;
  readonly locale: Locale;
};

/** What is counted, as a sentence, and everything that changes it; the list of these entries is one link away. */
export function QueryBar({ result, place, shown, locale }: QueryBarProps) {
  const t = translator(locale);
  const { query, total } = result;
  const sheet = { open: t('insightsPage.filter'), close: t('insightsPage.filterClose') };
  return (
    <div className="query-bar">
      <QuerySentence result={result} locale={locale} place={place} />
      <div className="query-tools no-print">
        <FacetPanel facets={result.facets} query={query} total={total} shown={shown} locale={locale} place={place} sheet={sheet} />
        <a className="prose-link" href={catalogueHref(query, locale)} data-soft>
          {t('insightsPage.list')}
        </a>
        <KindSwitch query={query} place={place} locale={locale} />
        <TagsSwitch query={query} place={place} locale={locale} />
      </div>
    </div>
  );
}
