import { z } from 'zod';
import { organisationRoles, organisationSchema, type Organisation } from '@/lib/catalogue/entry';
import { oncePerSnapshot } from '@/lib/catalogue/once';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { simpleTerms } from '@/lib/catalogue/text/simple-terms';
import { CallRefused } from '../problem';
import { catalogueVersion, count, countryCode, href, pageFields, pageUrl } from './common-fields';
import type { Given } from './parameter';
import { pageOf } from './pages';
import type { plain } from './parameters';

const { slug, name, otherNames, type } = organisationSchema.shape;
const part = (what: string) => count.describe(`Published entries ${what}.`);

const said = {
  slug: slug.describe('Name of the organisation in addresses and in entries.'),
  name,
  otherNames: otherNames.describe('Other names under which people look for it.'),
  type: type.describe('Value of the list `organisation-type`.'),
  country: countryCode.optional().describe('Country it is of; absent where it is of several or nobody has said.'),
  entries: z
    .strictObject({ any: part('it took part in, in whichever role'), implements: part('whose work it does'), partner: part('in which it is a partner'), funds: part('that it funds') })
    .describe('Numbers of entries by role. One with several roles in an entry counts once in `any`.'),
  url: pageUrl,
  href,
};

export const listedOrganisationSchema = z.strictObject(said);
/** The answer of `GET /api/v1/organisations`. */
export const organisationListSchema = z.strictObject({ ...pageFields, organisations: z.array(listedOrganisationSchema).describe('By name.'), catalogueVersion });
export const organisationRecordSchema = z.strictObject({ ...said, entriesHref: z.url().describe('Entries it took part in.'), catalogueVersion });

type Listed = z.infer<typeof listedOrganisationSchema>;

export function organisationList(snapshot: Snapshot, { q = '', ...asked }: Given<{ q: typeof plain.name; page: typeof plain.page; 'per-page': (typeof plain)['per-page'] }>, site: URL): z.infer<typeof organisationListSchema> {
  const { items, ...page } = pageOf(named(snapshot, q), asked);
  return { ...page, organisations: items.map((organisation) => listed(snapshot, organisation, site)), catalogueVersion: snapshot.version };
}

export function organisationRecord(snapshot: Snapshot, slug: string, site: URL): z.infer<typeof organisationRecordSchema> | undefined {
  const organisation = snapshot.organisations.get(slug);
  if (!organisation) return undefined;
  return { ...listed(snapshot, organisation, site), entriesHref: new URL(`/api/v1/entries?organisation=${slug}`, site).href, catalogueVersion: snapshot.version };
}

/** Where an organisation is now that had this slug before. Refuses a call for none. */
export function movedOrganisation({ formerOrganisations }: Snapshot, slug: string): { readonly movedTo: string } {
  const present = formerOrganisations.get(slug);
  if (present === undefined) throw new CallRefused('not-found');
  return { movedTo: `/api/v1/organisations/${present}` };
}

function listed(snapshot: Snapshot, { slug, name, otherNames, type, country }: Organisation, site: URL): Listed {
  const entries = entriesByRole(snapshot).get(slug) ?? noEntries;
  const at = (path: string) => new URL(path, site).href;
  return { slug, name, otherNames, type, ...(country && { country }), entries, url: at(`/vocabulary/organisation/${slug}`), href: at(`/api/v1/organisations/${slug}`) };
}

const noEntries: Listed['entries'] = { any: 0, implements: 0, partner: 0, funds: 0 };

const entriesByRole = oncePerSnapshot(({ entries }): ReadonlyMap<string, Listed['entries']> => {
  const counts = new Map<string, { [R in keyof Listed['entries']]: number }>();
  for (const { organisations } of entries) {
    for (const slug of new Set(organisations.map(({ organisation }) => organisation))) {
      const counted = counts.get(slug) ?? { ...noEntries };
      counted.any++;
      for (const role of organisationRoles) if (organisations.some((part) => part.organisation === slug && part.role === role)) counted[role]++;
      counts.set(slug, counted);
    }
  }
  return counts;
});

type Named = { readonly organisation: Organisation; readonly words: readonly string[] };

const byName = oncePerSnapshot(({ organisations }): readonly Named[] => {
  const { compare } = new Intl.Collator('en');
  return [...organisations.values()]
    .sort((a, b) => compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1))
    .map((organisation) => ({ organisation, words: [organisation.name, ...organisation.otherNames].flatMap(simpleTerms) }));
});

/** Organisations with all these words in their names, each at least begun. */
function named(snapshot: Snapshot, text: string): Organisation[] {
  const asked = simpleTerms(text);
  const found = byName(snapshot).filter(({ words }) => asked.every((term) => words.some((word) => word.startsWith(term))));
  return found.map(({ organisation }) => organisation);
}
