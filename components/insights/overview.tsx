import { NoResult } from '@/components/catalogue/no-result';
import type { SearchResult } from '@/lib/catalogue/types';
import { insightsPlace } from '@/lib/insights/places';
import { translator } from '@/lib/messages/translator';
import { catalogueHref } from '@/lib/catalogue/href';
import { ChartKeys } from './chart-keys';
import { CompareForm } from './compare-form';
import { InsightsSection, SectionFrame } from './insights-section';
import { Limits } from './limits';
import { QueryBar } from './query-bar';
import { sectionsFor } from './sections';
import { shownChart, type Insights } from './shown-chart';

type OverviewProps = { readonly insights: Insights; readonly result: SearchResult; readonly shown: string | null };

/** Every distribution of the entries that the query chooses. */
export function Overview({ insights, result, shown }: OverviewProps) {
  const { snapshot, query, view: { locale } } = insights;
  const t = translator(locale);
  const sections = result.total === 0 ? [] : sectionsFor(snapshot, query);
  const { words } = shownChart(insights, { id: 'kind' });
  return (
    <div className="page insights">
      <h1 className="headline text-3xl">{t('insightsPage.title')}</h1>
      <p className="insights-lead">
        {t('insightsPage.lead')} <strong>{words.caveat}</strong>
      </p>
      <QueryBar result={result} place={insightsPlace()} shown={shown} locale={locale} />
      {result.total === 0 ? <NoResult result={result} locale={locale} /> : null}
      {sections.length > 0 ? (
        <nav className="insights-contents no-print" aria-label={t('insightsPage.contents')}>
          <ul>
            {[...sections.map(({ id }) => id), 'compare' as const].map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{t(`insightsPage.sections.${id}`)}</a>
              </li>
            ))}
          </ul>
          <a className="prose-link" href={catalogueHref(query, locale, insightsPlace('brief'))} data-soft>
            {t('insightsPage.brief')}
          </a>
        </nav>
      ) : null}
      {sections.map((section) => (
        <InsightsSection key={section.id} insights={insights} section={section} />
      ))}
      {sections.length > 0 ? (
        <SectionFrame id="compare" insights={insights}>
          <CompareForm insights={insights} />
        </SectionFrame>
      ) : null}
      <Limits source={words.source} licence={words.licence} locale={locale} />
      <ChartKeys address={catalogueHref(query, locale, insightsPlace())} />
    </div>
  );
}
