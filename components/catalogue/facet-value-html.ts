import type { FacetParam } from '@/lib/catalogue/facets';
import type { FacetValue } from '@/lib/catalogue/types';
import { escaped } from '@/lib/drawn/attributes';
import { shareClass } from './share-class';

/** One value of a facet as a link with its number. As text: a panel has dozens, and written out they cost no element each. */
export function facetValueHtml({ slug, label, count, selected, href }: FacetValue, param: FacetParam, highest: number): string {
  const look = `value ${count === 0 ? 'zero' : shareClass(count, highest)}${param === 'dimension' ? ` dimension-${slug}` : ''}`;
  const current = selected ? ' aria-current="true"' : '';
  return `<li><a href="${escaped(href)}" data-soft rel="nofollow"${current} class="${look}"><span>${escaped(label)}</span><b>${count}</b></a></li>`;
}
