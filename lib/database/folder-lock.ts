import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning, ownIdentity, type ProcessIdentity } from './process-identity';
import { StartError } from './start-error';

/**
 * How often a claim is renewed, for how long one may fall silent (longer than a busy process needs between two
 * beats), and how long to wait for a rival to leave (a restart meets the process that is just ending).
 */
export type Pace = { readonly beatMs: number; readonly silenceMs: number; readonly patienceMs: number };
const usualPace: Pace = { beatMs: 2_000, silenceMs: 15_000, patienceMs: 3_000 };

/**
 * Keeps every other process out of a data folder; answers how to let them in again. Each process that wants
 * the folder writes a claim first and looks at the others' after, so that two can never both find it free.
 */
export async function lockFolder(folder: string, pace: Pace = usualPace): Promise<() => void> {
  const claims = join(folder, 'lock');
  mkdirSync(claims, { recursive: true });
  const deadline = Date.now() + pace.patienceMs;
  for (;;) {
    const identity = ownIdentity();
    const release = writeClaim(claims, identity, pace);
    const rival = await findRival(claims, identity, pace);
    if (!rival) return release;
    release();
    if (Date.now() > deadline) throw new StartError(inUse(folder, rival));
    await pause(100 + Math.random() * 200);
  }
}

function writeClaim(claims: string, identity: ProcessIdentity, pace: Pace): () => void {
  const file = join(claims, `${identity.claim}.json`);
  writeFileSync(`${file}.new`, JSON.stringify(identity));
  renameSync(`${file}.new`, file);
  const stop = keepBeating(file, pace);
  return () => {
    stop();
    rmSync(file, { force: true });
  };
}

function keepBeating(file: string, { beatMs }: Pace): () => void {
  const beat = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch (error) {
      clearInterval(beat);
      console.error(`${file} cannot be renewed: somebody took it away, and the folder is no longer safe from a second process.`, error);
    }
  }, beatMs);
  beat.unref();
  return () => clearInterval(beat);
}

/** The first other claim whose process lives, undefined when there is none; claims of the dead are cleared away. */
async function findRival(claims: string, own: ProcessIdentity, pace: Pace): Promise<Rival | undefined> {
  for (const name of readdirSync(claims)) {
    if (!name.endsWith('.json') || name.startsWith(own.claim)) continue;
    const file = join(claims, name);
    const rival = readClaim(file);
    const running = rival && isRunning(rival);
    if (running ?? (await isBeating(file, pace))) return rival ?? 'unknown';
    rmSync(file, { force: true });
  }
  return undefined;
}

type Rival = ProcessIdentity | 'unknown';

/** Undefined when the file is gone or was never finished. */
function readClaim(file: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a process that cannot be seen from here keeps renewing its claim. */
async function isBeating(file: string, { beatMs, silenceMs }: Pace): Promise<boolean> {
  const seen = beatOf(file);
  for (const deadline = Date.now() + silenceMs; Date.now() < deadline; await pause(beatMs / 4)) {
    const now = beatOf(file);
    if (now === undefined) return false;
    if (now !== seen) return true;
  }
  return false;
}

function beatOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function inUse(folder: string, rival: Rival): string {
  const who = rival === 'unknown' || isRunning(rival) === undefined ? 'a process elsewhere' : `process ${rival.pid}`;
  return `The data folder ${folder} is in use by ${who}: stop that one first, or choose another folder with DATA_DIR.`;
}
