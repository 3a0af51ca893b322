import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';

/** Read at run time, so that it is the same file under Next, in commands and in tests. */
const WORKER = join(process.cwd(), 'lib', 'editorial', 'sheets', 'worker.mjs');
/** Asked for in a way that no bundler follows: it would take the thread's file, and all that it reads the sources with, into the bundle. */
const threads = process.getBuiltinModule('node:worker_threads');
const MOST_MEMORY_MB = 1_024;
/** Starting one takes a second, and who sends in a sheet often sends in the next soon. */
const KEPT_MS = 60_000;

export type SheetWorkers = { kept: { readonly worker: Worker; readonly timer: NodeJS.Timeout } | null };

/** A thread for one job: the one that is kept from the job before, or a new one. `keep` it after a job that went well, `end` it otherwise. */
export function sheetWorker(workers: SheetWorkers): { readonly worker: Worker; readonly keep: () => void; readonly end: () => Promise<unknown> } {
  const worker = takeKept(workers) ?? newWorker(workers);
  worker.ref();
  const keep = () => {
    const timer = setTimeout(() => {
      workers.kept = null;
      void worker.terminate();
    }, KEPT_MS).unref();
    // One that is idle keeps no process alive.
    worker.unref();
    workers.kept = { worker, timer };
  };
  return { worker, keep, end: () => worker.terminate() };
}

/** One that ends by itself is not used again. */
function newWorker(workers: SheetWorkers): Worker {
  // What this process was started with is not meant for the thread.
  const worker = new threads.Worker(WORKER, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } });
  return worker.once('exit', () => forget(workers, worker));
}

function takeKept(workers: SheetWorkers): Worker | null {
  const { kept } = workers;
  workers.kept = null;
  if (kept) clearTimeout(kept.timer);
  return kept?.worker ?? null;
}

function forget(workers: SheetWorkers, worker: Worker): void {
  if (workers.kept?.worker !== worker) return;
  clearTimeout(workers.kept.timer);
  workers.kept = null;
}
