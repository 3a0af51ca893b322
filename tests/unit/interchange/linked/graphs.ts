import jsonld from 'jsonld';
import { Parser, Store, type Quad } from 'n3';
import { canonize } from 'rdf-canonize';

/** Whoever reads our linked data must not need the network. */
async function noNetwork(address: string): Promise<never> {
  throw new Error(`Asked for ${address}`);
}

export function readTurtle(text: string): Store {
  return new Store(new Parser({ format: 'text/turtle' }).parse(text));
}

/** Read by a processor of JSON-LD; what it does not understand is an error. */
export async function readJsonLd(text: string): Promise<Store> {
  const nquads = (await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads', documentLoader: noNetwork, safe: true } as jsonld.Options.ToRdf)) as unknown as string;
  return new Store(new Parser({ format: 'application/n-quads' }).parse(nquads));
}

export async function expanded(document: object): Promise<Record<string, unknown>[]> {
  return (await jsonld.expand(document as jsonld.JsonLdDocument, { documentLoader: noNetwork, safe: true } as jsonld.Options.Expand)) as Record<string, unknown>[];
}

/** The same for the same statements, in whatever order they were written. */
export function canonical(store: Store): Promise<string> {
  return canonize(store.getQuads(null, null, null, null), { algorithm: 'RDFC-1.0' });
}

export function objectsOf(store: Store, subject: string, predicate: string): string[] {
  return store.getObjects(subject, predicate, null).map(({ value }) => value);
}

export type { Quad };
