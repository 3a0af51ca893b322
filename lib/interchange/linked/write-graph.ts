import { Writer, type Quad } from 'n3';
import { inFull, inShort, namespaces } from './names';

/** What linked data is written as. Both say the same statements. */
export const graphFormats = ['ttl', 'jsonld'] as const;
export type GraphFormat = (typeof graphFormats)[number];

type Value = string | { readonly '@id': string } | { readonly '@value': string; readonly '@language'?: string; readonly '@type'?: string };
type Node = { '@id': string; '@type'?: string[]; [property: string]: string | readonly Value[] | undefined };

const TYPE = inFull('rdf:type');
const PLAIN = inFull('xsd:string');

export function writtenGraph(statements: readonly Quad[], format: GraphFormat): string {
  return format === 'ttl' ? turtle(statements) : JSON.stringify({ '@context': usedNamespaces(statements), '@graph': nodes(statements) });
}

function turtle(statements: readonly Quad[]): string {
  const writer = new Writer({ prefixes: usedNamespaces(statements) });
  writer.addQuads([...statements]);
  let written = '';
  // Without a stream to write to, the callback is called before `end` returns.
  writer.end((error: Error | null, text: string) => {
    if (error) throw error;
    written = text;
  });
  return written;
}

function usedNamespaces(statements: readonly Quad[]): Record<string, string> {
  const used = new Set(statements.flatMap(({ predicate, object }) => [predicate.value, object.termType === 'Literal' ? object.datatype.value : object.value].map((address) => inShort(address).split(':')[0]!)));
  return Object.fromEntries(Object.entries(namespaces).filter(([prefix]) => used.has(prefix)));
}

function nodes(statements: readonly Quad[]): Node[] {
  const bySubject = new Map<string, Node>();
  for (const { subject, predicate, object } of statements) {
    const node = bySubject.get(subject.value) ?? { '@id': subject.value };
    bySubject.set(subject.value, node);
    if (predicate.value === TYPE) node['@type'] = [...(node['@type'] ?? []), inShort(object.value)];
    else node[inShort(predicate.value)] = [...((node[inShort(predicate.value)] as readonly Value[] | undefined) ?? []), valueOf(object)];
  }
  return [...bySubject.values()];
}

function valueOf(object: Quad['object']): Value {
  if (object.termType !== 'Literal') return { '@id': object.value };
  if (object.language !== '') return { '@value': object.value, '@language': object.language };
  return object.datatype.value === PLAIN ? object.value : { '@value': object.value, '@type': inShort(object.datatype.value) };
}
