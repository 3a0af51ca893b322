import { UNKNOWN } from '@/lib/catalogue/facets';
import { chartHref, chartOf, type ChartRequest } from '@/lib/insights/charts';
import { MOST_VALUES, type Matrix } from '@/lib/insights/matrix';
import { translator } from '@/lib/messages/translator';
import type { Insights } from './shown-chart';

const PAIRS_SHOWN = 10;
const request = { id: 'matrix', rows: 'implementer', columns: 'partner', split: null } as const satisfies ChartRequest;

type Pair = { readonly implementer: string; readonly partner: string; readonly count: number; readonly href: string };

/** The pairs that share entries, the most frequent first. */
function pairsOf({ rows, columns, cells }: Matrix): Pair[] {
  const pairs = rows.values.flatMap((row, r) =>
    columns.values.flatMap((column, c) => {
      const { count, href } = cells[r]![c]!;
      return count === 0 || [row, column].some(({ slug }) => slug === UNKNOWN) ? [] : [{ implementer: row.label, partner: column.label, count, href }];
    }),
  );
  return pairs.sort((a, b) => b.count - a.count);
}

/** Who works with whom, organisation by organisation. */
export function OrganisationPairs({ insights }: { insights: Insights }) {
  const { snapshot, query, view } = insights;
  const t = translator(view.locale);
  const chart = chartOf(snapshot, request, query, view);
  const pairs = chart.form === 'matrix' ? pairsOf(chart.of) : [];
  const shown = pairs.slice(0, PAIRS_SHOWN);
  return (
    <section className="insight" aria-labelledby="pairs">
      <h3 id="pairs">
        <a href={chartHref(chart, view.locale)} data-soft>
          {t('insightsPage.pairs')}
        </a>
      </h3>
      <p>{pairs.length === 0 ? t('insightsPage.pairsNone') : t('insightsPage.pairsWhat', { shown: shown.length, all: pairs.length, most: MOST_VALUES })}</p>
      <ol className="pairs">
        {shown.map(({ implementer, partner, count, href }) => (
          <li key={href}>
            <a href={href} data-soft rel="nofollow">
              <span>{t('insightsPage.pair', { first: implementer, second: partner })}</span> <b>{count}</b>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
