/** Entries by word number: those of word n are `entries[starts[n]]` up to `entries[starts[n + 1]]`, in ascending order. */
export type Postings = {
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  /** How much the word weighs in that entry, in sixteenths: the weight of its best field, up to twice that for repetition. */
  readonly impacts: Uint8Array;
};

export const IMPACT_UNIT = 16;
/** How soon repetition stops to add, and how far long entries are held against a word: BM25's usual values. */
const SATURATION = 1.2;
const LENGTH_PENALTY = 0.7;

/** Takes the words of one entry after the other, heaviest field first, and packs them. */
export class PostingsBuilder {
  readonly numbers = new Map<string, number>();
  private readonly times: number[] = [];
  private readonly weights: number[] = [];
  private readonly inEntry: number[] = [];
  private readonly lengths: number[] = [];
  private readonly ends: number[] = [];
  private readonly rows = new Rows();
  private length = 0;

  add(term: string, weight: number): void {
    const number = this.numberOf(term);
    if (this.times[number] === 0) {
      this.inEntry.push(number);
      this.weights[number] = weight;
    }
    this.times[number]!++;
    this.length++;
  }

  closeEntry(): void {
    for (const number of this.inEntry) {
      this.rows.push(number, Math.min(this.times[number]!, 255), this.weights[number]!);
      this.times[number] = 0;
    }
    this.inEntry.length = 0;
    this.lengths.push(this.length);
    this.ends.push(this.rows.count);
    this.length = 0;
  }

  build(): Postings {
    const starts = this.startsByWord();
    const next = starts.slice();
    const entries = new Uint32Array(this.rows.count);
    const impacts = new Uint8Array(this.rows.count);
    const usual = this.lengths.reduce((sum, length) => sum + length, 0) / (this.lengths.length || 1);
    this.ends.forEach((end, entry) => {
      const slowing = SATURATION * (1 - LENGTH_PENALTY + (LENGTH_PENALTY * this.lengths[entry]!) / usual);
      for (let row = this.ends[entry - 1] ?? 0; row < end; row++) {
        const slot = next[this.rows.words[row]!]!++;
        entries[slot] = entry;
        impacts[slot] = impact(this.rows.times[row]!, this.rows.weights[row]!, slowing);
      }
    });
    return { starts, entries, impacts };
  }

  private numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    this.numbers.set(term, this.times.length);
    this.weights.push(0);
    return this.times.push(0) - 1;
  }

  private startsByWord(): Uint32Array {
    const starts = new Uint32Array(this.times.length + 1);
    for (let row = 0; row < this.rows.count; row++) starts[this.rows.words[row]! + 1]!++;
    for (let number = 1; number < starts.length; number++) starts[number]! += starts[number - 1]!;
    return starts;
  }
}

function impact(times: number, weight: number, slowing: number): number {
  return Math.min(255, Math.floor(IMPACT_UNIT * weight * (1 + times / (times + slowing))));
}

/** A table of small numbers that grows by doubling: plain arrays of objects would cost ten times the memory. */
class Rows {
  count = 0;
  words = new Uint32Array(1024);
  times = new Uint8Array(1024);
  weights = new Uint8Array(1024);

  push(word: number, times: number, weight: number): void {
    if (this.count === this.words.length) this.grow();
    this.words[this.count] = word;
    this.times[this.count] = times;
    this.weights[this.count++] = weight;
  }

  private grow(): void {
    this.words = doubled(this.words, new Uint32Array(this.words.length * 2));
    this.times = doubled(this.times, new Uint8Array(this.times.length * 2));
    this.weights = doubled(this.weights, new Uint8Array(this.weights.length * 2));
  }
}

function doubled<A extends Uint32Array | Uint8Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}
