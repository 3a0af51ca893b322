import type { Worker } from 'node:worker_threads';
import type { Asked, Base } from './base';
import type { Job, JobResult, WorkerMessage } from './jobs';
import { sheetWorker, type SheetWorkers } from './sheet-worker';

const LONGEST_MS = 120_000;

/** A job that took more time or memory than any sheet should. */
export class TooHeavy extends Error {
  override readonly name = 'TooHeavy';
}

/** The sheet cannot be used as a whole, for the reason that `code` names. */
export class JobRefused extends Error {
  override readonly name = 'JobRefused';
  constructor(
    readonly code: string,
    readonly detail: string,
  ) {
    super(code);
  }
}

/** What the thread is told while it works, and what is done with what it tells. */
export type Answering = { readonly onRead?: (rows: number) => void; readonly onProgress?: (rows: number) => void; readonly onNeed?: (asked: readonly Asked[]) => Promise<readonly Base[]> };

/** One for the process: Next loads this file several times. Jobs take turns, so that memory is bounded. */
const shared = globalThis as { smartPracticesSheets?: { last: Promise<unknown>; workers: SheetWorkers } };

/** Does a job on a sheet in a thread of its own, so that a long or hostile one holds up nobody. Throws JobRefused, TooHeavy, and what the job throws. */
export function inWorker<J extends Job>(job: J, answering: Answering = {}): Promise<JobResult<J>> {
  const sheets = (shared.smartPracticesSheets ??= { last: Promise.resolve(), workers: { kept: null } });
  const turn = sheets.last.then(() => run(sheets.workers, job, answering));
  // Whoever asked is told of a failure; the next job only waits for its end.
  sheets.last = turn.catch(() => undefined);
  return turn;
}

async function run<J extends Job>(workers: SheetWorkers, job: J, answering: Answering): Promise<JobResult<J>> {
  const { worker, keep, end } = sheetWorker(workers);
  try {
    const result = await resultOf(worker, job, answering);
    keep();
    return result;
  } catch (error) {
    if (error instanceof JobRefused) keep();
    else await end();
    throw error;
  }
}

function resultOf<J extends Job>(worker: Worker, job: J, answering: Answering): Promise<JobResult<J>> {
  const done = new AbortController();
  const outcome = new Promise<JobResult<J>>((resolve, reject) => {
    const slow = setTimeout(() => reject(new TooHeavy()), LONGEST_MS);
    const listeners = {
      error: (error: NodeJS.ErrnoException) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TooHeavy() : error),
      exit: () => reject(new Error('The thread ended before its job.')),
      message: (message: WorkerMessage) => heard(message, worker, answering, { resolve: (result) => resolve(result as JobResult<J>), reject }),
    };
    for (const [name, listener] of Object.entries(listeners)) worker.on(name, listener);
    done.signal.addEventListener('abort', () => {
      clearTimeout(slow);
      for (const [name, listener] of Object.entries(listeners)) worker.off(name, listener);
    });
    worker.postMessage(job);
  });
  return outcome.finally(() => done.abort());
}

type Ending = { readonly resolve: (result: unknown) => void; readonly reject: (error: unknown) => void };

function heard(message: WorkerMessage, worker: Worker, { onRead, onProgress, onNeed }: Answering, { resolve, reject }: Ending): void {
  switch (message.says) {
    case 'read':
      return onRead?.(message.rows);
    case 'progress':
      return onProgress?.(message.rows);
    case 'need':
      return void onNeed!(message.asked).then((bases) => worker.postMessage(bases), reject);
    case 'refused':
      return reject(new JobRefused(message.code, message.detail));
    case 'failed':
      return reject(message.error);
    case 'done':
      return resolve(message.result);
  }
}
