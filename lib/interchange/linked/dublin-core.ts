import type { Entry, Source } from '@/lib/catalogue/entry';
import { known, runningCountries } from '@/lib/catalogue/entry-values';
import { countryName } from '@/lib/catalogue/labels';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { translator } from '@/lib/messages/translator';
import { entryAddress } from '../addresses';
import { LICENCE } from './addresses';
import { classifiedAs } from './entry-values';
import { timesOf } from './entry-practice';

export type DublinCoreName = 'title' | 'subject' | 'description' | 'publisher' | 'date' | 'type' | 'format' | 'identifier' | 'source' | 'language' | 'relation' | 'coverage' | 'rights';
export type DublinCore = readonly (readonly [name: DublinCoreName, text: string])[];

/**
 * An entry in the fifteen elements of Dublin Core, in English. Organisations are subjects: they did what is described,
 * and did not write the description; so it has no creator.
 */
export function dublinCore(entry: Entry, snapshot: Snapshot, site: URL): DublinCore {
  const url = entryAddress(entry.slug, site);
  const organisations = entry.organisations.map(({ organisation }) => known(snapshot.organisations, organisation).name);
  const subjects = [...classifiedAs(entry, snapshot).map(({ label }) => label.en), ...organisations];
  const coverage = [...runningCountries(entry).map((country) => countryName(snapshot, country, 'en')), entry.placeNote, timesOf(entry)];
  const all = (name: DublinCoreName, texts: readonly (string | undefined)[]) => [...new Set(texts)].flatMap((text) => (text ? [[name, text] as const] : []));
  return [
    ...all('title', [entry.title]),
    ...all('subject', subjects),
    ...all('description', [entry.concept, entry.summary]),
    ...all('publisher', [translator('en')('site.name')]),
    ...all('date', [entry.firstPublished]),
    ...all('type', ['Text']),
    ...all('format', ['text/html']),
    ...all('identifier', [url]),
    ...all('source', entry.sources.map(reference)),
    ...all('language', ['en']),
    ...all('relation', entry.links.filter((link) => snapshot.bySlug.has(link.entry)).map((link) => entryAddress(link.entry, site))),
    ...all('coverage', coverage),
    ...all('rights', [`CC BY 4.0, ${LICENCE}`]),
  ];
}

function reference({ title, publisher, date, url }: Source): string {
  return [title, publisher, date, url].filter(Boolean).join(', ');
}
