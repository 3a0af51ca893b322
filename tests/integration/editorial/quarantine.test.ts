import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { currentDatabase, currentSnapshot, refreshCatalogue, startCatalogue, stopCatalogue } from '@/lib/catalogue/current';
import * as files from '@/lib/content/files';
import { keptFromReaders } from '@/lib/editorial/kept-from-readers';
import { publicVersions } from '@/lib/editorial/public-versions';
import { isQuarantined, quarantineEntry, releaseEntry } from '@/lib/editorial/quarantine';
import { verifyChain } from '@/lib/log/verify-chain';
import { entryFile, smallContent } from '../database/support/content';
import { homes, newDataFolder, type Home } from '../database/support/homes';
import { person } from './support/people';

afterEach(async () => {
  await stopCatalogue();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function started({ dataDir, databaseUrl }: Home): Promise<void> {
  vi.spyOn(files, 'loadContent').mockReturnValue({ ...smallContent([entryFile('good'), entryFile('bad', { formerSlugs: ['bad-once'] })]), synonyms: [] });
  vi.stubEnv('DATA_DIR', dataDir);
  vi.stubEnv('DATABASE_URL', databaseUrl ?? '');
  await startCatalogue();
}

const slugs = () => [...currentSnapshot().bySlug.keys()].sort();
const run = async (command: string, words: readonly string[], { dataDir, databaseUrl }: Home) => {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '' };
  const { stdout, stderr } = await promisify(execFile)('node_modules/.bin/tsx', [`lib/editorial/commands/${command}.ts`, ...words], { env }).catch((error: { stdout: string; stderr: string }) => error);
  return stdout + stderr;
};

describe.each(homes)('in the %s database', (_name, newHome) => {
  test('an entry is kept from readers whatever its document holds, with an event, and released again', async () => {
    await started(await newHome());
    const database = currentDatabase();
    const administrator = await person(database, 'admin', 'administrator');
    const { id } = await database.prisma.entry.findUniqueOrThrow({ where: { slug: 'bad' } });
    await database.prisma.revision.create({ data: { entryId: id, number: 2, document: { title: 5 }, origin: 'editor' } });
    await database.prisma.entry.update({ where: { id }, data: { publishedNumber: 2 } });
    expect(await quarantineEntry(database, 'bad-once', 'It stops the page.')).toMatchObject({ slug: 'bad' });
    await refreshCatalogue();
    expect(slugs()).toEqual(['good']);
    expect(await publicVersions(database, 'bad')).toEqual([]);
    expect([await isQuarantined(database, id), await isQuarantined(database, (await database.prisma.entry.findUniqueOrThrow({ where: { slug: 'good' } })).id)]).toEqual([true, false]);
    expect(currentSnapshot().changes.at(-1)).toMatchObject({ slug: 'bad', kind: 'archived', revision: 2, fields: [] });
    expect(JSON.stringify(currentSnapshot().changes), 'the reason is not for readers').not.toContain('It stops');
    expect(await keptFromReaders(database, administrator, [])).toEqual([{ entryId: id, slug: 'bad', revision: 2, reason: 'It stops the page.', why: 'quarantined' }]);
    await expect(quarantineEntry(database, 'bad', 'Again.')).rejects.toMatchObject({ code: 'not-possible-now' });
    await expect(quarantineEntry(database, 'nowhere', 'x')).rejects.toMatchObject({ code: 'not-found' });
    await expect(releaseEntry(database, 'good')).rejects.toMatchObject({ code: 'not-possible-now' });

    await database.prisma.entry.update({ where: { id }, data: { publishedNumber: 1 } });
    await releaseEntry(database, 'bad');
    await refreshCatalogue();
    expect(slugs()).toEqual(['bad', 'good']);
    const events = await database.prisma.event.findMany({ where: { entryId: id }, orderBy: { id: 'desc' }, take: 2 });
    expect(events.map(({ type, payload, actor }) => ({ type, payload, actor }))).toEqual([{ type: 'released', payload: {}, actor: null }, { type: 'quarantined', payload: { reason: 'It stops the page.' }, actor: null }]);
    expect(await verifyChain(database)).toMatchObject({ brokenAt: null });
  });
});

test('by a command of the shell, which finds an embedded database in use until the server is stopped', async () => {
  const home = { dataDir: newDataFolder() };
  await started(home);
  expect(await run('quarantine', ['bad', 'It stops', 'the page'], home)).toContain('is in use by process');
  await stopCatalogue();
  expect(await run('quarantine', ['bad-once', 'It stops', 'the page'], home)).toContain('Readers do not see “bad” any more.');
  expect(await run('quarantine', ['bad', 'again'], home)).toBe('The entry “bad” is in quarantine already.\n');
  await startCatalogue();
  expect(slugs()).toEqual(['good']);
  await stopCatalogue();
  expect(await run('release', ['bad'], home)).toContain('Readers see “bad” again');
  await startCatalogue();
  expect(slugs()).toEqual(['bad', 'good']);
}, 180_000);
