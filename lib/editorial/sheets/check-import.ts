import 'server-only';
import type { Database } from '@/lib/database/client';
import type { SheetRefusal } from '@/lib/drafting/sheet/report';
import type { Viewer } from '@/lib/permissions/roles';
import { inPool, type Around } from '@/lib/pools/in-pool';
import { poolLimits } from '@/lib/pools/limits';
import { JobRefused, PoolBusy, TooHeavy } from '@/lib/pools/refused';
import { basesOf } from './bases';
import type { Checked, SentFile } from './jobs';
import { namesFor, type SheetWords } from './known';
import { storedSheet } from './sheet-store';
import { starterOf } from './starter';

const PROGRESS_MS = 400;
/** Longer than any check takes: who still has not finished then is gone. */
const LOST_AFTER_MS = 2 * 1_000 * (poolLimits.checks.waitSeconds + poolLimits.checks.seconds);

/** Imports that this process checks; one set for the process, since Next loads this file several times. */
const shared = globalThis as { smartPracticesChecks?: Set<string> };

/**
 * Checks a sheet that was sent in, and keeps what was found with it; nothing else is written. Done already, or being
 * done here, it is left alone. Throws what nobody expected, after the import says that its check failed.
 */
export async function checkImport(database: Database, words: SheetWords, id: string): Promise<void> {
  const checking = (shared.smartPracticesChecks ??= new Set());
  if (checking.has(id)) return;
  checking.add(id);
  try {
    const waiting = await database.prisma.sheetImport.findFirst({ where: { id, state: 'checking' }, select: { startedBy: true, fileName: true } });
    const bytes = waiting && (await storedSheet(database, id));
    if (bytes) await checkSent(database, words, { id, ...waiting, bytes });
  } finally {
    checking.delete(id);
  }
}

async function checkSent(database: Database, words: SheetWords, { id, startedBy, ...file }: SentFile & { id: string; startedBy: string }): Promise<void> {
  try {
    const starter = await starterOf(database, startedBy);
    if (!starter) return await refuse(database, id, { code: 'account-closed', detail: '' });
    const { drafts: _drafts, ...report } = await checkedNow(database, words, starter, file, false, progressOf(database, id));
    await database.prisma.sheetImport.updateMany({ where: { id, state: 'checking' }, data: { state: 'checked', checkedAt: new Date(), report: { ...report, moved: [] } as object } });
  } catch (error) {
    await refuse(database, id, refusalOf(error));
    if (!(error instanceof JobRefused || error instanceof TooHeavy || error instanceof PoolBusy)) throw error;
  }
}

/** What each row of a sheet does at this moment, where `starter` sends it in. */
export async function checkedNow(database: Database, words: SheetWords, starter: Viewer, file: SentFile, withDrafts: boolean, progress: Around = {}): Promise<Checked> {
  const known = await namesFor(database, starter, words);
  return inPool('check', { ...file, known, withDrafts }, { ...progress, onNeed: (asked) => basesOf(database, starter, asked) });
}

function progressOf({ prisma }: Database, id: string): Around {
  let last = 0;
  const note = (data: { rowsDone?: number; rowsAll?: number }) => {
    last = Date.now();
    // How far a check is is told as well as can be; a check does not fail of it, and its result says all.
    prisma.sheetImport.updateMany({ where: { id, state: 'checking' }, data }).catch(() => undefined);
  };
  return { onRead: (rows) => note({ rowsDone: 0, rowsAll: rows }), onProgress: (rows) => void (Date.now() - last > PROGRESS_MS && note({ rowsDone: rows })) };
}

async function refuse({ prisma }: Database, id: string, refused: SheetRefusal): Promise<void> {
  await prisma.sheetImport.updateMany({ where: { id, state: 'checking' }, data: { state: 'refused', checkedAt: new Date(), file: null, report: { refused } } });
}

function refusalOf(error: unknown): SheetRefusal {
  if (error instanceof JobRefused) return { code: error.code, detail: error.detail };
  if (error instanceof TooHeavy) return { code: 'too-heavy', detail: '' };
  if (error instanceof PoolBusy) return { code: 'busy', detail: '' };
  return { code: 'failed', detail: '' };
}

/** Takes up checks that ended with their process. `isAlone`: no other process can be at them. */
export async function checkWaiting(database: Database, words: SheetWords, now = new Date()): Promise<void> {
  const isAlone = database.engine.home === 'embedded';
  const before = isAlone ? now : new Date(now.getTime() - LOST_AFTER_MS);
  const lost = await database.prisma.sheetImport.findMany({ where: { state: 'checking', startedAt: { lt: before } }, select: { id: true }, orderBy: { startedAt: 'asc' } });
  for (const { id } of lost) await checkImport(database, words, id);
}
