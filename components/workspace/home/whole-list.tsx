import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { ListPager } from './list-pager';
import { WorkListItems } from './work-list';

type WholeListProps = {
  readonly title: string;
  readonly items: React.ComponentProps<typeof WorkListItems>['items'];
  /** What chooses the list in the address: `list=overdue`. */
  readonly chosen: string;
  readonly page: number;
  readonly pages: number;
  readonly locale: Locale;
};

/** One list, page by page. */
export function WholeList({ title, items, chosen, page, pages, locale }: WholeListProps) {
  return (
    <div className="page workspace">
      <h1 className="headline">{title}</h1>
      {items.length > 0 ? <WorkListItems items={items} locale={locale} /> : <p className="work-none">{translator(locale)('workspace.none')}</p>}
      <ListPager chosen={chosen} page={page} pages={pages} locale={locale} />
    </div>
  );
}
