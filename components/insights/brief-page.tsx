import { Drawn } from '@/components/drawn/drawn';
import { PrintButton } from '@/components/entry/print-button';
import { catalogueHref } from '@/lib/catalogue/href';
import type { QueryProblem } from '@/lib/catalogue/query-problems';
import type { Place, SearchResult } from '@/lib/catalogue/types';
import { briefHref, type Brief } from '@/lib/insights/brief';
import { insightsPlace } from '@/lib/insights/places';
import { filterInWords } from '@/lib/messages/query-in-words';
import { translator } from '@/lib/messages/translator';
import { BriefForm } from './brief-form';
import { BriefPaper } from './brief-paper';
import { QueryBar } from './query-bar';
import type { Insights } from './shown-chart';

type BriefPageProps = {
  readonly insights: Insights;
  readonly result: SearchResult;
  readonly brief: Brief;
  readonly problems: readonly QueryProblem[];
  readonly place: Place;
  readonly shown: readonly string[];
  readonly site: string;
};

/** Charts and entries chosen for one document, and the document. */
export function BriefPage({ insights, result, brief, problems, place, shown, site }: BriefPageProps) {
  const { query, view: { locale } } = insights;
  const t = translator(locale);
  const filter = filterInWords(result.chips, query, locale);
  const title = brief.title || t('insightsPage.briefUsual', { filter });
  return (
    <Drawn className="page brief-page">
      <div className="no-print">
        <nav aria-label={t('insightsPage.trail')}>
          <a className="prose-link" href={catalogueHref(query, locale, insightsPlace())} data-soft>
            {t('insightsPage.allCharts')}
          </a>
        </nav>
        <h1 className="headline text-3xl">{t('insightsPage.brief')}</h1>
        <p className="chart-what">{t('insightsPage.briefLead')}</p>
        {problems.map(({ param, value }) => (
          <p key={param + value} className="notice" role="status">
            {t('insightsPage.briefProblem', { value })}
          </p>
        ))}
      </div>
      <div className="no-print">
        <QueryBar result={result} place={place} shown={shown} locale={locale} />
      </div>
      <div className="brief-and-form">
        <BriefForm insights={insights} result={result} brief={brief} usualTitle={title} />
        <div>
          <p className="brief-actions no-print">
            <PrintButton label={t('insightsPage.briefPrint')} />
            <a className="button button-quiet" href={briefHref(brief, query, locale, 'docx')} download>
              {t('insightsPage.briefDocx')}
            </a>
          </p>
          <BriefPaper insights={insights} brief={brief} title={title} filter={t('insights.filterIs', { filter })} address={site + briefHref(brief, query, locale)} />
        </div>
      </div>
    </Drawn>
  );
}
