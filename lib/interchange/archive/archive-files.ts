import type { Entry, EntryFile, OrganisationFile } from '@/lib/catalogue/entry';
import { everything } from '@/lib/catalogue/query';
import { selected } from '@/lib/catalogue/hits';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { tableColumns } from '../table/columns';
import { entryCsv, figuresCsv, longCsv } from '../table/entry-csv';
import { toldTable } from '../table/told-table';
import type { ZippedFile } from '../zip-stream';
import { archiveReadme } from './readme';

/** Columns that say where and when the archive was made, and not what is in it. */
const OF_A_SITE = ['url', 'last-changed'];
const ownColumns = tableColumns.filter(({ name }) => !OF_A_SITE.includes(name));
const NOWHERE = new URL('http://localhost');

/** The whole collection as files that load into an empty instance. The same collection gives the same files, wherever and whenever they are made. */
export function* archiveFiles(snapshot: Snapshot, redirects: ReadonlyMap<string, string>): Generator<ZippedFile> {
  const entries = [...selected(snapshot, everything, 'en')].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const told = toldTable({ locale: 'en', site: NOWHERE, today: '', snapshot, query: everything, entries, filter: '', address: '' });
  const former = formerSlugs(redirects);
  yield { name: 'README.md', pieces: [archiveReadme(snapshot)] };
  yield { name: 'classification.csv', pieces: longCsv(told, false) };
  yield { name: 'figures.csv', pieces: figuresCsv(told, false) };
  yield { name: 'entries.csv', pieces: entryCsv(told, false, ownColumns) };
  for (const entry of entries) yield { name: `entries/${entry.slug}.json`, pieces: json(entryFile(entry, snapshot, former.get(entry.slug) ?? [])) };
  yield { name: 'organisations.json', pieces: json(organisationFiles(snapshot)) };
  for (const vocabulary of snapshot.vocabularies) yield { name: `vocabularies/${vocabulary.list}.json`, pieces: json(vocabulary) };
}

function json(value: object): string[] {
  return [`${JSON.stringify(value, null, 2)}\n`];
}

/** As the content files have it: pictures stay where they are, and links lead to entries of the archive. */
function entryFile(entry: Entry, { bySlug }: Snapshot, formerSlugs: readonly string[]): EntryFile {
  return { ...entry, pictures: [], links: entry.links.filter((link) => bySlug.has(link.entry)), formerSlugs: [...formerSlugs], editorNotes: [], madeFrom: [] };
}

function organisationFiles({ organisations, formerOrganisations }: Snapshot): OrganisationFile[] {
  const former = formerSlugs(formerOrganisations);
  const files = [...organisations.values()].map((organisation) => ({ ...organisation, ...(former.has(organisation.slug) && { formerSlugs: former.get(organisation.slug)! }) }));
  return files.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function formerSlugs(redirects: ReadonlyMap<string, string>): Map<string, string[]> {
  const former = new Map<string, string[]>();
  for (const [old, present] of [...redirects].sort()) former.set(present, [...(former.get(present) ?? []), old]);
  return former;
}
