import type { Engine, Question } from './engines/engine';

const ROUNDS = 7;
/** An engine that takes longer for a question is asked once: more rounds would not change the picture. */
const SLOW_MS = 100;

export type Timing = { readonly engine: Engine; readonly medianMs: number };

/** The median over the questions of each engine's median time. Engines take turns, so that a busy machine is busy for all. */
export async function timings(engines: readonly Engine[], questions: readonly Question[]): Promise<Timing[]> {
  const times = engines.map((): number[] => []);
  for (const question of questions) {
    for (const [i, engine] of engines.entries()) times[i]!.push(await medianTime(() => engine.ask(question)));
  }
  return engines.map((engine, i) => ({ engine, medianMs: median(times[i]!) }));
}

/** The median of a few runs, after one that warms up. */
export async function medianTime(run: () => unknown): Promise<number> {
  const first = await time(run);
  if (first > SLOW_MS) return first;
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await time(run));
  return median(rounds);
}

async function time(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
