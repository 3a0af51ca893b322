import type { SearchResult } from '@/lib/catalogue/types';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { hitHtml } from './hit-html';
import { Pager } from './pager';
import { SortMenu } from './sort-menu';

type ResultListProps = { readonly result: SearchResult; readonly snapshot: Snapshot; readonly locale: Locale };

/** The entries of this page, in their order, with the pages beside them. */
export function ResultList({ result, snapshot, locale }: ResultListProps) {
  const t = translator(locale);
  return (
    <>
      <div className="mt-3 flex flex-wrap lg:mt-6 items-center justify-between gap-3 border-b border-ink pb-3">
        <h2 className="text-xs text-soft">{t('catalogue.pageOf', { page: result.query.page, pages: result.pageCount })}</h2>
        <SortMenu query={result.query} locale={locale} />
      </div>
      <ol dangerouslySetInnerHTML={{ __html: result.hits.map((hit) => hitHtml(hit, snapshot, locale)).join('') }} />
      <Pager result={result} locale={locale} />
    </>
  );
}
