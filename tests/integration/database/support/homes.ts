import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Settings } from '@/lib/settings';

export type Home = Pick<Settings, 'dataDir' | 'databaseUrl'>;

/** Both homes of a database, each making new empty ones. */
export const homes = [
  ['embedded', async (): Promise<Home> => ({ dataDir: newDataFolder() })],
  ['server', newServerDatabase],
] as const;

/** A data folder with a new embedded database in it. */
export function newDataFolder(): string {
  const folder = join(scratchFolder(), 'data');
  cpSync(join(process.env['TEST_FOLDER']!, 'new-data'), folder, { recursive: true });
  return folder;
}

export async function newServerDatabase(): Promise<Home> {
  const name = `t${randomUUID().replaceAll('-', '')}`;
  const administrator = new pg.Client({ connectionString: serverUrl('postgres') });
  await administrator.connect();
  await administrator.query(`CREATE DATABASE ${name}`);
  await administrator.end();
  return { dataDir: '', databaseUrl: serverUrl(name) };
}

export function serverUrl(database: string): string {
  return `${process.env['TEST_SERVER']}/${database}`;
}

/** A new folder, gone when the tests are over. */
export function scratchFolder(): string {
  return mkdtempSync(join(process.env['TEST_FOLDER']!, 'scratch-'));
}
