import type { FacetParam } from '@/lib/catalogue/facets';
import type { FacetValue } from '@/lib/catalogue/types';

const STEPS = 20;

/** The class that draws a bar of this share of the highest count, in twentieths; at least one for what is not zero. */
export function shareClass(count: number, highest: number): string {
  return count === 0 ? '' : `share-${Math.max(1, Math.round((count / highest) * STEPS))}`;
}

type FacetValueLinkProps = { readonly value: FacetValue; readonly param: FacetParam; readonly highest: number };

export function FacetValueLink({ value, param, highest }: FacetValueLinkProps) {
  const tint = param === 'dimension' ? ` dimension-${value.slug}` : '';
  return (
    <li>
      <a
        href={value.href}
        data-soft
        rel="nofollow"
        aria-current={value.selected ? 'true' : undefined}
        className={`value ${value.count === 0 ? 'zero' : shareClass(value.count, highest)}${tint}`}
      >
        <span>{value.label}</span>
        <b>{value.count}</b>
      </a>
    </li>
  );
}
