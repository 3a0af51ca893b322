import { chartTable } from '@/lib/insights/chart-table';
import { tableWords } from '@/lib/messages/table-in-words';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { NumbersTable } from './numbers-table';
import type { ShownChart } from './shown-chart';
import { headLinks, readOrder, sortedTable } from './table-order';

type SortableTableProps = { readonly shown: ShownChart; readonly order: string | null; readonly locale: Locale };

/** The whole table; links in its head sort it. Rows that belong together, as the parts of a cell do, stay together. */
export function SortableTable({ shown: { chart, words, href }, order, locale }: SortableTableProps) {
  const t = translator(locale);
  const table = chartTable(chart, tableWords(locale));
  const isSplit = chart.form === 'matrix' && chart.of.split !== null;
  const asked = isSplit ? null : readOrder(order, table);
  return (
    <section className="chart-numbers" aria-labelledby="numbers">
      <h2 id="numbers">{t('insightsPage.tableHeading')}</h2>
      {asked ? (
        <p>
          <a className="prose-link" href={href} data-soft>
            {t('insightsPage.tableOrder')}
          </a>
        </p>
      ) : null}
      <NumbersTable
        chart={chart}
        caption={words.what}
        locale={locale}
        table={sortedTable(table, asked, locale)}
        {...(isSplit ? {} : { headLinks: headLinks(table, asked, href, locale) })}
      />
    </section>
  );
}
