import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Asked, Base } from '@/lib/editorial/sheets/base';
import { editedWordsNow } from '@/lib/vocabulary/lists';
import { poolOfJob, type Handed, type JobName, type Jobs, type Outcome, type Said } from './jobs';
import { IDLE_SECONDS, poolLimits, type PoolLimits, type PoolName } from './limits';
import { JobRefused, PoolBusy, TooHeavy } from './refused';

/** Who asks, where anybody may; what is done with what a thread tells while it works, and what it is answered. */
export type Around = { readonly sender?: string; readonly onRead?: (rows: number) => void; readonly onProgress?: (rows: number) => void; readonly onNeed?: (asked: readonly Asked[]) => Promise<readonly Base[]> };

/** `held`: pieces of work that run or wait; `senders`: who asked for each of them. */
type Pool = { threads: Promise<Piscina> | null; held: number; readonly senders: string[]; idle: NodeJS.Timeout | undefined };

/** One of each for the process: Next loads this file several times, in several bundles. */
const shared = globalThis as { smartPracticesPools?: Map<PoolName, Pool> };

/** Below everything that answers: the scheduler takes what is left. */
const NICE = 10;

/**
 * Does a piece of work in a thread of its pool, so that a long or hostile one holds up nobody. Throws PoolBusy where too
 * much waits already, or of this sender, TooHeavy where it takes more than the pool's limits, JobRefused, and what the work throws.
 */
export async function inPool<N extends JobName>(job: N, asked: Jobs[N]['asks'], around: Around = {}): Promise<Jobs[N]['answers']> {
  const name = poolOfJob[job];
  const pool = poolNamed(name);
  if (!hasRoom(name, around.sender)) throw new PoolBusy();
  pool.held += 1;
  if (around.sender !== undefined) pool.senders.push(around.sender);
  clearTimeout(pool.idle);
  try {
    const threads = await (pool.threads ??= threadsOf(name, pool));
    return await run(threads, name, { job, asked }, around);
  } finally {
    pool.held -= 1;
    if (around.sender !== undefined) pool.senders.splice(pool.senders.indexOf(around.sender), 1);
    if (pool.held === 0) pool.idle = setTimeout(() => close(pool), IDLE_SECONDS * 1_000).unref();
  }
}

/** Whether a piece of work would be taken at this moment. */
export function hasRoom(name: PoolName, sender?: string): boolean {
  const { threads, waiting, ofOneSender = Infinity }: PoolLimits = poolLimits[name];
  const { held, senders } = poolNamed(name);
  return held < threads + waiting && (sender === undefined || senders.filter((one) => one === sender).length < ofOneSender);
}

function poolNamed(name: PoolName): Pool {
  const pools = (shared.smartPracticesPools ??= new Map());
  const pool = pools.get(name) ?? { threads: null, held: 0, senders: [], idle: undefined };
  pools.set(name, pool);
  return pool;
}

/** As many as there may be, always: the library begins no thread for what already waits when one has been ended. */
async function threadsOf(name: PoolName, pool: Pool): Promise<Piscina> {
  const { threads, memoryMb } = poolLimits[name];
  try {
    const piscina = new Piscina({
      ...{ filename: join(await compiledFolder(), 'worker.mjs'), name: 'work', minThreads: threads, maxThreads: threads },
      // What this process was started with is not meant for its threads.
      ...{ execArgv: [], resourceLimits: { maxOldGenerationSizeMb: memoryMb }, niceIncrement: NICE, atomics: 'disabled', recordTiming: false },
    });
    // A thread that ends without work, as one does that cannot begin. The next piece of work tries again with new ones.
    return piscina.on('error', (error) => {
      console.error(error);
      close(pool);
    });
  } catch (error) {
    pool.threads = null;
    throw error;
  }
}

/** Asked for in a way that no bundler follows: it is the start's own file, and in production what the start has compiled. */
async function compiledFolder(): Promise<string> {
  const start = pathToFileURL(join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'start', 'compiled.mjs')).href;
  const { compiled } = (await import(/* turbopackIgnore: true */ /* @vite-ignore */ start)) as { compiled: () => Promise<string> };
  return compiled();
}

async function run<N extends JobName>(threads: Piscina, name: PoolName, work: Pick<Handed<N>, 'job' | 'asked'>, around: Around): Promise<Jobs[N]['answers']> {
  const { port1: here, port2: port } = new MessageChannel();
  const ending = new AbortController();
  const end = (reason: unknown) => ending.abort(reason);
  let clock = setTimeout(() => end(new PoolBusy()), poolLimits[name].waitSeconds * 1_000);
  const begin = () => {
    clearTimeout(clock);
    clock = setTimeout(() => end(new TooHeavy()), poolLimits[name].seconds * 1_000);
  };
  const hear = (said: Said) => {
    if (said.says === 'begun') begin();
    else if (said.says === 'need') around.onNeed!(said.asked).then((bases) => here.postMessage({ bases }), end);
    else if (said.says === 'read') around.onRead?.(said.rows);
    else around.onProgress?.(said.rows);
  };
  here.on('message', hear);
  try {
    const handed: Handed<N> = { ...work, edited: editedWordsNow(), port };
    const outcome = (await threads.run(handed, { signal: ending.signal, transferList: [port] })) as Outcome<N>;
    // The outcome comes on another port, and may come before what was said last.
    for (let said = receiveMessageOnPort(here); said; said = receiveMessageOnPort(here)) hear(said.message as Said);
    if ('refused' in outcome) throw new JobRefused(outcome.refused.code, outcome.refused.detail);
    return outcome.answer;
  } catch (error) {
    if (ending.signal.aborted) throw ending.signal.reason;
    throw isOutOfMemory(error) ? new TooHeavy('memory', { cause: error }) : error;
  } finally {
    clearTimeout(clock);
    here.close();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function close(pool: Pool): void {
  const ending = pool.threads;
  pool.threads = null;
  void ending?.then((threads) => threads.destroy());
}
