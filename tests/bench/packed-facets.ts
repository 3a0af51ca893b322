import { brotliCompressSync, gzipSync } from 'node:zlib';
import { positions } from '@/lib/catalogue/bit-set';
import { isListed } from '@/lib/catalogue/facets';
import type { Snapshot } from '@/lib/catalogue/snapshot';

/** Bytes that tell a browser which entry has which value, counted either way: gaps between positions, then compressed. */
export function packedFacets(snapshot: Snapshot): { readonly gzip: number; readonly brotli: number } {
  const listed = [...snapshot.facets.values()].filter(({ definition }) => isListed(definition));
  const gaps = listed.flatMap(({ definition, values }) =>
    values.flatMap(({ entries }) => [entries.all.bits, ...(definition.ranked ? [entries.primary.bits] : [])].flatMap((bits) => [...gapsOf(positions(bits)), 0])),
  );
  const bytes = Buffer.from(gaps.flatMap(variableLength));
  return { gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
}

function gapsOf(ascending: Uint32Array): number[] {
  return [...ascending].map((position, i) => position - (ascending[i - 1] ?? -1));
}

/** Seven bits a byte, the eighth says that more follow. */
function variableLength(number: number): number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...variableLength(number >>> 7)];
}
