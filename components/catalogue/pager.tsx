import { catalogueHref } from '@/lib/catalogue/href';
import type { SearchResult } from '@/lib/catalogue/types';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

type PagerProps = { readonly result: SearchResult; readonly locale: Locale };

/** First, last, and the pages around this one. */
function pagesAround(page: number, count: number): number[] {
  return [...new Set([1, page - 1, page, page + 1, count])].filter((n) => n >= 1 && n <= count).sort((a, b) => a - b);
}

export function Pager({ result, locale }: PagerProps) {
  const t = translator(locale);
  const { query, pageCount } = result;
  if (pageCount <= 1) return null;
  const href = (page: number) => catalogueHref({ ...query, page }, locale);
  const step = 'button button-quiet min-w-11 px-3 text-sm';
  return (
    <nav aria-label={t('catalogue.pages')} className="no-print mt-8 flex flex-wrap items-center gap-2">
      {query.page > 1 ? (
        <a className={step} href={href(query.page - 1)} rel="prev" data-soft>
          {t('catalogue.previous')}
        </a>
      ) : null}
      {pagesAround(query.page, pageCount).map((page) => (
        <a
          key={page}
          className={`${step} aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper`}
          href={href(page)}
          data-soft
          aria-current={page === query.page ? 'page' : undefined}
          aria-label={t('catalogue.page', { page })}
        >
          {page}
        </a>
      ))}
      {query.page < pageCount ? (
        <a className={step} href={href(query.page + 1)} rel="next" data-soft>
          {t('catalogue.next')}
        </a>
      ) : null}
    </nav>
  );
}
