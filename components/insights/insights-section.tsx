import type { ReactNode } from 'react';
import { translator } from '@/lib/messages/translator';
import { ChartFigure } from './chart-figure';
import { OrganisationPairs } from './organisation-pairs';
import { ReportComparisons } from './report-comparisons';
import type { PlannedSection, SectionId } from './sections';
import { shownChart, type Insights } from './shown-chart';

const noted = ['crossed', 'partnerships', 'report', 'compare'] as const;

/** A group of charts under one heading. */
export function InsightsSection({ insights, section }: { insights: Insights; section: PlannedSection }) {
  return (
    <SectionFrame id={section.id} insights={insights}>
      <div className="insight-grid">
        {section.charts.map(({ request, wide }) => {
          const shown = shownChart(insights, request);
          return <ChartFigure key={shown.href} shown={shown} wide={wide} locale={insights.view.locale} />;
        })}
        {section.id === 'partnerships' ? <OrganisationPairs insights={insights} /> : null}
      </div>
      {section.id === 'report' ? <ReportComparisons query={insights.query} locale={insights.view.locale} /> : null}
    </SectionFrame>
  );
}

export function SectionFrame({ id, insights: { view }, children }: { id: SectionId | 'compare'; insights: Insights; children: ReactNode }) {
  const t = translator(view.locale);
  const note = noted.find((known) => known === id);
  return (
    <section className="insights-section" aria-labelledby={id}>
      <h2 id={id}>{t(`insightsPage.sections.${id}`)}</h2>
      {note ? <p className="section-note">{t(`insightsPage.sectionNotes.${note}`)}</p> : null}
      {children}
      <p className="section-caveat">{t('insights.caveat')}</p>
    </section>
  );
}
