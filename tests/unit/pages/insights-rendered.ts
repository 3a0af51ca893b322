import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { BriefPage } from '@/components/insights/brief-page';
import { briefPlace } from '@/components/insights/brief-place';
import { ChartPage } from '@/components/insights/chart-page';
import { filterPlace } from '@/components/insights/filter-place';
import { Overview } from '@/components/insights/overview';
import { partPlace } from '@/components/insights/part-links';
import { isPart } from '@/components/insights/sections';
import { search } from '@/lib/catalogue/search';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import type { Place } from '@/lib/catalogue/types';
import { readBrief } from '@/lib/insights/brief';
import { isChartId, readChartRequest } from '@/lib/insights/chart-request';
import { ownParameters } from '@/lib/insights/charts';
import { insightsPlace, parseInsightsQuery } from '@/lib/insights/places';
import { view as plainView } from '../catalogue/snapshots';

const SITE = 'https://example.org';
const TODAY = '2026-11-26';

/** The page at this address as a browser without script gets it: `/insights?region=europe`, `/insights/phase`. */
export function insightsMarkup(snapshot: Snapshot, address: string): string {
  const { pathname, searchParams } = new URL(address, SITE);
  const below = pathname.replace(/^\/insights\/?/, '');
  if (below === '') return overviewMarkup(snapshot, searchParams);
  return below === 'brief' ? briefMarkup(snapshot, searchParams) : chartMarkup(snapshot, below, searchParams);
}

function overviewMarkup(snapshot: Snapshot, params: URLSearchParams): string {
  const text = params.get('part');
  const part = isPart(text) ? text : null;
  return renderToStaticMarkup(createElement(Overview, { ...asked(snapshot, params, partPlace(part)), part, shown: [] }));
}

function chartMarkup(snapshot: Snapshot, id: string, params: URLSearchParams): string {
  if (!isChartId(id)) throw new Error(`There is no chart "${id}"`);
  const { request, problems } = readChartRequest(snapshot, id, params);
  const place = insightsPlace(id, ownParameters(request));
  return renderToStaticMarkup(createElement(ChartPage, { ...asked(snapshot, params, place), request, problems, order: params.get('order'), shown: [], site: SITE }));
}

function briefMarkup(snapshot: Snapshot, params: URLSearchParams): string {
  const { problems, ...brief } = readBrief(snapshot, params);
  const place = filterPlace(briefPlace(brief), params);
  return renderToStaticMarkup(createElement(BriefPage, { ...asked(snapshot, params, briefPlace(brief)), brief, problems, place, shown: [], site: SITE }));
}

function asked(snapshot: Snapshot, params: URLSearchParams, place: Place) {
  const view = { ...plainView, place: filterPlace(place, params) };
  const result = search(snapshot, parseInsightsQuery(snapshot, params), view);
  return { insights: { snapshot, query: result.query, view, today: TODAY }, result };
}

export type ReadCell = { readonly text: string; readonly href: string | null };

/** The first table of a page, row by row. */
export function tableOf(markup: string): { head: string[]; rows: ReadCell[][] } {
  const [, head = '', body = ''] = /<table[^>]*>.*?<thead>(.*?)<\/thead><tbody>(.*?)<\/tbody>/s.exec(markup) ?? [];
  const rows = [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => readCell(cell!)));
  return { head: [...head.matchAll(/<th[^>]*>(.*?)<\/th>/gs)].map(([, cell]) => readCell(cell!).text), rows };
}

function readCell(cell: string): ReadCell {
  const [, href = null] = /href="([^"]*)"/.exec(cell) ?? [];
  return { text: unescaped(cell.replace(/<[^>]+>/g, '')), href: href === null ? null : unescaped(href) };
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}

/** The level of every heading, in their order. */
export function headingLevels(markup: string): number[] {
  return [...markup.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
}
