import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { CatalogueQuery } from '@/lib/catalogue/types';
import { chipsOf } from '@/lib/catalogue/chips';
import { briefHref, briefParams, briefProblems, readBrief, type Brief } from '@/lib/insights/brief';
import { parseInsightsQuery } from '@/lib/insights/places';
import { filterInWords } from '@/lib/messages/query-in-words';
import { translator } from '@/lib/messages/translator';
import { repeated } from './chart-call';
import { catalogueParams, refuseWhere } from './parameter-problems';
import { toldChart, type Occasion, type ToldChart } from './told-chart';

/** Everything that a brief holds. `filter` in words; `address`: where readers find it, in full. */
export type ToldBrief = Occasion & {
  readonly title: string;
  readonly filter: string;
  readonly charts: readonly ToldChart[];
  readonly entries: Brief['entries'];
  readonly address: string;
};

/** Reads the address of a brief and refuses what it does not understand, all at once. */
export function readBriefCall(snapshot: Snapshot, params: URLSearchParams): { readonly brief: Brief; readonly query: CatalogueQuery } {
  refuseWhere([...repeated(params, ['title', 'q', 'tags', 'from', 'to']), ...briefProblems(snapshot, params)], [...briefParams, ...catalogueParams]);
  return { brief: readBrief(snapshot, params), query: parseInsightsQuery(snapshot, params) };
}

export function toldBrief(snapshot: Snapshot, brief: Brief, query: CatalogueQuery, occasion: Occasion): ToldBrief {
  const { locale, site } = occasion;
  const t = translator(locale);
  const filter = filterInWords(chipsOf(snapshot, query, { locale, words: { unknown: t('catalogue.unknown') } }), query, locale);
  return {
    ...occasion,
    title: brief.title || t('insightsPage.briefUsual', { filter }),
    filter,
    charts: brief.charts.map((request) => toldChart(snapshot, request, query, occasion)),
    entries: brief.entries,
    address: new URL(briefHref(brief, query, locale), site).href,
  };
}
