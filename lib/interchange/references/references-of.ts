import type { Entry } from '@/lib/catalogue/entry';
import { lastChanged, lastChanges } from '@/lib/catalogue/change';
import { labelOf } from '@/lib/catalogue/labels';
import { listedFacets, type FacetParam } from '@/lib/catalogue/facets';
import { valuesOf } from '@/lib/catalogue/entry-values';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { spokenLocale, translator } from '@/lib/messages/translator';
import { localPath } from '@/lib/vocabulary/locale';
import type { Occasion, ToldChart } from '../told-chart';
import type { ToldList } from '../told-list';
import type { Reference } from './reference';

/** A published revision, where it is cited and not the entry as it is now. */
export type CitedRevision = { readonly number: number; readonly day: string };
type Collection = Occasion & { readonly snapshot: Snapshot };

const KEYWORDS: readonly FacetParam[] = ['phase', 'dimension', 'need', 'support', 'region', 'country', 'population', 'enabler-area'];

/** An entry, or one of its published revisions, as a reference. Its date is that of what is cited. */
export function entryReference(entry: Entry, collection: Collection, revision?: CitedRevision): Reference {
  const { snapshot, locale, site } = collection;
  const number = revision?.number ?? lastChanges(snapshot).get(entry.slug)?.revision;
  const path = `/catalogue/${entry.slug}${revision ? `/versions/${revision.number}` : ''}`;
  return {
    ...common(collection),
    id: `${entry.slug}${revision ? `-${revision.number}` : ''}`,
    type: 'webpage',
    title: entry.title,
    issued: revision?.day ?? lastChanged(snapshot, entry).slice(0, 10),
    url: new URL(localPath(path, locale), site).href,
    abstract: entry.concept,
    keywords: keywords(entry, collection),
    version: String(number ?? snapshot.version),
  };
}

/** A view of the catalogue as one reference: what was counted or read there, and with which version. `count`: its entries. */
export function listReference(told: Omit<ToldList, 'entries'>, count: number): Reference {
  const t = translator(told.locale);
  return dataset(told, { id: 'catalogue', title: t('openData.listTitle', { filter: told.filter }), url: told.address, abstract: t('openData.listAbstract', { filter: told.filter, count }) });
}

export function chartReference(told: Collection & Pick<ToldChart, 'chart' | 'words' | 'address'>): Reference {
  return dataset(told, { id: told.chart.request.id, title: told.words.title, url: told.address, abstract: told.words.sentence });
}

function dataset(collection: Collection, own: Pick<Reference, 'id' | 'title' | 'url' | 'abstract'>): Reference {
  const newest = collection.snapshot.changes.at(-1)?.at.slice(0, 10) ?? collection.today;
  return { ...common(collection), ...own, id: `${own.id}-${collection.today}`, type: 'dataset', issued: newest, keywords: [], version: String(collection.snapshot.version) };
}

function common({ locale, today }: Collection): Pick<Reference, 'container' | 'accessed' | 'language'> {
  return { container: translator(locale)('site.name'), accessed: today, language: spokenLocale(locale) };
}

function keywords(entry: Entry, { snapshot, locale }: Collection): string[] {
  const view = { locale, words: { unknown: '' } };
  return listedFacets
    .filter(({ param }) => KEYWORDS.includes(param))
    .flatMap((facet) => valuesOf(entry, facet, snapshot.sources).map(({ slug }) => labelOf(snapshot.facets.get(facet.param)!.bySlug.get(slug)!, view)));
}
