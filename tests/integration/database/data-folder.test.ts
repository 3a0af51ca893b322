import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openEmbedded } from '@/lib/database/embedded';
import type { Engine } from '@/lib/database/engine';
import { lockFolder } from '@/lib/database/folder-lock';
import { ownIdentity } from '@/lib/database/process-identity';
import { StartError } from '@/lib/database/start-error';
import { newDataFolder, scratchFolder } from './support/homes';

/** The sentence with which a folder is refused. */
async function refusalOf(folder: string): Promise<string> {
  const error = await openEmbedded(folder).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StartError);
  const { message } = error as StartError;
  expect(message).toMatch(/^The (data folder|database in) \S+ .+[^.]\.$/);
  return message.replaceAll(folder, 'FOLDER');
}

function leaveClaim(folder: string, claim: object): string {
  const file = join(folder, 'lock', 'claim-of-another.json');
  mkdirSync(join(folder, 'lock'), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...ownIdentity(), ...claim }));
  return file;
}

async function opensAndCloses(folder: string): Promise<void> {
  const engine = await openEmbedded(folder);
  await engine.close();
  expect(readdirSync(join(folder, 'lock'))).toEqual([]);
}

describe('one process at a time', () => {
  test('a second use of a folder is refused, and it is free again after the first', async () => {
    const folder = newDataFolder();
    const first = await openEmbedded(folder);
    expect(await refusalOf(folder)).toBe(`The data folder FOLDER is in use by process ${process.pid}: stop that one first, or choose another folder with DATA_DIR.`);
    await first.close();
    await opensAndCloses(folder);
  });

  test('of many that want a folder at once, never two have it', async () => {
    const folder = scratchFolder();
    let holders = 0;
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const release = await lockFolder(folder);
        expect(++holders).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 5));
        holders--;
        release();
      }),
    );
    expect(holders).toBe(0);
  });

  test('another process that runs keeps its folder; one that was killed does not', async () => {
    const folder = newDataFolder();
    const other = spawn(process.execPath, ['--import', 'tsx', 'tests/integration/database/support/hold-folder.ts', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(other.stdout, 'data');
    expect(await refusalOf(folder)).toContain(`is in use by process ${other.pid}:`);
    other.kill('SIGKILL');
    await once(other, 'exit');
    await opensAndCloses(folder);
  });

  test('a claim left by a process whose number another has now does not count', async () => {
    const folder = newDataFolder();
    leaveClaim(folder, { pid: process.pid, started: '1', claim: 'before' });
    await opensAndCloses(folder);
    leaveClaim(folder, { pid: process.ppid, started: '1', claim: 'before' });
    await opensAndCloses(folder);
  });

  const quick = { beatMs: 40, silenceMs: 1_000, patienceMs: 200 };

  test('a claim cut short by a crash does not count', async () => {
    const folder = scratchFolder();
    const file = leaveClaim(folder, {});
    writeFileSync(file, '');
    const release = await lockFolder(folder, quick);
    expect(existsSync(file)).toBe(false);
    release();
  });

  test('a process in another container keeps its folder while it renews its claim, and loses it when it falls silent', async () => {
    const folder = scratchFolder();
    const file = leaveClaim(folder, { place: 'elsewhere', claim: 'elsewhere' });
    const beat = setInterval(() => utimesSync(file, new Date(), new Date()), 20);
    await expect(lockFolder(folder, quick)).rejects.toThrow('is in use by a process elsewhere:');
    clearInterval(beat);
    (await lockFolder(folder, quick))();
  });

  test('a process renews its own claim', async () => {
    const folder = scratchFolder();
    const release = await lockFolder(folder, quick);
    const file = join(folder, 'lock', readdirSync(join(folder, 'lock'))[0]!);
    const before = statSync(file).mtimeMs;
    await expect.poll(() => statSync(file).mtimeMs).toBeGreaterThan(before);
    release();
  });
});

