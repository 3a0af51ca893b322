import { PictureRefused } from './limits';

/** Pictures that this process holds at once, sent or waiting; each may take 15 MB and more. */
const MOST_AT_ONCE = 6;

let held = 0;
let last: Promise<unknown> = Promise.resolve();

/** Does the work with a place in memory; throws `busy` where there is none. */
export async function withPlace<T>(work: () => Promise<T>): Promise<T> {
  if (held >= MOST_AT_ONCE) throw new PictureRefused('busy');
  held += 1;
  try {
    return await work();
  } finally {
    held -= 1;
  }
}

/** One after the other: two pictures decoded at once take the memory of both. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
