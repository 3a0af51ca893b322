import { lastChanges } from '@/lib/catalogue/change';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { operationOf, type OperationId } from './operations';

/** An address that answers in this collection; undefined where it has nothing to answer with. */
export function exampleOf(id: OperationId, snapshot: Snapshot): string | undefined {
  const { path, example } = operationOf(id);
  const chosen = chosenIn(id, snapshot);
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  if (names.some((name) => chosen[name] === undefined)) return undefined;
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => chosen[name]!);
  return example ? `${address}?${example}` : address;
}

function chosenIn(id: OperationId, snapshot: Snapshot): { readonly [name: string]: string | undefined } {
  const entry = snapshot.entries[0]?.slug;
  const slug = id === 'organisation' ? [...snapshot.organisations.keys()][0] : entry;
  return { slug, number: String(lastChanges(snapshot).get(entry ?? '')?.revision ?? 1), list: 'principle', code: 'JOR' };
}
