import fs from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { openEmbedded } from '@/lib/database/embedded';
import { newDataFolder } from './support/homes';

afterEach(() => vi.restoreAllMocks());

test('each commit of the embedded database is brought to disk before it is acknowledged', async () => {
  const engine = await openEmbedded(newDataFolder());
  const connection = await engine.adapter.connect();
  const execute = (sql: string) => connection.executeRaw({ sql, args: [], argTypes: [] });
  await execute('CREATE TABLE t (x INTEGER)');
  const sync = vi.spyOn(fs, 'fsyncSync');
  for (let commit = 1; commit <= 20; commit++) {
    await execute(`INSERT INTO t VALUES (${commit})`);
    expect(sync.mock.calls.length).toBeGreaterThanOrEqual(commit);
  }
  await engine.close();
});

test('a commit that the disk refuses is not acknowledged', async () => {
  const engine = await openEmbedded(newDataFolder());
  const connection = await engine.adapter.connect();
  await connection.executeRaw({ sql: 'CREATE TABLE t (x INTEGER)', args: [], argTypes: [] });
  const transaction = await connection.startTransaction();
  await transaction.executeRaw({ sql: 'INSERT INTO t VALUES (1)', args: [], argTypes: [] });
  vi.spyOn(fs, 'fsyncSync').mockImplementation(() => {
    throw Object.assign(new Error('EIO: i/o error, fsync'), { code: 'EIO' });
  });
  await expect(transaction.commit()).rejects.toThrow(/I\/O error/);
  await engine.close();
});

test('a transaction whose commit a deferred constraint refuses is not acknowledged', async () => {
  const engine = await openEmbedded(newDataFolder());
  const connection = await engine.adapter.connect();
  await connection.executeScript('CREATE TABLE t (x INTEGER UNIQUE DEFERRABLE INITIALLY DEFERRED); INSERT INTO t VALUES (1);');
  const transaction = await connection.startTransaction();
  await transaction.executeRaw({ sql: 'INSERT INTO t VALUES (1)', args: [], argTypes: [] });
  await expect(transaction.commit()).rejects.toThrow('duplicate key');
  await expect(connection.executeScript('SELECT 1/0')).rejects.toThrow('division by zero');
  await engine.close();
});
