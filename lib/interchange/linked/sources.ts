import { referenceOf } from '@/lib/content/reference';
import { inEnglish, thing, type Said } from './statements';

/** Documents by their title, and by their address where they have one. */
export function sourcesOf(keys: readonly string[]): ['dcterms:source' | 'dc:source', ...Said[]][] {
  const references = keys.flatMap((key) => referenceOf(key) ?? []);
  const titles = references.map(({ title, publisher, date }) => inEnglish([title, publisher, date].filter(Boolean).join(', ')));
  return [
    ['dc:source', ...titles],
    ['dcterms:source', ...references.flatMap(({ url }) => (url ? [thing(url)] : []))],
  ];
}
