import { beforeAll, describe, expect, test } from 'vitest';
import { changeRole } from '@/lib/accounts/change-person';
import type { Database } from '@/lib/database/client';
import { parseLogFilter } from '@/lib/log/log-filter';
import { LOG_PAGE_SIZE, readLog, wholeLog } from '@/lib/log/read-log';
import { verifyChain } from '@/lib/log/verify-chain';
import { Refused } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { homes } from '../database/support/homes';
import { newPerson, setUpAdministrator } from './support/accounts';

const filter = (query: string) => parseLogFilter(new URLSearchParams(query));

/** What somebody with the database's password could do; undone at the end. Answers where the chain breaks meanwhile. */
async function tampered({ prisma }: Database, sql: string): Promise<number | null> {
  let brokenAt: number | null = null;
  const undo = new Error('undo');
  await prisma
    .$transaction(async (transaction) => {
      await transaction.$executeRawUnsafe('ALTER TABLE "event" DISABLE TRIGGER USER');
      await transaction.$executeRawUnsafe(sql);
      brokenAt = (await verifyChain({ prisma: transaction } as unknown as Database)).brokenAt;
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return brokenAt;
}

describe.each(homes)('the log on the %s database', (_name, newHome) => {
  let database: Database;
  let ada: Viewer;
  let bo: Viewer;
  beforeAll(async () => {
    database = await prepared(await newHome(), smallContent());
    ada = await setUpAdministrator(database);
    bo = await newPerson(database, 'bo@example.org', 'contributor');
    await changeRole(database, ada, bo.id, 'editor');
  });

  test('the chain is whole, and says which row was changed, taken out or put in', async () => {
    const { rows, brokenAt } = await verifyChain(database);
    expect(brokenAt).toBeNull();
    expect(rows).toBeGreaterThan(5);
    expect(await tampered(database, `UPDATE "event" SET "payload" = '{"role":"administrator"}' WHERE "id" = ${rows - 1}`)).toBe(rows - 1);
    expect(await tampered(database, `UPDATE "event" SET "actor" = 'someone' WHERE "id" = 1`)).toBe(1);
    expect(await tampered(database, `UPDATE "event" SET "at" = "at" + interval '1 day' WHERE "id" = 3`)).toBe(3);
    expect(await tampered(database, `DELETE FROM "event" WHERE "id" = 2`)).toBe(2);
    expect(await tampered(database, `DELETE FROM "event" WHERE "id" = 1`)).toBe(1);
    const copy = `"entry_id", "revision_number", "subject", "type", "payload", "actor", "at"`;
    expect(await tampered(database, `INSERT INTO "event" ("id", "hash", ${copy}) SELECT ${rows + 1}, "hash", ${copy} FROM "event" WHERE "id" = ${rows}`)).toBe(rows + 1);
    expect(await tampered(database, `UPDATE "event" SET "id" = "id" + 1000 WHERE "id" > 2; INSERT INTO "event" ("id", "hash", ${copy}) SELECT 3, "hash", ${copy} FROM "event" WHERE "id" = 2; UPDATE "event" SET "id" = "id" - 999 WHERE "id" > 1000`)).toBe(3);
    // A row changed together with its own mark breaks the one after it.
    expect(await tampered(database, `UPDATE "event" SET "actor" = 'someone' WHERE "id" = 2; UPDATE "event" "row" SET "hash" = "event_hash"((SELECT "hash" FROM "event" WHERE "id" = 1), "row".*) WHERE "id" = 2`)).toBe(3);
    expect(await verifyChain(database)).toEqual({ rows, brokenAt: null });
  });

  test('the log is filtered by person, happening and days, and names people', async () => {
    const all = await readLog(database, ada, filter(''), 1);
    expect(all.rows.map(({ id }) => id)).toEqual([...all.rows.map(({ id }) => id)].sort((one, other) => other - one));
    const [change] = (await readLog(database, ada, filter('type=role-changed'), 1)).rows;
    expect(change).toMatchObject({ actor: 'Ada', subject: 'bo', payload: { from: 'contributor', to: 'editor' } });
    const ofBo = await readLog(database, ada, filter(`person=${bo.id}`), 1);
    expect(ofBo.rows.map(({ type }) => type)).toEqual(['role-changed', 'joined']);
    const today = change!.at.toISOString().slice(0, 10);
    expect((await readLog(database, ada, filter(`from=${today}&to=${today}`), 1)).total).toBe(all.total);
    expect((await readLog(database, ada, filter('to=2020-01-01'), 1))).toMatchObject({ total: 0, page: 1, pageCount: 1, rows: [] });
    expect(filter('type=no-such&from=2020-13-45&to=x')).toEqual({ person: null, type: null, from: null, to: null });
  });

  test('pages and the export hold every row, once', async () => {
    for (let i = 0; i < LOG_PAGE_SIZE; i++) await changeRole(database, ada, bo.id, i % 2 ? 'editor' : 'contributor');
    const { total, pageCount } = await readLog(database, ada, filter(''), 1);
    const paged: number[] = [];
    for (let page = 1; page <= pageCount; page++) paged.push(...(await readLog(database, ada, filter(''), page)).rows.map(({ id }) => id));
    const exported: number[] = [];
    for await (const { id } of wholeLog(database, ada, filter(''))) exported.push(id);
    expect(pageCount).toBeGreaterThan(1);
    expect(paged).toHaveLength(total);
    expect(exported).toEqual(paged);
    expect((await readLog(database, ada, filter(''), 999)).page).toBe(pageCount);
  });

  test('someone else tries to read it', async () => {
    for (const viewer of [null, { ...bo, role: 'editor' as const }, { ...bo, role: 'contributor' as const }]) {
      await expect(readLog(database, viewer, filter(''), 1)).rejects.toThrow(Refused);
      await expect(wholeLog(database, viewer, filter('')).next()).rejects.toThrow(Refused);
    }
  });
});
