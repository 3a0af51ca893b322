import { NoResult } from '@/components/catalogue/no-result';
import { Drawn } from '@/components/drawn/drawn';
import { catalogueHref } from '@/lib/catalogue/href';
import type { CatalogueQuery, SearchResult } from '@/lib/catalogue/types';
import { insightsPlace } from '@/lib/insights/places';
import { translator } from '@/lib/messages/translator';
import { ChartKeys } from './chart-keys';
import { CompareForm } from './compare-form';
import { Findings } from './findings';
import { InsightsSection, SectionFrame } from './insights-section';
import { Limits } from './limits';
import { PartLinks, partPlace } from './part-links';
import { QueryBar } from './query-bar';
import { sectionsFor, sectionsOf, type Part } from './sections';
import { shownChart, type Insights } from './shown-chart';

type OverviewProps = {
  readonly insights: Insights;
  readonly result: SearchResult;
  /** One part, or null for what leads. */
  readonly part: Part | null;
  /** Facets of the filter whose values are all shown. */
  readonly shown: readonly string[];
};

/** The distributions of the entries that the query chooses. */
export function Overview({ insights, result, part, shown }: OverviewProps) {
  const { snapshot, query, view } = insights;
  const { locale } = view;
  const t = translator(locale);
  const sections = sectionsFor(snapshot, query);
  const { words } = shownChart(insights, { id: 'kind' });
  return (
    <Drawn className="page insights">
      <h1 className="headline text-3xl">{t(`insightsPage.heading.${counted(query)}`)}</h1>
      <p className="insights-lead">{t('insightsPage.lead')}</p>
      <QueryBar result={result} place={view.place ?? partPlace(part)} shown={shown} locale={locale} />
      {result.total === 0 ? (
        <NoResult result={result} locale={locale} />
      ) : (
        <>
          <PartLinks sections={sections} now={part} query={query} locale={locale} />
          {sectionsOf(part, sections).map((section) => (
            <InsightsSection key={section.id} insights={insights} section={section} />
          ))}
          {part === 'compare' ? (
            <SectionFrame id="compare" insights={insights}>
              <CompareForm insights={insights} />
            </SectionFrame>
          ) : null}
          {part ? null : <Findings insights={insights} sections={sections} />}
          <p className="insights-brief no-print">
            <a className="button button-quiet" href={catalogueHref(query, locale, insightsPlace('brief'))} data-soft>
              {t('insightsPage.brief')}
            </a>
          </p>
        </>
      )}
      <Limits source={words.source} licence={words.licence} locale={locale} />
      <ChartKeys address={catalogueHref(query, locale, partPlace(part))} />
    </Drawn>
  );
}

function counted({ filters: { kind } }: CatalogueQuery): 'practice' | 'enabler' | 'both' {
  return kind?.length === 1 ? (kind[0] as 'practice' | 'enabler') : 'both';
}