describe('folders that will not do', () => {
  test('one that holds something else stays untouched', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'thesis.doc'), 'years of work');
    expect(await refusalOf(folder)).toBe('The data folder FOLDER holds something else (thesis.doc): choose an empty or a new folder with DATA_DIR.');
    expect(readdirSync(folder)).toEqual(['thesis.doc']);
  });

  test('a file in its place', async () => {
    const file = join(scratchFolder(), 'data');
    writeFileSync(file, '');
    expect(await refusalOf(file)).toContain('is a file, not a folder');
    expect(await refusalOf(join(file, 'below'))).toContain('is a file, not a folder');
  });

  test('one of a newer version', async () => {
    const folder = newDataFolder();
    writeFileSync(join(folder, 'smart-practices.json'), '{"application":"smart-practices","layout":2}');
    expect(await refusalOf(folder)).toContain('was made by a newer version of this application');
  });

  const damages: Record<string, (database: string) => void> = {
    'its marker unreadable': (database) => writeFileSync(join(database, '..', 'smart-practices.json'), '{'),
    'no release file': (database) => rmSync(join(database, 'PG_VERSION')),
    'no control file': (database) => rmSync(join(database, 'global', 'pg_control')),
    'an empty control file': (database) => truncateSync(join(database, 'global', 'pg_control')),
    'no log of changes': (database) => rmSync(join(database, 'pg_wal'), { recursive: true }),
    'no tables': (database) => rmSync(join(database, 'base'), { recursive: true }),
    'a page overwritten': (database) => writeFileSync(join(database, 'global', '1260'), Buffer.alloc(8192, 7)),
  };
  test.each(Object.entries(damages))('one that is damaged: %s', async (_what, damage) => {
    const folder = newDataFolder();
    damage(join(folder, 'postgres'));
    expect(await refusalOf(folder)).toMatch(/^The (database in|data folder) FOLDER is damaged/);
    expect(readdirSync(join(folder, 'lock'))).toEqual([]);
  });

  test('one of another release of PostgreSQL', async () => {
    const folder = newDataFolder();
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '17\n');
    expect(await refusalOf(folder)).toBe('The database in FOLDER was made by PostgreSQL 17, and this version of the application reads 18: start the version that made it.');
  });

  test('a first start that was cut short is begun again', async () => {
    const folder = newDataFolder();
    cpSync(join(folder, 'postgres'), join(folder, 'postgres.new'), { recursive: true });
    rmSync(join(folder, 'postgres'), { recursive: true });
    rmSync(join(folder, 'postgres.new', 'global'), { recursive: true });
    await opensAndCloses(folder);
    expect(existsSync(join(folder, 'postgres.new'))).toBe(false);
  });
});

const mounted: string[] = [];
afterEach(() => {
  for (const folder of mounted.splice(0)) spawnSync('umount', ['-l', folder]);
});

/** A disk of this size, or undefined where this user may not mount one. */
function smallDisk(megabytes: number): string | undefined {
  const folder = scratchFolder();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  if (status !== 0) return undefined;
  mounted.push(folder);
  return folder;
}

test('a read-only disk is said', async ({ skip }) => {
  const disk = smallDisk(1) ?? skip('this user may not mount a disk');
  mkdirSync(join(disk, 'data', 'lock'), { recursive: true });
  spawnSync('mount', ['-o', 'remount,ro', disk]);
  expect(await refusalOf(join(disk, 'data'))).toContain('is on a read-only disk');
  expect(await refusalOf(join(disk, 'new'))).toContain('cannot be made there');
});

describe('a full disk', () => {
  test('is said at the first start, which succeeds once there is room', async ({ skip }) => {
    const disk = smallDisk(20) ?? skip('this user may not mount a disk');
    expect(await refusalOf(join(disk, 'data'))).toContain('is on a full disk');
    spawnSync('mount', ['-o', 'remount,size=100m', disk]);
    await opensAndCloses(join(disk, 'data'));
  });

  test('fails a change, is said, and costs nothing that was there before', async ({ skip }) => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const disk = smallDisk(62) ?? skip('this user may not mount a disk');
    const folder = join(disk, 'data');
    const engine = await openEmbedded(folder);
    await execute(engine, 'CREATE TABLE t (x INTEGER, y TEXT)');
    const acknowledged = await writeUntilRefused(engine, disk);
    await expect(execute(engine, 'SELECT 1')).rejects.toThrow(/^The embedded database has stopped \(.*No space left on device/);
    await engine.close();
    spawnSync('mount', ['-o', 'remount,size=120m', disk]);

    const again = await openEmbedded(folder);
    const connection = await again.adapter.connect();
    const { rows } = await connection.queryRaw({ sql: 'SELECT max(x)::int, count(*)::int FROM t', args: [], argTypes: [] });
    expect(rows).toEqual([[acknowledged, 1000]]);
    await again.close();
  });
});

async function execute(engine: Engine, sql: string): Promise<void> {
  const connection = await engine.adapter.connect();
  await connection.executeRaw({ sql, args: [], argTypes: [] });
}

/** Rewrites a small table on a disk without room for another file of the log. Answers the last state acknowledged. */
async function writeUntilRefused(engine: Engine, disk: string): Promise<number> {
  await execute(engine, `INSERT INTO t SELECT 0, repeat('y', 100) FROM generate_series(1, 1000)`);
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(6 << 20));
  for (let turn = 1; turn < 1000; turn++) {
    const refused = await execute(engine, `UPDATE t SET x = ${turn}`).then(() => undefined, (reason: unknown) => reason);
    if (refused) {
      expect(engine.problem(refused)).toContain('is on a full disk');
      return turn - 1;
    }
    await execute(engine, 'VACUUM t');
  }
  throw new Error('The disk never filled.');
}
