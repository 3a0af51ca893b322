import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Enough to tell a process from a later one that was given the same number. */
export type ProcessIdentity = {
  readonly pid: number;
  /** The machine's start and the process namespace: numbers mean nothing to processes that do not share it. */
  readonly place: string;
  /** When the process started, in a form only to be compared. */
  readonly started: string;
  /** Told apart even from other uses by the same process. */
  readonly claim: string;
};

export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, place: ownPlace(), started: ownStart(), claim: randomUUID() };
}

/** Whether that process runs; undefined when it belongs to another machine or container, and cannot be seen from here. */
export function isRunning(identity: ProcessIdentity): boolean | undefined {
  if (identity.place !== ownPlace()) return undefined;
  if (identity.pid === process.pid) return identity.started === ownStart();
  if (process.platform !== 'linux') return isAlive(identity.pid);
  return startOf(identity.pid) === identity.started;
}

function ownPlace(): string {
  const boot = onLinux(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const namespace = onLinux(() => readlinkSync('/proc/self/ns/pid'));
  return [hostname(), boot, namespace].join(' ');
}

function ownStart(): string {
  return startOf(process.pid) ?? String(performance.timeOrigin);
}

/** Clock ticks from the machine's start to the process's, while it runs; a zombie does not. */
function startOf(pid: number): string | undefined {
  const line = onLinux(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The name, in brackets, may itself hold spaces and brackets.
  const [state, ...fields] = line?.replace(/^.*\) /s, '').split(' ') ?? [];
  return state === 'Z' || state === 'X' ? undefined : fields[18];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What /proc says, or undefined when it has no such file. */
function onLinux<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
