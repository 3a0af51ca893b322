import { z } from 'zod';
import { countedFacets } from '@/lib/catalogue/facet-results';
import { oncePerSnapshot } from '@/lib/catalogue/once';
import { everything } from '@/lib/catalogue/query';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { mapRoles, type MapRole } from '@/lib/insights/charts';
import { termSchema, type Term } from '@/lib/vocabulary/vocabulary';
import { catalogueVersion, count, countryCode, href, label, pageUrl, regionSlug } from './common-fields';
import { englishView } from './english-view';

const { iso2, nationalSociety } = termSchema.shape;
const roles = Object.keys(mapRoles) as MapRole[];

const said = {
  code: countryCode,
  iso2: iso2.describe('ISO 3166-1 alpha-2 code.'),
  label,
  region: regionSlug,
  nationalSociety: nationalSociety.describe('The Red Cross or Red Crescent society of the country; absent where it has none.'),
  entries: z
    .strictObject({ runs: count.describe('Where the work runs.'), origin: count.describe('Where people come from.'), transit: count.describe('Where people pass through.'), destination: count.describe('Where people go or have arrived.') })
    .describe('Numbers of published entries by the role of the country.'),
  url: pageUrl,
  href,
};

export const listedCountrySchema = z.strictObject(said);
/** The answer of `GET /api/v1/countries`: all countries, with entries or without. */
export const countryListSchema = z.strictObject({ total: count.describe('Countries of the list.'), countries: z.array(listedCountrySchema), catalogueVersion });
export const countryRecordSchema = z.strictObject({ ...said, entriesHref: z.url().describe('Entries whose work runs there.'), catalogueVersion });

type Listed = z.infer<typeof listedCountrySchema>;

export function countryList(snapshot: Snapshot, site: URL): z.infer<typeof countryListSchema> {
  const countries = [...snapshot.sources.countries.values()].map((term) => listed(snapshot, term, site));
  return { total: countries.length, countries, catalogueVersion: snapshot.version };
}

export function countryRecord(snapshot: Snapshot, code: string, site: URL): z.infer<typeof countryRecordSchema> | undefined {
  const term = snapshot.sources.countries.get(code);
  if (!term) return undefined;
  return { ...listed(snapshot, term, site), entriesHref: new URL(`/api/v1/entries?country=${code}`, site).href, catalogueVersion: snapshot.version };
}

function listed(snapshot: Snapshot, { slug: code, iso2, label, parent, nationalSociety }: Term, site: URL): Listed {
  const counts = entriesByRole(snapshot);
  const entries = Object.fromEntries(roles.map((role) => [role, counts.get(role)!.get(code) ?? 0])) as Listed['entries'];
  const at = (path: string) => new URL(path, site).href;
  return { code, ...(iso2 && { iso2 }), label, region: parent!, ...(nationalSociety && { nationalSociety }), entries, url: at(`/vocabulary/country/${code}`), href: at(`/api/v1/countries/${code}`) };
}

/** As the facets of the four roles count them. */
const entriesByRole = oncePerSnapshot((snapshot): ReadonlyMap<MapRole, ReadonlyMap<string, number>> => {
  const facets = countedFacets(snapshot, everything, englishView(), Object.values(mapRoles));
  const counts = new Map(facets.map(({ param, values }) => [param, new Map(values.map(({ slug, count }) => [slug, count]))]));
  return new Map(roles.map((role) => [role, counts.get(mapRoles[role])!]));
});
