import { Fragment } from 'react';
import type { Hit, SearchResult } from '@/lib/catalogue/types';
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
      {groupsOf(result).map(({ match, hits, start }) => (
        <Fragment key={start}>
          {match === 'some' ? <h2 className="mt-8 border-b border-ink pb-2 text-sm font-semibold">{t('catalogue.someTitle')}</h2> : null}
          <ol start={start > 1 ? start : undefined} dangerouslySetInnerHTML={{ __html: hits.map((hit) => hitHtml(hit, result.query, snapshot, locale)).join('') }} />
        </Fragment>
      ))}
      <Pager result={result} locale={locale} />
    </>
  );
}

type Group = { readonly match: Hit['match']; readonly hits: readonly Hit[]; readonly start: number };

/** Best matches come first; in any other order the two kinds are not set apart. */
function groupsOf({ hits, query: { sort, page, perPage } }: SearchResult): Group[] {
  const first = (page - 1) * perPage + 1;
  if (sort !== 'relevance') return [{ match: 'all', hits, start: first }];
  const all = hits.filter(({ match }) => match === 'all');
  const some = hits.filter(({ match }) => match === 'some');
  return [...(all.length > 0 ? [{ match: 'all' as const, hits: all, start: first }] : []), ...(some.length > 0 ? [{ match: 'some' as const, hits: some, start: first + all.length }] : [])];
}
