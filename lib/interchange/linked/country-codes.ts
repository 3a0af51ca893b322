import type { Quad } from 'n3';
import { numberOf } from '@/lib/content/mappings';
import type { Term } from '@/lib/vocabulary/vocabulary';
import { listAddress } from './addresses';
import { about, inEnglish, named, plain, type Said } from './statements';

/** The codes of a country; each says which standard it is of by its type. */
const codes = [
  { name: 'alpha-2', standard: 'ISO 3166-1 alpha-2', of: ({ iso2 }: Term) => iso2 },
  { name: 'alpha-3', standard: 'ISO 3166-1 alpha-3', of: ({ slug }: Term) => slug },
  { name: 'm49', standard: 'M49, ISO 3166-1 numeric', of: ({ slug }: Term) => numberOf('country', slug) },
] as const;

export function codeTypes(site: URL): Quad[] {
  return codes.flatMap(({ name, standard }) => about(typeOf(name, site), [['rdf:type', named('rdfs:Datatype')], ['rdfs:label', inEnglish(standard)]]));
}

export function codesOf(country: Term, site: URL): Said[] {
  return codes.flatMap(({ name, of }) => {
    const code = of(country);
    return code ? [plain(code, typeOf(name, site))] : [];
  });
}

function typeOf(name: string, site: URL): string {
  return `${listAddress('country', site)}#${name}`;
}
