import { valueLabel } from '@/lib/catalogue/labels';
import type { FacetParam } from '@/lib/catalogue/facets';
import { translator } from '@/lib/messages/translator';
import { termLabel } from '@/lib/vocabulary/lists';
import type { ToldList } from '../told-list';

/** A list with what its cells say of every entry alike. `label`: a value of a facet in the list's language. */
export type ToldTable = ToldList & { readonly label: (param: FacetParam, slug: string) => string; /** A kind of figure in the list's language. */ readonly figureKind: (kind: string) => string; readonly licence: string; readonly caveat: string };

export function toldTable(told: ToldList): ToldTable {
  const t = translator(told.locale);
  const view = { locale: told.locale, words: { unknown: t('catalogue.unknown') } };
  const known = new Map<FacetParam, Map<string, string>>();
  const label = (param: FacetParam, slug: string) => {
    const labels = known.get(param) ?? new Map<string, string>();
    const found = labels.get(slug) ?? valueLabel(told.snapshot, param, slug, view);
    known.set(param, labels.set(slug, found));
    return found;
  };
  const figureKind = (kind: string) => termLabel('figure-kind', kind, told.locale);
  return { ...told, label, figureKind, licence: t('insights.licence'), caveat: t('insights.caveat') };
}
