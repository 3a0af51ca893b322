import { availableParallelism } from 'node:os';

/**
 * What work in threads may take: `threads` at once, `waiting` behind them for at most `waitSeconds`, of both `ofOneSender`,
 * `seconds` for one piece of it, and `memoryMb` of a thread's own memory. What is over is refused, or ended.
 */
export type PoolLimits = { readonly threads: number; readonly waiting: number; readonly ofOneSender?: number; readonly waitSeconds: number; readonly seconds: number; readonly memoryMb: number };

/** One core is left to those who wait for pages. */
const SPARE_CORES = Math.max(1, availableParallelism() - 1);

/** Work that takes long stands in a pool of its own, so that what readers wait for, and an empty sheet, never wait behind it. */
export const poolLimits = {
  /** Charts as pixels, workbooks and documents of readers. */
  drawing: { threads: SPARE_CORES, waiting: 32, ofOneSender: 16, waitSeconds: 60, seconds: 30, memoryMb: 512 },
  /** Sheets that the workspace hands out. */
  sheets: { threads: 1, waiting: 12, waitSeconds: 120, seconds: 120, memoryMb: 1_024 },
  /** Checks of sheets that were sent in; nobody waits for an answer meanwhile. */
  checks: { threads: 1, waiting: 8, waitSeconds: 900, seconds: 120, memoryMb: 1_024 },
  /** Pictures that were sent in; two decoded at once would take the memory of both. */
  pictures: { threads: 1, waiting: 6, waitSeconds: 60, seconds: 60, memoryMb: 512 },
} satisfies Record<string, PoolLimits>;
export type PoolName = keyof typeof poolLimits;

/** Threads are ended after so long without work: they give back what they hold, and beginning one takes less than a second. */
export const IDLE_SECONDS = 60;
