/** What a page takes beside its bytes: headers, key and the places that hold them. */
const OVERHEAD_BYTES = 3_000;
/** A drawing that has not ended by then is waited for by nobody else. */
const LONGEST_DRAWING_MS = 10_000;

/**
 * Finished pages within bounded memory, of one state of what readers see; the ones unused for longest make room. When
 * that state moves, all go, and what is being drawn is given to those who wait for it and not kept.
 */
export class Shelf {
  /** @type {Map<string, { page: { bytes: number }, bytes: number }>} */
  #pages = new Map();
  #drawings = new Map();
  #bytes = 0;
  #state;

  constructor({ mostBytes, mostBytesOfOne, stateNow }) {
    Object.assign(this, { mostBytes, mostBytesOfOne, stateNow });
  }

  get bytes() {
    return this.#bytes;
  }

  /** The page, if it is there. */
  find(key) {
    this.#follow();
    const kept = this.#pages.get(key);
    if (!kept) return undefined;
    this.#pages.delete(key);
    this.#pages.set(key, kept);
    this.#count(kept);
    return kept.page;
  }

  /**
   * What `draw` gives, which is asked once however many wait: its `page` is put here. Where there is none, `isMine` says
   * who may use the rest of it.
   */
  async drawing(key, draw) {
    this.#follow();
    const running = this.#drawings.get(key);
    if (running) return { ...(await running), isMine: false };
    const state = this.#state;
    const begun = draw();
    this.#drawings.set(key, begun);
    const forget = () => this.#drawings.get(key) === begun && this.#drawings.delete(key);
    const late = setTimeout(forget, LONGEST_DRAWING_MS).unref();
    try {
      const drawn = await begun;
      this.#follow();
      if (drawn.page && this.#state === state) this.#put(key, drawn.page);
      return { ...drawn, isMine: true };
    } finally {
      clearTimeout(late);
      forget();
    }
  }

  #put(key, page) {
    if (page.bytes > this.mostBytesOfOne) return;
    const kept = { page, key, bytes: 0 };
    this.#pages.set(key, kept);
    this.#count(kept);
  }

  /** A page grows when somebody asks for it packed otherwise. */
  #count(kept) {
    const bytes = kept.page.bytes + 2 * kept.key.length + OVERHEAD_BYTES;
    this.#bytes += bytes - kept.bytes;
    kept.bytes = bytes;
    for (const [key, { bytes: freed }] of this.#pages) {
      if (this.#bytes <= this.mostBytes) return;
      this.#pages.delete(key);
      this.#bytes -= freed;
    }
  }

  #follow() {
    const state = this.stateNow();
    if (state === this.#state) return;
    this.#state = state;
    this.#pages.clear();
    this.#drawings.clear();
    this.#bytes = 0;
  }
}
