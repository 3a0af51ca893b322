/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {number} weight How many of the machine's cores it keeps busy; one that only waits weighs nothing.
 * @property {readonly string[]} [needs] Stages without which it cannot run: choosing it chooses them.
 * @property {readonly string[]} [after] Stages that must not run beside it, and come first where they run at all.
 */

/** The stages that `names` choose, with those they need, in the order of the table. */
export function withNeeds(stages, names) {
  const wanted = new Set(names);
  for (const { name, needs = [] } of [...stages].reverse()) if (wanted.has(name)) needs.forEach((need) => wanted.add(need));
  return stages.filter(({ name }) => wanted.has(name));
}

/** Which of the waiting stages can start now, the first in the table first. */
export function startable(waiting, running, room) {
  const unfinished = new Set([...waiting, ...running].map(({ name }) => name));
  let free = room - running.reduce((sum, { weight }) => sum + weight, 0);
  return waiting.filter(({ needs = [], after = [], weight }) => {
    if (weight > free || [...needs, ...after].some((name) => unfinished.has(name))) return false;
    free -= weight;
    return true;
  });
}

/** Runs all stages side by side in so much room, and answers what `run` made of each, in the order of the table. */
export async function runSideBySide(stages, room, run) {
  const results = new Map();
  const running = new Map();
  let waiting = [...stages];
  const begin = (stage) => {
    const ended = Promise.resolve(run(stage)).then((result) => results.set(stage, result)).finally(() => running.delete(stage));
    running.set(stage, ended);
  };
  while (waiting.length + running.size > 0) {
    const starting = startable(waiting, [...running.keys()], room);
    if (starting.length + running.size === 0) throw new Error(`Stages wait for each other: ${waiting.map(({ name }) => name).join(', ')}.`);
    waiting = waiting.filter((stage) => !starting.includes(stage));
    starting.forEach(begin);
    await Promise.race(running.values());
  }
  return stages.map((stage) => results.get(stage));
}
