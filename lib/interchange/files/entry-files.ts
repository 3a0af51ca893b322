import { archivedSnapshot, redirectOf } from '@/lib/catalogue/current';
import type { Entry } from '@/lib/catalogue/entry';
import { everything } from '@/lib/catalogue/query';
import { localPath } from '@/lib/vocabulary/locale';
import { fileHref } from '../alternate-links';
import { entryRecord } from '../entry-record';
import { feedOf } from '../feeds/feed';
import { feedFile } from '../feeds/feed-files';
import { isFeed, type FeedSuffix } from '../feeds/feed-suffix';
import type { SuffixOf } from '../formats';
import { movedEntry } from '../moved';
import { referenceFile, type ReferenceSuffix } from '../references/reference-files';
import { entryReference } from '../references/references-of';
import { entryCsv, figuresCsv, longCsv } from '../table/entry-csv';
import { entryWorkbook } from '../table/entry-workbook';
import { toldTable } from '../table/told-table';
import type { ToldList } from '../told-list';
import { streamedAnswer, textContent, writtenContent } from '../written-answer';
import { disposition, type AskedFile, type FileAnswer } from './asked-file';
import { linkedEntry } from './linked-list';
import { requireNone, withoutOwn } from './own-parameters';

type Maker = (entry: Entry, told: ToldList, tagged: boolean) => Iterable<string>;

const makers: { readonly [S in Exclude<SuffixOf<'entry'>, 'xlsx'>]: Maker } = {
  json: (entry, { snapshot, site }) => [JSON.stringify(entryRecord(entry, snapshot, site))],
  csv: (_entry, told, tagged) => entryCsv(toldTable(told), tagged),
  'long.csv': (_entry, told, tagged) => longCsv(toldTable(told), tagged),
  'figures.csv': (_entry, told, tagged) => figuresCsv(toldTable(told), tagged),
  jsonld: (entry, { snapshot, ...reading }) => [JSON.stringify(linkedEntry(entry, snapshot, reading))],
  ris: references('ris'),
  bib: references('bib'),
  'csl.json': references('csl.json'),
  atom: feed('atom'),
  jsonfeed: feed('jsonfeed'),
};

/** A published entry in a format. A former slug leads to the present one; an archived entry says that it is gone, and its feed says when. */
export async function entryFile(asked: AskedFile): Promise<FileAnswer> {
  const { snapshot, of, format, params, locale, site, today } = asked;
  const slug = of[0]!;
  const { rest, has } = withoutOwn('entry', format, params);
  requireNone(rest);
  const entry = snapshot.bySlug.get(slug) ?? (isFeed(format.suffix) ? archivedSnapshot().bySlug.get(redirectOf(slug) ?? slug) : undefined);
  if (!entry) return movedEntry(slug, (present) => localPath(`/catalogue/${present}.${format.suffix}`, locale));
  const told: ToldList = { locale, site, today, snapshot, query: everything, entries: [entry], filter: entry.title, address: new URL(localPath(`/catalogue/${entry.slug}`, locale), site).href };
  const headers = disposition(format, slug);
  if (format.suffix === 'xlsx') return streamedAnswer(format.type, [snapshot.version, site.origin, today, locale, slug, String(has('hxl'))], () => entryWorkbook(toldTable(told), has('hxl')), headers);
  const make = makers[format.suffix as keyof typeof makers];
  return writtenContent(textContent([...make(entry, told, has('hxl'))].join(''), format.type, headers));
}

function feed(suffix: FeedSuffix): Maker {
  return (entry, told) => {
    const followed = { entries: new Map([[entry.slug, entry]]), name: entry.title, page: told.address, self: fileHref('entry', suffix, told.address), since: `${entry.firstPublished}T00:00:00.000Z` };
    return feedFile(suffix, feedOf(told.snapshot, followed, told));
  };
}

function references(suffix: ReferenceSuffix): Maker {
  return (entry, told) => referenceFile(suffix, [entryReference(entry, told)]);
}
