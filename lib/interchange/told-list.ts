import { chipsOf } from '@/lib/catalogue/chips';
import type { Entry } from '@/lib/catalogue/entry';
import { selected } from '@/lib/catalogue/hits';
import { catalogueHref } from '@/lib/catalogue/href';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { PER_PAGE, type CatalogueQuery } from '@/lib/catalogue/types';
import { filterInWords } from '@/lib/messages/query-in-words';
import { translator } from '@/lib/messages/translator';
import type { Occasion } from './told-chart';

/** A view of the catalogue, whole, with what files say of it. */
export type ToldList = Occasion & {
  readonly snapshot: Snapshot;
  readonly query: CatalogueQuery;
  /** In the order of the view; every entry of it, whatever page was asked for. */
  readonly entries: readonly Entry[];
  /** The filter as a phrase: "practices in Europe". */
  readonly filter: string;
  /** Where readers find the view, in full. */
  readonly address: string;
};

/** What files and references say of a view, without finding its entries. */
export function describedList(snapshot: Snapshot, asked: CatalogueQuery, occasion: Occasion): Omit<ToldList, 'entries'> {
  const { locale, site } = occasion;
  const query = { ...asked, page: 1, perPage: PER_PAGE };
  const chips = chipsOf(snapshot, query, { locale, words: { unknown: translator(locale)('catalogue.unknown') } });
  return {
    ...occasion,
    snapshot,
    query,
    filter: filterInWords(chips, query, locale),
    address: new URL(catalogueHref(query, locale), site).href,
  };
}

export function toldList(snapshot: Snapshot, asked: CatalogueQuery, occasion: Occasion): ToldList {
  const described = describedList(snapshot, asked, occasion);
  return { ...described, entries: selected(snapshot, described.query, occasion.locale) };
}
