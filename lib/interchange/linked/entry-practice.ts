import type { Entry } from '@/lib/catalogue/entry';
import { known, valuesOf } from '@/lib/catalogue/entry-values';
import { facetOf } from '@/lib/catalogue/facets';
import { countryName } from '@/lib/catalogue/labels';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { localised } from '@/lib/vocabulary/locale';
import { entryAddress } from '../addresses';
import { valueAddress } from './addresses';
import type { LinkedNode, Reading } from './entry-node';

/** What was done, as an action: by whom, with whom and when. */
export function practiceAction(entry: Entry, snapshot: Snapshot, { site }: Reading): LinkedNode {
  const { start, end } = entry.period;
  const agents = organisationsOf(entry, 'implements', snapshot, site);
  const funders = organisationsOf(entry, 'funds', snapshot, site).map((participant) => ({ '@type': 'OrganizationRole', roleName: 'funder', participant }));
  const others = [...organisationsOf(entry, 'partner', snapshot, site), ...funders];
  return {
    '@id': `${entryAddress(entry.slug, site)}#practice`,
    '@type': 'Action',
    name: entry.title,
    ...(agents.length > 0 && { agent: agents }),
    ...(others.length > 0 && { participant: others }),
    ...(start && { startTime: start }),
    ...(end && { endTime: end }),
  };
}

function organisationsOf(entry: Entry, role: Entry['organisations'][number]['role'], { organisations }: Snapshot, site: URL): LinkedNode[] {
  const slugs = entry.organisations.filter((part) => part.role === role).map(({ organisation }) => organisation);
  return slugs.map((slug) => ({ '@type': 'Organization', name: known(organisations, slug).name, url: valueAddress('organisation', slug, site) }));
}

/** Countries where it runs, then its regions, then what is said beside them. */
export function placesOf(entry: Entry, snapshot: Snapshot, { site, locale }: Reading): LinkedNode[] {
  const runs = entry.countries.filter(({ role }) => role === 'runs').map(({ country }) => country);
  const countries = runs.map((country) => ({ '@type': 'Country', name: countryName(snapshot, country, locale), identifier: country, url: valueAddress('country', country, site) }));
  const regions = valuesOf(entry, facetOf('region'), snapshot.sources).flatMap(({ slug }) => {
    const label = snapshot.facets.get('region')!.bySlug.get(slug)?.label;
    return label ? [{ '@type': 'Place', name: localised(label, locale), url: valueAddress('region', slug, site) }] : [];
  });
  return [...countries, ...regions, ...(entry.placeNote ? [{ '@type': 'Place', name: entry.placeNote }] : [])];
}

/** From when to when (ISO 8601); nothing stands where the beginning or the end is not known. */
export function timesOf({ period: { start, end } }: Entry): string | undefined {
  return start || end ? `${start ?? ''}/${end ?? ''}` : undefined;
}
