import type { ReactNode } from 'react';
import { KeptFields } from '@/components/catalogue/kept-fields';
import type { FacetParam } from '@/lib/catalogue/facets';
import { applyingFacets, mapRoles, type ChartRequest, type MapRole } from '@/lib/insights/charts';
import { insightsPlace } from '@/lib/insights/places';
import { publishedParams } from '@/lib/insights/published';
import { translator } from '@/lib/messages/translator';
import { localPath } from '@/lib/vocabulary/locale';
import { FacetSelect } from './facet-select';
import type { Insights } from './shown-chart';
import { SideSelect } from './side-select';

type ChartControlsProps = { readonly insights: Insights; readonly request: ChartRequest };

/** What a chart lets one choose beside the filter, as a plain form; most charts have nothing. */
export function ChartControls({ insights, request }: ChartControlsProps) {
  const fields = fieldsOf(insights, request);
  if (!fields) return null;
  const { query, view } = insights;
  const t = translator(view.locale);
  return (
    <form action={localPath(`/insights/${request.id}`, view.locale)} className="chart-controls no-print" aria-label={t('insightsPage.controls')}>
      {fields}
      {request.id === 'report-2016' ? null : <KeptFields query={query} except={[]} place={insightsPlace(request.id)} />}
      <button type="submit" className="button button-quiet">
        {t('insightsPage.show')}
      </button>
    </form>
  );
}

function fieldsOf(insights: Insights, request: ChartRequest): ReactNode {
  if (request.id === 'matrix') return <MatrixFields insights={insights} request={request} />;
  if (request.id === 'map') return <RoleField insights={insights} role={request.role} />;
  if (request.id === 'compare') return <SideFields insights={insights} request={request} />;
  return request.id === 'report-2016' ? <ReportField insights={insights} facet={request.facet} /> : null;
}

function MatrixFields({ insights, request }: { insights: Insights; request: Extract<ChartRequest, { id: 'matrix' }> }) {
  const { locale } = insights.view;
  const t = translator(locale);
  const applying = paramsFor(insights, request.rows, request.columns, request.split);
  return (
    <>
      <FacetSelect name="rows" label={t('insightsPage.rows')} params={applying} value={request.rows} locale={locale} />
      <FacetSelect name="columns" label={t('insightsPage.columns')} params={applying} value={request.columns} locale={locale} />
      <FacetSelect name="split" label={t('insightsPage.split')} params={applying} value={request.split} none={t('insightsPage.noSplit')} locale={locale} />
    </>
  );
}

function RoleField({ insights: { view }, role }: { insights: Insights; role: MapRole }) {
  const t = translator(view.locale);
  return (
    <label>
      {t('insightsPage.mapRole')}
      <select key={role} name="role" defaultValue={role} className="field">
        {(Object.keys(mapRoles) as MapRole[]).map((name) => (
          <option key={name} value={name}>
            {t(`insightsPage.role.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function SideFields({ insights, request }: { insights: Insights; request: Extract<ChartRequest, { id: 'compare' }> }) {
  const { locale } = insights.view;
  const t = translator(locale);
  return (
    <>
      <FacetSelect name="facet" label={t('insightsPage.compareFacet')} params={paramsFor(insights, request.facet)} value={request.facet} locale={locale} />
      <SideSelect insights={insights} name="first" value={request.first} />
      <SideSelect insights={insights} name="second" value={request.second} />
    </>
  );
}

function ReportField({ insights: { view }, facet }: { insights: Insights; facet: FacetParam }) {
  const t = translator(view.locale);
  return <FacetSelect name="facet" label={t('insightsPage.reportFacet')} params={publishedParams} value={facet} locale={view.locale} />;
}

/** The facets that apply to the filter, and those chosen already, so that a form shows what the chart shows. */
function paramsFor({ snapshot, query }: Insights, ...chosen: readonly (FacetParam | null)[]): FacetParam[] {
  const applying = applyingFacets(snapshot, query).map(({ param }) => param as FacetParam);
  return [...new Set([...applying, ...chosen.filter((param) => param !== null)])];
}
