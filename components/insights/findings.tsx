import { catalogueHref } from '@/lib/catalogue/href';
import { translator } from '@/lib/messages/translator';
import { partPlace } from './part-links';
import { isPart, type PlannedSection } from './sections';
import { foundInChart, type Insights } from './shown-chart';

/** What the charts of the other parts say, in words: each sentence leads to its chart. A map says what its countries say. */
export function Findings({ insights, sections }: { insights: Insights; sections: readonly PlannedSection[] }) {
  const { query, view: { locale } } = insights;
  const t = translator(locale);
  return (
    <section className="insights-section" aria-labelledby="findings">
      <h2 id="findings">{t('insightsPage.findings')}</h2>
      <div className="findings">
        {sections.map(({ id, charts }) =>
          isPart(id) ? (
            <section key={id} aria-labelledby={`findings-${id}`}>
              <h3 id={`findings-${id}`}>
                <a href={catalogueHref(query, locale, partPlace(id))} data-soft>
                  {t(`insightsPage.sections.${id}`)}
                </a>
              </h3>
              <ul>
                {charts.filter(({ request }) => request.id !== 'map').map(({ request }) => {
                  const { href, title } = foundInChart(insights, request);
                  return (
                    <li key={href}>
                      <a href={href} data-soft>
                        {title}
                      </a>
                    </li>
                  );
                })}
              </ul>
            </section>
          ) : null,
        )}
      </div>
    </section>
  );
}
