import { afterEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '@/lib/database/connect';
import * as files from '@/lib/database/migration-files';
import { migrate } from '@/lib/database/migrations';
import { sqlToSchema } from '@/lib/database/schema-engine';
import { StartError } from '@/lib/database/start-error';
import { prepareDatabase } from '@/lib/editorial/prepare';
import { smallContent } from './support/content';
import { homes, newServerDatabase } from './support/homes';

afterEach(() => vi.restoreAllMocks());

test('schema and migrations do not drift apart', async () => {
  expect(await sqlToSchema()).toBeUndefined();
});

/** As if the next version had one more migration. */
function addMigration(sql: string): string {
  const name = '20990101000000_next';
  const known = files.readMigrations();
  const added = { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } } };
  vi.spyOn(files, 'migrationNames').mockReturnValue([...files.migrationNames(), name]);
  vi.spyOn(files, 'readMigrations').mockReturnValue({ ...known, migrationDirectories: [...known.migrationDirectories, added] });
  return name;
}

describe.each(homes)('in the %s database', (_name, newHome) => {
  test('migrations are applied once, and the next version’s on top of them', async () => {
    const database = await openDatabase(await newHome());
    const { adapter } = database.engine;
    expect(await migrate(adapter)).toEqual(files.migrationNames());
    expect(await migrate(adapter)).toEqual([]);
    const name = addMigration('CREATE TABLE "next" ("x" INTEGER); INSERT INTO "next" VALUES (1);');
    expect(await migrate(adapter)).toEqual([name]);
    const rows = await database.prisma.$queryRaw`SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1`;
    expect(rows).toEqual(files.migrationNames().map((migration_name) => ({ migration_name })));
    vi.restoreAllMocks();
    await expect(migrate(adapter)).rejects.toThrow(new StartError(`The database was made by a newer version of this application (${name}): start that version.`));
    await database.close();
  });

  test('a migration that fails leaves nothing behind, and says what the database said', async () => {
    const database = await openDatabase(await newHome());
    addMigration('CREATE TABLE "next" ("x" INTEGER); SELECT 1/0;');
    await expect(migrate(database.engine.adapter)).rejects.toThrow('division by zero');
    expect(await database.prisma.$queryRaw`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`).toEqual([]);
    vi.restoreAllMocks();
    expect(await migrate(database.engine.adapter)).toEqual(files.migrationNames());
    await database.close();
  });

  test('a database that holds something else is left alone', async () => {
    const database = await openDatabase(await newHome());
    await database.prisma.$executeRaw`CREATE TABLE "payroll" ("x" INTEGER)`;
    await expect(migrate(database.engine.adapter)).rejects.toThrow(/^The database holds something else \(a table payroll\)/);
    await database.close();
  });
});

test('instances that start at once on one server prepare its database once', async () => {
  const home = await newServerDatabase();
  const instances = await Promise.all([1, 2, 3].map(() => openDatabase(home)));
  await Promise.all(instances.map((instance) => prepareDatabase(instance, smallContent())));
  const [first] = instances;
  expect(await first!.prisma.event.count({ where: { type: 'imported' } })).toBe(2);
  expect(await first!.prisma.catalogueVersion.findMany()).toMatchObject([{ version: 1 }]);
  await Promise.all(instances.map((instance) => instance.close()));
});
