import { facetOf, UNKNOWN, type FacetParam } from '@/lib/catalogue/facets';
import { valueLabel } from '@/lib/catalogue/labels';
import { selectionText, type Selection } from '@/lib/insights/comparison';
import { facetLabel } from '@/lib/messages/figures-in-words';
import { translator } from '@/lib/messages/translator';
import type { Insights } from './shown-chart';

/** Facets whose values stand on a side of a comparison; longer lists are reached by address. */
export const comparedParams = ['region', 'population', 'phase', 'dimension', 'support', 'need', 'partnership', 'integration', 'maturity', 'cost'] as const satisfies readonly FacetParam[];

type SideSelectProps = { readonly insights: Insights; readonly name: 'first' | 'second'; readonly value: Selection };

/** One side of a comparison: everything, the report, or the entries with one value. All of them are offered, since the facet compared by can be changed at the same time. */
export function SideSelect({ insights: { snapshot, query, view }, name, value }: SideSelectProps) {
  const t = translator(view.locale);
  const chosen = selectionText(value);
  const kinds = query.filters.kind ?? ['practice', 'enabler'];
  const offered = [...new Set([...comparedParams, ...(typeof value === 'string' ? [] : [value.param])])];
  const params = offered.filter((param) => facetOf(param).appliesTo.some((kind) => kinds.includes(kind)));
  return (
    <label>
      {t(`insightsPage.${name}`)}
      <select key={chosen} name={name} defaultValue={chosen} className="field">
        <option value="all">{t('insightsPage.sideAll')}</option>
        <option value="report-2016">{t('insightsPage.sideReport')}</option>
        {params.map((param) => (
          <optgroup key={param} label={facetLabel(param, view.locale)}>
            {snapshot.facets.get(param)!.values.filter(({ slug }) => slug !== UNKNOWN).map(({ slug }) => (
              <option key={slug} value={`${param}:${slug}`}>
                {valueLabel(snapshot, param, slug, view)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
