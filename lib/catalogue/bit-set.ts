/** A set of entries: bit i of the array says whether entry i of the snapshot is in it. Never changed once shared. */
export type BitSet = Uint32Array;

export function noBits(size: number): BitSet {
  return new Uint32Array((size + 31) >>> 5);
}

export function allBits(size: number): BitSet {
  const bits = noBits(size).fill(0xffffffff);
  const rest = size & 31;
  if (rest) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

/** Changes `bits`; for sets that are still being made. */
export function addBit(bits: BitSet, position: number): void {
  bits[position >>> 5]! |= 1 << (position & 31);
}

export function hasBit(bits: BitSet, position: number): boolean {
  return (bits[position >>> 5]! & (1 << (position & 31))) !== 0;
}

/** What all the sets share. At least one set is needed: nothing says how large an empty intersection is. */
export function intersection(sets: readonly BitSet[]): BitSet {
  const [first, ...others] = sets;
  if (!first) throw new Error('An intersection needs a set');
  const bits = first.slice();
  for (const other of others) for (let i = 0; i < bits.length; i++) bits[i]! &= other[i]!;
  return bits;
}

export function union(size: number, sets: readonly BitSet[]): BitSet {
  const bits = noBits(size);
  for (const set of sets) for (let i = 0; i < bits.length; i++) bits[i]! |= set[i]!;
  return bits;
}

/** `bits` without those of `taken`. */
export function difference(bits: BitSet, taken: BitSet): BitSet {
  return bits.map((word, i) => word & ~taken[i]!);
}

export function countBits(bits: BitSet): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) count += ones(bits[i]!);
  return count;
}

/** The positions in the set, in ascending order. */
export function positions(bits: BitSet): Uint32Array {
  const found = new Uint32Array(countBits(bits));
  let next = 0;
  for (let i = 0; i < bits.length; i++) {
    for (let word = bits[i]!; word; word &= word - 1) found[next++] = (i << 5) + 31 - Math.clz32(word & -word);
  }
  return found;
}

/** A set and, where it is so small that walking it is quicker than comparing words, the list of its positions. */
export type CountedSet = { readonly bits: BitSet; readonly size: number; readonly few: Uint32Array | null };

export function countedSet(bits: BitSet): CountedSet {
  const size = countBits(bits);
  return { bits, size, few: size < bits.length ? positions(bits) : null };
}

/**
 * How many of `base` each set holds: the one place where the catalogue counts. Words of `base` that are empty are
 * left out first, so that narrow queries cost next to nothing.
 */
export function countEach(sets: readonly CountedSet[], base: BitSet): number[] {
  const filled = filledWords(base);
  return sets.map(({ bits, few }) => (few && few.length < filled.length ? countListed(few, base) : countShared(bits, base, filled)));
}

function countListed(list: Uint32Array, base: BitSet): number {
  let count = 0;
  for (let i = 0; i < list.length; i++) count += (base[list[i]! >>> 5]! >>> (list[i]! & 31)) & 1;
  return count;
}

function countShared(bits: BitSet, base: BitSet, filled: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < filled.length; i++) {
    const at = filled[i]!;
    count += ones(bits[at]! & base[at]!);
  }
  return count;
}

function filledWords(bits: BitSet): Uint32Array {
  const filled = new Uint32Array(bits.length);
  let next = 0;
  for (let i = 0; i < bits.length; i++) if (bits[i]) filled[next++] = i;
  return filled.subarray(0, next);
}

function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
