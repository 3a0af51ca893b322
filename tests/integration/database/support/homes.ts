import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Settings } from '@/lib/settings';

export type Home = Pick<Settings, 'dataDir' | 'databaseUrl'>;

/** Where homes were made here that nobody has prepared. */
const unprepared = new Set<string>();

/** Whether a home was made here and is prepared for the first time now. */
export function isFirstPreparation({ dataDir, databaseUrl }: Home): boolean {
  return unprepared.delete(databaseUrl ?? dataDir);
}

/** Both homes of a database, each making new empty ones. */
export const homes = [
  ['embedded', async (): Promise<Home> => ({ dataDir: newDataFolder() })],
  ['server', newServerDatabase],
] as const;

/** A data folder with a new embedded database in it. */
export function newDataFolder(): string {
  const folder = join(scratchFolder(), 'data');
  cpSync(join(process.env['TEST_FOLDER']!, 'new-data'), folder, { recursive: true });
  unprepared.add(folder);
  return folder;
}

export async function newServerDatabase(): Promise<Home> {
  const name = `t${randomUUID().replaceAll('-', '')}`;
  await administer(`CREATE DATABASE ${name}`);
  unprepared.add(serverUrl(name));
  return { dataDir: '', databaseUrl: serverUrl(name) };
}

/** Commands about whole databases, one after the other, as the server's administrator. */
export async function administer(...commands: readonly string[]): Promise<void> {
  const administrator = new pg.Client({ connectionString: serverUrl('postgres') });
  await administrator.connect();
  try {
    for (const command of commands) await administrator.query(command);
  } finally {
    await administrator.end();
  }
}

export function serverUrl(database: string): string {
  return `${process.env['TEST_SERVER']}/${database}`;
}

/** A new folder, gone when the tests are over. */
export function scratchFolder(): string {
  return mkdtempSync(join(process.env['TEST_FOLDER']!, 'scratch-'));
}
