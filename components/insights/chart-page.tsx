import { NoResult } from '@/components/catalogue/no-result';
import { Drawn } from '@/components/drawn/drawn';
import { catalogueHref } from '@/lib/catalogue/href';
import type { QueryProblem } from '@/lib/catalogue/query-problems';
import type { SearchResult } from '@/lib/catalogue/types';
import { ownParameters, type ChartRequest } from '@/lib/insights/charts';
import { insightsPlace } from '@/lib/insights/places';
import { chartReference } from '@/lib/interchange/references/references-of';
import { translator } from '@/lib/messages/translator';
import { ChartControls } from './chart-controls';
import { sentence } from './chart-figure';
import { ChartKeys } from './chart-keys';
import { NotApplying, NotTaken } from './chart-notices';
import { WideChartPicture } from './chart-picture';
import { Limits } from './limits';
import { QueryBar } from './query-bar';
import { shownChart, type Insights } from './shown-chart';
import { SortableTable } from './sortable-table';
import { TakeAlong } from './take-along';

type ChartPageProps = {
  readonly insights: Insights;
  readonly result: SearchResult;
  readonly request: ChartRequest;
  readonly problems: readonly QueryProblem[];
  readonly order: string | null;
  readonly shown: readonly string[];
  readonly site: string;
};

/** One chart in large: its finding, its marks, its whole table, and everything it can be taken along as. */
export function ChartPage({ insights, result, request, problems, order, shown: shownFacet, site }: ChartPageProps) {
  const { locale, place = insightsPlace(request.id, ownParameters(request)) } = insights.view;
  const shown = shownChart(insights, request);
  const { chart, words } = shown;
  const isFiltered = request.id !== 'report-2016';
  const isEmpty = isFiltered && result.total === 0;
  return (
    <Drawn className="page chart-page">
      <ChartHead insights={insights} title={words.title} text={[words.what, ...words.notes].map(sentence).join(' ')} />
      {isFiltered ? <QueryBar result={result} place={place} shown={shownFacet} locale={locale} /> : null}
      <NotTaken problems={problems} request={request} locale={locale} />
      {isFiltered ? <NotApplying insights={insights} request={request} /> : null}
      <ChartControls insights={insights} request={request} />
      {isEmpty ? <NoResult result={result} locale={locale} /> : null}
      <div className="chart-and-side">
        <div>
          <figure aria-label={words.title}>
            <WideChartPicture chart={chart} words={words} locale={locale} />
            <figcaption>{words.caveat}</figcaption>
          </figure>
          <SortableTable shown={shown} order={order} locale={locale} />
        </div>
        <div>
          <TakeAlong reference={chartReference({ ...insights, ...shown, locale, site: new URL(site), address: site + shown.href })} shown={shown} site={site} locale={locale} />
          <Limits source={words.source} licence={words.licence} locale={locale} />
        </div>
      </div>
      <ChartKeys address={shown.href} />
    </Drawn>
  );
}

function ChartHead({ insights: { query, view: { locale } }, title, text }: { insights: Insights; title: string; text: string }) {
  const t = translator(locale);
  return (
    <>
      <nav aria-label={t('insightsPage.trail')} className="no-print">
        <a className="prose-link" href={catalogueHref(query, locale, insightsPlace())} data-soft>
          {t('insightsPage.allCharts')}
        </a>
      </nav>
      <h1 className="headline">{title}</h1>
      <p className="chart-what">{text}</p>
    </>
  );
}
