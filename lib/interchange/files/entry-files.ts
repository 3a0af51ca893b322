import { archivedEntry, archivedSnapshot, redirectOf } from '@/lib/catalogue/current';
import type { Entry } from '@/lib/catalogue/entry';
import { everything } from '@/lib/catalogue/query';
import { translator } from '@/lib/messages/translator';
import { localPath } from '@/lib/vocabulary/locale';
import { entryRecord } from '../entry-record';
import { atomFeed } from '../feeds/atom';
import { itemsOf, type Feed } from '../feeds/feed';
import { jsonFeed } from '../feeds/json-feed';
import type { SuffixOf } from '../formats';
import { CallRefused } from '../problem';
import { referenceFile } from '../references/reference-files';
import { entryReference } from '../references/references-of';
import { entryCsv, longCsv } from '../table/entry-csv';
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
  jsonld: (entry, { snapshot, ...reading }) => [JSON.stringify(linkedEntry(entry, snapshot, reading))],
  ris: (entry, told) => referenceFile('ris', [entryReference(entry, told)]),
  bib: (entry, told) => referenceFile('bib', [entryReference(entry, told)]),
  'csl.json': (entry, told) => referenceFile('csl.json', [entryReference(entry, told)]),
  atom: (entry, told) => atomFeed(feedOf(entry, told, 'atom'), translator(told.locale)('site.name')),
  jsonfeed: (entry, told) => [JSON.stringify(jsonFeed(feedOf(entry, told, 'jsonfeed'), translator(told.locale)('site.name')))],
};

/** A published entry in a format. A former slug leads to the present one; an archived entry says that it is gone, and its feed says when. */
export async function entryFile(asked: AskedFile): Promise<FileAnswer> {
  const { snapshot, of, format, params, locale, site, today } = asked;
  const slug = of[0]!;
  const { rest, has } = withoutOwn('entry', format, params);
  requireNone(rest);
  const entry = snapshot.bySlug.get(slug) ?? (isFeed(format.suffix) ? archivedSnapshot().bySlug.get(slug) : undefined);
  if (!entry) return elsewhere(slug, asked);
  const told: ToldList = { locale, site, today, snapshot, query: everything, entries: [entry], filter: entry.title, address: new URL(localPath(`/catalogue/${slug}`, locale), site).href };
  const headers = disposition(format, slug);
  if (format.suffix === 'xlsx') return streamedAnswer(format.type, [snapshot.version, site.origin, today, locale, slug, String(has('hxl'))], () => entryWorkbook(toldTable(told), has('hxl')), headers);
  const make = makers[format.suffix as keyof typeof makers];
  return writtenContent(textContent([...make(entry, told, has('hxl'))].join(''), format.type, headers));
}

function elsewhere(slug: string, { format, locale }: AskedFile): FileAnswer {
  const present = redirectOf(slug);
  if (present !== undefined) return { movedTo: localPath(`/catalogue/${present}.${format.suffix}`, locale) };
  const archived = archivedEntry(slug);
  if (archived) throw new CallRefused('gone', undefined, { day: archived.day, reason: archived.reason });
  throw new CallRefused('not-found');
}

function isFeed(suffix: string): boolean {
  return suffix === 'atom' || suffix === 'jsonfeed';
}

function feedOf(entry: Entry, told: ToldList, suffix: 'atom' | 'jsonfeed'): Feed {
  const { snapshot, locale, site, address } = told;
  const t = translator(locale);
  const items = itemsOf(snapshot, new Map([[entry.slug, entry]]), told);
  return {
    title: t('openData.feed.title', { site: t('site.name'), filter: entry.title }),
    description: t('openData.feed.description', { filter: entry.title }),
    ...{ page: address, self: new URL(localPath(`/catalogue/${entry.slug}.${suffix}`, locale), site).href, items, language: locale },
    updated: items[0]?.at ?? `${entry.firstPublished}T00:00:00.000Z`,
  };
}
