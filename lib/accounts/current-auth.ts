import 'server-only';
import { currentDatabase } from '@/lib/catalogue/current';
import { readSettings } from '@/lib/settings';
import type { Auth } from './auth';
import { authSecret } from './secret';

/** One for the process and its database: Next loads this file in several bundles. */
const shared = globalThis as { smartPracticesAuth?: Promise<Auth> };

/** The library for signing in, made when it is first asked for. One that could not be made is made again. */
export function currentAuth(): Promise<Auth> {
  shared.smartPracticesAuth ??= make().catch((error: unknown) => {
    delete shared.smartPracticesAuth;
    throw error;
  });
  return shared.smartPracticesAuth;
}

async function make(): Promise<Auth> {
  const database = currentDatabase();
  const settings = readSettings();
  const { makeAuth } = await import('./auth');
  return makeAuth(database, await authSecret(database, settings.authSecret), settings);
}
