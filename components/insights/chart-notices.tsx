import { facetOf } from '@/lib/catalogue/facets';
import { catalogueHref, withValues } from '@/lib/catalogue/href';
import type { QueryProblem } from '@/lib/catalogue/query-problems';
import { ownParameters, type ChartRequest } from '@/lib/insights/charts';
import { insightsPlace } from '@/lib/insights/places';
import { facetLabel } from '@/lib/messages/figures-in-words';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { facetsOf } from './facets-of';
import type { Insights } from './shown-chart';

/** Says what of the address could not be taken, and that the usual stands in its place. */
export function NotTaken({ problems, request, locale }: { problems: readonly QueryProblem[]; request: ChartRequest; locale: Locale }) {
  const t = translator(locale);
  const crossed = request.id === 'matrix' ? [request.rows, request.columns] : [];
  return problems.map(({ param, value }) => {
    const twice = crossed.find((known) => known === value);
    return (
      <p key={param} className="notice" role="status">
        {twice
          ? t('insightsPage.crossedWithItself', { facet: facetLabel(twice, locale) })
          : t('insightsPage.notTaken', { param: t('insightsPage.parameter', { param }), value })}
      </p>
    );
  });
}

/** A facet that entries of the kind counted cannot have: says so, and offers to count the other kind. */
export function NotApplying({ insights: { query, view }, request }: { insights: Insights; request: ChartRequest }) {
  const t = translator(view.locale);
  const kinds = query.filters.kind ?? ['practice', 'enabler'];
  const other = facetsOf(request).find((param) => !facetOf(param).appliesTo.some((kind) => kinds.includes(kind)));
  if (!other) return null;
  const [kind] = facetOf(other).appliesTo;
  const place = insightsPlace(request.id, ownParameters(request));
  return (
    <p className="notice">
      {t('insightsPage.notApplying', { facet: facetLabel(other, view.locale), kind: kind! })}{' '}
      <a className="prose-link" href={catalogueHref(withValues(query, 'kind', [kind!]), view.locale, place)} data-soft>
        {t('insightsPage.notApplyingLink', { kind: kind! })}
      </a>
    </p>
  );
}
