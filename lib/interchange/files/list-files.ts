import { catalogueHref } from '@/lib/catalogue/href';
import { parseCatalogueQuery } from '@/lib/catalogue/query';
import { translator } from '@/lib/messages/translator';
import { queryFor } from '../alternate-links';
import { entryList } from '../entry-list';
import { atomFeed } from '../feeds/atom';
import { followedBy, itemsOf, type Feed } from '../feeds/feed';
import { jsonFeed } from '../feeds/json-feed';
import type { SuffixOf } from '../formats';
import { keptAnswer } from '../kept-answers';
import { refuseWhere, requireUnderstood } from '../parameter-problems';
import { referenceFile, type ReferenceSuffix } from '../references/reference-files';
import { entryReference, listReference } from '../references/references-of';
import { inChunks } from '../streamed';
import { entryCsv, longCsv } from '../table/entry-csv';
import { entryWorkbook } from '../table/entry-workbook';
import { toldTable } from '../table/told-table';
import { toldList, type ToldList } from '../told-list';
import { search } from '@/lib/catalogue/search';
import { streamedAnswer, writtenAnswer } from '../written-answer';
import { linkedList } from './linked-list';
import { disposition, type AskedFile, type FileAnswer } from './asked-file';
import { withoutOwn } from './own-parameters';

type Bytes = AsyncIterable<Uint8Array<ArrayBuffer>>;
type Choices = { readonly tagged: boolean; readonly asOne: boolean };
type Streamed = Exclude<SuffixOf<'list'>, 'json'>;

const makers: { readonly [S in Streamed]: (told: ToldList, choices: Choices) => Bytes } = {
  csv: (told, { tagged }) => inChunks(entryCsv(toldTable(told), tagged)),
  'long.csv': (told, { tagged }) => inChunks(longCsv(toldTable(told), tagged)),
  xlsx: (told, { tagged }) => entryWorkbook(toldTable(told), tagged),
  jsonld: (told) => inChunks(linkedList(told)),
  ris: references('ris'),
  bib: references('bib'),
  'csl.json': references('csl.json'),
  atom: (told) => inChunks(atomFeed(feedOf(told, 'atom'), translator(told.locale)('site.name'))),
  jsonfeed: (told) => inChunks([JSON.stringify(jsonFeed(feedOf(told, 'jsonfeed'), translator(told.locale)('site.name')))]),
};

/** A view of the catalogue as a file: JSON page by page as in the API, everything else whole. */
export async function listFile(asked: AskedFile): Promise<FileAnswer> {
  const { snapshot, params, format, locale, site, today } = asked;
  const { rest, has } = withoutOwn('list', format, params);
  requireUnderstood(snapshot, rest);
  const query = parseCatalogueQuery(snapshot, rest);
  if (format.suffix === 'json') return jsonPage(asked, rest);
  refuseWhere(['page', 'per-page'].flatMap((param) => rest.getAll(param).map((value) => ({ param, value, allowed: [] }))), []);
  const told = toldList(snapshot, query, { locale, site, today });
  const choices = { tagged: has('hxl'), asOne: has('cite') };
  const make = makers[format.suffix as Streamed];
  const headers = disposition(format, 'smart-practices');
  return streamedAnswer(format.type, [snapshot.version, site.origin, today, locale, catalogueHref(query, locale), format.suffix, ...Object.values(choices).map(String)], () => make(told, choices), headers);
}

/** The same answer as in the API, for whoever knows the page and not the API. */
export async function jsonPage({ snapshot, site }: Pick<AskedFile, 'snapshot' | 'site'>, params: URLSearchParams): Promise<FileAnswer> {
  const query = parseCatalogueQuery(snapshot, params);
  const page = Number(params.get('page') ?? 1);
  const words = { unknown: translator('en')('catalogue.unknown') };
  const question = `${site.origin} ${page} ${catalogueHref(query, 'en')}`;
  return keptAnswer(snapshot, question, () => writtenAnswer(entryList(search(snapshot, query, { locale: 'en', words }), page, snapshot, site)));
}

function references(suffix: ReferenceSuffix): (told: ToldList, choices: Choices) => Bytes {
  return (told, { asOne }) => inChunks(referenceFile(suffix, asOne ? [listReference(told)] : each(told)));
}

function* each(told: ToldList) {
  for (const entry of told.entries) yield entryReference(entry, told);
}

function feedOf(told: ToldList, suffix: 'atom' | 'jsonfeed'): Feed {
  const { snapshot, query, locale, site, filter, address } = told;
  const t = translator(locale);
  const items = itemsOf(snapshot, followedBy(snapshot, query, locale), told);
  const page = new URL(address);
  const self = new URL(`${page.pathname}.${suffix}${queryFor('list', suffix, page.searchParams)}`, site).href;
  return {
    title: t('openData.feed.title', { site: t('site.name'), filter }),
    description: t('openData.feed.description', { filter }),
    ...{ page: address, self, items, language: locale },
    updated: items[0]?.at ?? snapshot.changes[0]?.at ?? `${told.today}T00:00:00.000Z`,
  };
}

