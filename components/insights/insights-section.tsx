import type { ReactNode } from 'react';
import { translator } from '@/lib/messages/translator';
import { ChartFigure } from './chart-figure';
import { OrganisationPairs } from './organisation-pairs';
import type { PlannedSection } from './sections';
import { shownChart, type Insights } from './shown-chart';

type SectionId = PlannedSection['id'] | 'compare';
const noted: readonly SectionId[] = ['crossed', 'organisations', 'report', 'compare'];

/** A group of charts under one heading. */
export function InsightsSection({ insights, section }: { insights: Insights; section: PlannedSection }) {
  return (
    <SectionFrame id={section.id} insights={insights}>
      <div className="insight-grid">
        {section.charts.map(({ request, wide }) => {
          const shown = shownChart(insights, request);
          return <ChartFigure key={shown.href} shown={shown} wide={wide} locale={insights.view.locale} />;
        })}
        {section.id === 'organisations' ? <OrganisationPairs insights={insights} /> : null}
      </div>
    </SectionFrame>
  );
}

export function SectionFrame({ id, insights: { view }, children }: { id: SectionId; insights: Insights; children: ReactNode }) {
  const t = translator(view.locale);
  return (
    <section className="insights-section" aria-labelledby={id}>
      <h2 id={id}>{t(`insightsPage.sections.${id}`)}</h2>
      {noted.includes(id) ? <p className="section-note">{t(`insightsPage.sectionNotes.${id as 'crossed'}`)}</p> : null}
      {children}
    </section>
  );
}
