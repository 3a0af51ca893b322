/** Namespaces of the linked data that this site writes, by the prefixes it writes them with. */
export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
} as const;
type Prefix = keyof typeof namespaces;
/** A name with its prefix: `skos:prefLabel`. */
export type Name = `${Prefix}:${string}`;

export function inFull(name: Name): string {
  const colon = name.indexOf(':');
  return namespaces[name.slice(0, colon) as Prefix] + name.slice(colon + 1);
}

/** The name with its prefix, or the address as it is where no namespace holds it. */
export function inShort(address: string): string {
  const found = Object.entries(namespaces).find(([, namespace]) => address.startsWith(namespace));
  return found ? `${found[0]}:${address.slice(found[1].length)}` : address;
}
