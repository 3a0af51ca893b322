/**
 * How many requests are worked on at once; others wait. One thread draws pages: more of them at once make each wait
 * for all, and /healthz for a piece of each (`npm run bench -- load` measures it).
 */
const LANES = [
  // Whether the database answers: never behind readers.
  { path: /^\/readyz$/, atOnce: 4 },
  // What is drawn, packed or kept elsewhere, and takes its time there.
  { path: /\.(?:png|svg|xlsx|docx|zip)$|^\/pictures\/|^\/api\/workspace\//, atOnce: 8 },
  // Pages that ask the database; those who work here do not wait behind readers.
  { path: /^(?:\/(?:fr|es|ar))?\/(?:workspace|account|sign-in|set-up|invitation|share)(?:\/|$)/, atOnce: 4 },
  // Calls: a millisecond each, so that more of them in one turn of the loop keep nobody waiting. With two or eight at once
  // 300 readers' calls waited behind kept pages (95 of 100 within 422 ms), with 32 within 181 ms.
  { path: /^(?:\/(?:fr|es|ar))?\/(?:api|oai|suggest)(?:\/|$)/, atOnce: 32 },
  // Readers' pages that are not kept: drawn in one thread, without waiting for anything.
  { path: /^/, atOnce: 2 },
];
/** Who has waited so long is refused. Nobody is before, as long as there is room: who is refused at once asks again at once. */
const LONGEST_WAIT_MS = 1_500;
const MOST_WAITING = 1_000;
/** A request keeps its place no longer than this: who reads slowly, or waits for a disk, must not keep others out. */
const LONGEST_HOLD_MS = 3_000;

const MOST_IN_A_TURN = 8;
/** @type {(() => void)[]} */
const turns = [];

/**
 * A few in each turn of the loop: a burst of requests, each short, would be one long turn in which nobody asks whether
 * /healthz or a kept page has been asked for. One in a turn lets 300 readers' calls wait twice as long.
 */
function inATurn(task) {
  if (turns.push(task) === 1) setImmediate(takeTurn);
}

function takeTurn() {
  for (const task of turns.splice(0, MOST_IN_A_TURN)) task();
  if (turns.length > 0) setImmediate(takeTurn);
}

/** A lane of requests: so many at once, the others in a queue in which senders take turns. */
export class Lane {
  /** Those who wait, by sender; the sender whose turn is next stands first. @type {Map<string, { settle: (place: boolean) => void }[]>} */
  #waiting = new Map();
  #count = 0;
  #running = 0;

  constructor(atOnce, { longestWaitMs = LONGEST_WAIT_MS, longestHoldMs = LONGEST_HOLD_MS, mostWaiting = MOST_WAITING } = {}) {
    Object.assign(this, { atOnce, longestWaitMs, longestHoldMs, mostWaiting });
  }

  /**
   * Resolves with a function that gives the place back, or with null where there was none in time.
   * @param {string} sender
   * @returns {Promise<(() => void) | null>}
   */
  enter(sender) {
    if (this.#running < this.atOnce) {
      const leave = this.#take();
      return new Promise((resolve) => inATurn(() => resolve(leave)));
    }
    if (this.#count >= this.mostWaiting && !this.#makeRoom(sender)) return Promise.resolve(null);
    return new Promise((resolve) => {
      const queue = this.#waiting.get(sender) ?? [];
      this.#waiting.set(sender, queue);
      const late = setTimeout(() => {
        this.#remove(sender, queue, waiting);
        resolve(null);
      }, this.longestWaitMs);
      const waiting = {
        settle: (hasPlace) => {
          clearTimeout(late);
          this.#remove(sender, queue, waiting);
          resolve(hasPlace ? this.#take() : null);
        },
      };
      queue.push(waiting);
      this.#count++;
    });
  }

  #take() {
    this.#running++;
    let isHeld = true;
    const leave = () => {
      if (!isHeld) return;
      isHeld = false;
      clearTimeout(late);
      // Not in the same turn: answer after answer would keep the loop from ever asking what else has come.
      inATurn(() => {
        this.#running--;
        this.#letNextIn();
      });
    };
    const late = setTimeout(leave, this.longestHoldMs).unref();
    return leave;
  }

  #remove(sender, queue, waiting) {
    queue.splice(queue.indexOf(waiting), 1);
    this.#count--;
    if (queue.length === 0) this.#waiting.delete(sender);
  }

  #letNextIn() {
    const [sender, queue] = this.#waiting.entries().next().value ?? [];
    if (!queue) return;
    // The sender's others wait for their next turn.
    this.#waiting.delete(sender);
    this.#waiting.set(sender, queue);
    queue[0].settle(true);
  }

  /** Whoever has most waiting gives up the last of them, unless that is the one who asks. */
  #makeRoom(sender) {
    const own = this.#waiting.get(sender)?.length ?? 0;
    const longest = [...this.#waiting.values()].reduce((most, queue) => (queue.length > most.length ? queue : most), []);
    if (longest.length <= own + 1) return false;
    longest.at(-1).settle(false);
    return true;
  }
}

/** Gives the lane of a path. */
export function makeLanes() {
  const lanes = LANES.map(({ path, atOnce }) => ({ path, lane: new Lane(atOnce) }));
  return (path) => lanes.find((lane) => lane.path.test(path)).lane;
}
