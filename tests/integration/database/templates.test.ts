import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrationNames } from '@/lib/database/migration-files';
import { entryFile, smallContent } from './support/content';
import { prepared } from './support/databases';
import { edit } from './support/edit';
import { homes } from './support/homes';
import { madeOnce } from './support/templates';

const content = smallContent([entryFile('copied')]);

describe.each(homes)('in the %s database', (_name, newHome) => {
  test('tests get prepared databases of their own: what one writes no other sees', async () => {
    const [one, other] = [await prepared(await newHome(), content), await prepared(await newHome(), content)];
    await edit(one, 'copied', (entry) => ({ ...entry, concept: 'Changed in one.' }));
    const third = await prepared(await newHome(), content);
    for (const { prisma } of [other, third]) {
      expect(await prisma.entry.findMany({ select: { slug: true, concept: true } })).toEqual([{ slug: 'copied', concept: 'A concept.' }]);
      expect(await prisma.$queryRaw`SELECT migration_name FROM _prisma_migrations ORDER BY 1`).toHaveLength(migrationNames().length);
    }
  });

  test('each content has a template of its own', async () => {
    const database = await prepared(await newHome(), smallContent([entryFile('another'), entryFile('third')]));
    expect(await database.prisma.entry.count()).toBe(2);
  });
});

test('of many that want the same at once one makes it', async () => {
  let times = 0;
  const make = async () => void (await new Promise((resolve) => setTimeout(resolve, 100)), times++);
  await Promise.all([1, 2, 3, 4].map(() => madeOnce('wanted_by_four', make)));
  expect(times).toBe(1);
});

test('where making fails the next one tries', async () => {
  await expect(madeOnce('fails_first', () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  await madeOnce('fails_first', async () => undefined);
  expect(existsSync(join(process.env['TEST_FOLDER']!, 'fails_first.made'))).toBe(true);
});
