import { catalogueHref } from '@/lib/catalogue/href';
import { parseCatalogueQuery } from '@/lib/catalogue/query';
import { fileHref } from '../alternate-links';
import { feedOf, followedBy } from '../feeds/feed';
import { feedFile } from '../feeds/feed-files';
import type { FeedSuffix } from '../feeds/feed-suffix';
import type { SuffixOf } from '../formats';
import { listAnswer } from '../list-answer';
import { refuseWhere, requireUnderstood } from '../parameter-problems';
import { referenceFile, type ReferenceSuffix } from '../references/reference-files';
import { entryReference, listReference } from '../references/references-of';
import { inChunks } from '../streamed';
import { entryCsv, figuresCsv, longCsv } from '../table/entry-csv';
import { entryWorkbook } from '../table/entry-workbook';
import { toldTable } from '../table/told-table';
import { toldList, type ToldList } from '../told-list';
import { streamedAnswer } from '../written-answer';
import { disposition, type AskedFile, type FileAnswer } from './asked-file';
import { linkedList } from './linked-list';
import { withoutOwn } from './own-parameters';

type Bytes = AsyncIterable<Uint8Array<ArrayBuffer>>;
type Choices = { readonly tagged: boolean; readonly asOne: boolean };
type Make = (told: ToldList, choices: Choices) => Bytes;
type Streamed = Exclude<SuffixOf<'list'>, 'json'>;

const makers: { readonly [S in Streamed]: Make } = {
  csv: (told, { tagged }) => inChunks(entryCsv(toldTable(told), tagged)),
  'long.csv': (told, { tagged }) => inChunks(longCsv(toldTable(told), tagged)),
  'figures.csv': (told, { tagged }) => inChunks(figuresCsv(toldTable(told), tagged)),
  xlsx: (told, { tagged }) => entryWorkbook(toldTable(told), tagged),
  jsonld: (told) => inChunks(linkedList(told)),
  ris: references('ris'),
  bib: references('bib'),
  'csl.json': references('csl.json'),
  atom: feed('atom'),
  jsonfeed: feed('jsonfeed'),
};

/** A view of the catalogue as a file: JSON page by page as in the API, everything else whole. */
export async function listFile({ snapshot, params, format, locale, site, today }: AskedFile): Promise<FileAnswer> {
  const { rest, has } = withoutOwn('list', format, params);
  requireUnderstood(snapshot, rest);
  if (format.suffix === 'json') return listAnswer(snapshot, rest, Number(rest.get('page') ?? 1), site);
  refuseWhere(['page', 'per-page'].flatMap((param) => rest.getAll(param).map((value) => ({ param, value, allowed: [] }))), []);
  const query = parseCatalogueQuery(snapshot, rest);
  const choices = { tagged: has('hxl'), asOne: has('cite') };
  const make = makers[format.suffix as Streamed];
  const madeFrom = [snapshot.version, site.origin, today, locale, catalogueHref(query, locale), format.suffix, ...Object.values(choices).map(String)];
  return streamedAnswer(format.type, madeFrom, () => make(toldList(snapshot, query, { locale, site, today }), choices), disposition(format, 'smart-practices'));
}

function references(suffix: ReferenceSuffix): Make {
  return (told, { asOne }) => inChunks(referenceFile(suffix, asOne ? [listReference(told, told.entries.length)] : each(told)));
}

function* each(told: ToldList) {
  for (const entry of told.entries) yield entryReference(entry, told);
}

function feed(suffix: FeedSuffix): Make {
  return (told) => {
    const { snapshot, query, locale, filter, address, today } = told;
    const since = snapshot.changes[0]?.at ?? `${today}T00:00:00.000Z`;
    const followed = { entries: followedBy(snapshot, query, locale), name: filter, page: address, self: fileHref('list', suffix, address), since };
    return inChunks(feedFile(suffix, feedOf(snapshot, followed, told)));
  };
}
