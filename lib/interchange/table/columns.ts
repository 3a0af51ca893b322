import { locales } from '@/lib/vocabulary/locale';
import type { Entry, Source } from '@/lib/catalogue/entry';
import { valuesOf } from '@/lib/catalogue/entry-values';
import { facetOf, listedParams, type FacetParam } from '@/lib/catalogue/facets';
import { lastChanged } from '@/lib/catalogue/change';
import { entryAddress } from '../addresses';
import type { ToldTable } from './told-table';

/** Between the values of a cell; no label holds it. */
export const SEPARATOR = '; ';

/** One column of the table of entries. Names stay as they are; new columns come at the end of their group. `hxl`: its tag for the Humanitarian Exchange Language. */
export type TableColumn = { readonly name: string; readonly hxl: string; readonly cell: (entry: Entry, told: ToldTable) => string };

const text = (name: string, hxl: string, cell: TableColumn['cell']): TableColumn => ({ name, hxl, cell });
const lines = (texts: readonly string[]) => texts.join('\n');

const identity = [
  text('id', '#meta+id', ({ slug }) => slug),
  text('url', '#meta+url', ({ slug }, { site }) => entryAddress(slug, site)),
  text('kind', '#activity+type', ({ kind }, { label }) => label('kind', kind)),
  text('title', '#activity+name', ({ title }) => title),
  text('concept', '#description+concept', ({ concept }) => concept),
  text('summary', '#description+summary', ({ summary }) => summary),
];

/** Countries and organisations by their parts; the other facets by the values that pages count, the primary one first. */
const places = [
  text('country-code', '#country+code', (entry) => countries(entry, 'runs').join(SEPARATOR)),
  text('origin-country-code', '#country+code+origin', (entry) => countries(entry, 'origin').join(SEPARATOR)),
  text('transit-country-code', '#country+code+transit', (entry) => countries(entry, 'transit').join(SEPARATOR)),
  text('destination-country-code', '#country+code+destination', (entry) => countries(entry, 'destination').join(SEPARATOR)),
  text('place-note', '#loc+note', ({ placeNote = '' }) => placeNote),
];

const facets = listedParams.filter((param) => param !== 'kind').map((param) => text(param, hxlOf(param), (entry, told) => labels(entry, param, told)));

const roles = (['implements', 'partner', 'funds'] as const).map((role) =>
  text(`organisations-${role}`, `#org+name+${role}`, ({ organisations }, { label }) => organisations.filter((part) => part.role === role).map(({ organisation }) => label('organisation', organisation)).join(SEPARATOR)),
);

const unnamed = [text('unnamed-partners', '#org+name+unnamed', ({ unnamedPartners }) => lines(unnamedPartners.map(({ description }) => description)))];

const story = [
  text('context', '#description+context', ({ context = '' }) => context),
  text('actions', '#description+actions', ({ actions }) => lines(actions)),
  text('participants', '#description+participants', ({ participants = '' }) => participants),
  text('migrants-role', '#description+migrants_role', ({ migrantsRole = '' }) => migrantsRole),
  text('assessment', '#description+assessment', ({ assessment = '' }) => assessment),
  text('figures', '#description+figures', ({ figures }) => lines(figures.map(({ what, value, unit, date }) => `${what}: ${[value, unit].filter(Boolean).join(' ')}${date ? ` (${date})` : ''}`))),
  text('funding', '#description+funding', ({ funding }) => lines(funding)),
  text('challenges', '#description+challenges', ({ challenges }) => lines(challenges)),
  text('lessons', '#description+lessons', ({ lessons }) => lines(lessons)),
  text('safeguards', '#description+safeguards', ({ safeguards }) => lines(safeguards)),
  ...locales.map((locale) => text(`questions-${locale}`, `#description+questions+i_${locale}`, ({ questions }) => lines(questions[locale] ?? []))),
  text('resources', '#description+resources', ({ resources }) => lines(resources)),
  text('first-steps', '#description+first_steps', ({ firstSteps }) => lines(firstSteps)),
  text('agreements', '#description+agreements', ({ agreements }) => lines(agreements)),
  text('decisions', '#description+decisions', ({ decisions }) => lines(decisions)),
  text('tools', '#description+tools', ({ tools }) => lines(tools.map(sourceLine))),
  text('reported-voices', '#description+voices', ({ reportedVoices }) => lines(reportedVoices.map(({ text: told }) => told))),
];

const record = [
  text('start', '#date+start', ({ period }) => period.start ?? ''),
  text('end', '#date+end', ({ period }) => period.end ?? ''),
  text('contact', '#contact+office', ({ contact }) => contact?.office ?? ''),
  text('sources', '#meta+source', ({ sources }) => lines(sources.map(sourceLine))),
  text('first-published', '#date+published', ({ firstPublished }) => firstPublished),
  text('last-changed', '#date+updated', (entry, { snapshot }) => lastChanged(snapshot, entry).slice(0, 10)),
  text('last-verified', '#date+verified', ({ lastVerified = '' }) => lastVerified),
  text('licence', '#meta+license', (_entry, { licence }) => licence),
  text('caveat', '#meta+caveat', (_entry, { caveat }) => caveat),
];

/** The table of entries, one to a row, in the order of its columns. What is not known is empty. */
export const tableColumns: readonly TableColumn[] = [...identity, ...places, ...facets, ...roles, ...unnamed, ...story, ...record];

function countries(entry: Entry, wanted: Entry['countries'][number]['role']): string[] {
  return entry.countries.filter(({ role }) => role === wanted).map(({ country }) => country);
}

function labels(entry: Entry, param: FacetParam, { snapshot, label }: ToldTable): string {
  const values = [...valuesOf(entry, facetOf(param), snapshot.sources)].sort((a, b) => Number(b.primary) - Number(a.primary));
  return values.map(({ slug }) => label(param, slug)).join(SEPARATOR);
}

function sourceLine({ title, publisher, date, url }: Source): string {
  return [title, publisher, date, url].filter(Boolean).join(', ');
}

function hxlOf(param: FacetParam): string {
  const known: { readonly [P in FacetParam]?: string } = { dimension: '#sector+dimension', need: '#sector+need', support: '#modality+support', region: '#region+name', country: '#country+name', organisation: '#org+name', 'organisation-type': '#org+type' };
  return known[param] ?? `#activity+${param.replaceAll('-', '_')}`;
}
