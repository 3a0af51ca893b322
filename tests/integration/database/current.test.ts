import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { catalogueHealth, CatalogueNotLoaded, currentSnapshot, redirectOf, refreshCatalogue, startCatalogue, stopCatalogue } from '@/lib/catalogue/current';
import { openDatabase } from '@/lib/database/connect';
import { StartError } from '@/lib/database/start-error';
import * as files from '@/lib/content/files';
import { smallContent, entryFile } from './support/content';
import { edit } from './support/edit';
import { homes, newDataFolder, newServerDatabase, scratchFolder, type Home } from './support/homes';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

function useHome({ dataDir, databaseUrl }: Home): void {
  vi.stubEnv('DATA_DIR', dataDir);
  vi.stubEnv('DATABASE_URL', databaseUrl ?? '');
}

beforeEach(() => void vi.spyOn(files, 'loadContent').mockReturnValue({ ...smallContent(), synonyms: [] }));
afterEach(async () => {
  await stopCatalogue();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe.each(homes)('on the %s database', (_name, newHome) => {
  test('the catalogue starts, answers without asking the database, and stops', async () => {
    expect(() => currentSnapshot()).toThrow(CatalogueNotLoaded);
    expect(await catalogueHealth()).toEqual({ isDatabaseReachable: false, isCatalogueLoaded: false, catalogueVersion: null, storedVersion: null, apartSince: null, isCatalogueCurrent: false, leftOut: 0 });
    useHome(await newHome());
    await Promise.all([startCatalogue(), startCatalogue()]);
    expect(currentSnapshot().version).toBe(1);
    expect([...currentSnapshot().bySlug.keys()].sort()).toEqual(['cash-later', 'shelter-first']);
    expect(await catalogueHealth()).toEqual({ isDatabaseReachable: true, isCatalogueLoaded: true, catalogueVersion: 1, storedVersion: 1, apartSince: null, isCatalogueCurrent: true, leftOut: 0 });
    await stopCatalogue();
    expect(() => currentSnapshot()).toThrow(CatalogueNotLoaded);
    await startCatalogue();
    expect(currentSnapshot().version).toBe(1);
  });
});

test('what an instance publishes, the others on the same server show soon after', async () => {
  const home = await newServerDatabase();
  useHome(home);
  await startCatalogue();
  const other = await openDatabase(home);
  const kept = currentSnapshot().bySlug.get('cash-later');
  await edit(other, 'shelter-first', (entry) => ({ ...entry, slug: 'shelter-for-all', concept: 'Another concept.' }));
  await expect.poll(() => currentSnapshot().version, { timeout: 20_000 }).toBe(2);
  expect(currentSnapshot().bySlug.get('shelter-for-all')).toMatchObject({ concept: 'Another concept.' });
  expect(redirectOf('shelter-first')).toBe('shelter-for-all');
  expect(redirectOf('cash-later')).toBeUndefined();
  expect(currentSnapshot().bySlug.get('cash-later'), 'read once, because revisions never change').toBe(kept);
  await other.close();
});

test('readers are served while the server is away, and the failure is reported once', async () => {
  const complaints = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const relief = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  const home = await newServerDatabase();
  useHome(home);
  await startCatalogue();
  const administrator = await openDatabase({ dataDir: '', databaseUrl: home.databaseUrl!.replace(/[^/]+$/, 'postgres') });
  const name = new URL(home.databaseUrl!).pathname.slice(1);
  await administrator.prisma.$executeRawUnsafe(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`);
  await administrator.prisma.$queryRawUnsafe(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
  await expect.poll(() => complaints.mock.calls.length, { timeout: 20_000 }).toBe(1);
  expect(await catalogueHealth()).toEqual({ isDatabaseReachable: false, isCatalogueLoaded: true, catalogueVersion: 1, storedVersion: null, apartSince: null, isCatalogueCurrent: true, leftOut: 0 });
  expect(currentSnapshot().bySlug.size).toBe(2);
  await expect(refreshCatalogue()).rejects.toThrow();
  await administrator.prisma.$executeRawUnsafe(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`);
  await expect.poll(() => relief.mock.calls.length, { timeout: 20_000 }).toBe(1);
  expect(complaints).toHaveBeenCalledTimes(1);
  await administrator.close();
});

test('content files that cannot be used stop the start with one sentence', async () => {
  vi.mocked(files.loadContent).mockImplementation(() => {
    throw new Error('content/entries/x.json does not fit: title: too long');
  });
  useHome({ dataDir: join(scratchFolder(), 'data') });
  await expect(startCatalogue()).rejects.toThrow(new StartError('The content files cannot be used: content/entries/x.json does not fit: title: too long'));
});

test('a start that fails leaves the data folder free', async () => {
  const dataDir = newDataFolder();
  useHome({ dataDir });
  vi.mocked(files.loadContent).mockReturnValue({ ...smallContent([entryFile('a', { links: [{ type: 'adapted-from', entry: 'nowhere' }] })]), synonyms: [] });
  await expect(startCatalogue()).rejects.toThrow('“nowhere”');
  await stopCatalogue();
  vi.mocked(files.loadContent).mockReturnValue({ ...smallContent(), synonyms: [] });
  await startCatalogue();
  expect(currentSnapshot().bySlug.size).toBe(2);
});

test('a folder that will not do stops the start', async () => {
  const dataDir = scratchFolder();
  writeFileSync(join(dataDir, 'thesis.doc'), '');
  useHome({ dataDir });
  await expect(startCatalogue()).rejects.toThrow(StartError);
});
