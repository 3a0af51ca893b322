import type { Entry } from '@/lib/catalogue/entry';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { entryNode, linkedContext, type Reading } from '../linked/entry-node';

type Listed = Reading & { readonly snapshot: Snapshot; readonly entries: readonly Entry[] };

/** Entries as JSON-LD, one node to a line. */
export function* linkedList({ entries, snapshot, ...reading }: Listed): Generator<string> {
  yield `{"@context":${JSON.stringify(linkedContext)},"@graph":[`;
  let before = '\n';
  for (const entry of entries) {
    yield before + JSON.stringify(entryNode(entry, snapshot, reading));
    before = ',\n';
  }
  yield '\n]}\n';
}

/** One entry as JSON-LD. */
export function linkedEntry(entry: Entry, snapshot: Snapshot, reading: Reading): object {
  return { '@context': linkedContext, ...entryNode(entry, snapshot, reading) };
}
