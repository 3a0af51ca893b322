import { type FacetParam } from '@/lib/catalogue/facets';
import { facetLabel } from '@/lib/messages/figures-in-words';
import type { Locale } from '@/lib/vocabulary/locale';

type FacetSelectProps = {
  readonly name: string;
  readonly label: string;
  readonly params: readonly FacetParam[];
  readonly value: FacetParam | null;
  /** The choice of no facet, where there is one. */
  readonly none?: string;
  readonly locale: Locale;
};

/** A facet, chosen by its label. */
export function FacetSelect({ name, label, params, value, none, locale }: FacetSelectProps) {
  return (
    <label>
      {label}
      <select key={value} name={name} defaultValue={value ?? ''} className="field">
        {none === undefined ? null : <option value="">{none}</option>}
        {params.map((param) => (
          <option key={param} value={param}>
            {facetLabel(param, locale)}
          </option>
        ))}
      </select>
    </label>
  );
}
