import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '@/lib/database/connect';
import * as files from '@/lib/database/migration-files';
import { migrate } from '@/lib/database/migrations';
import { homes } from '../database/support/homes';

const MIGRATION = '20261201120000_signing_in';

afterEach(() => vi.restoreAllMocks());

/** As the release before this migration had them. */
function onlyEarlierMigrations(): void {
  const [names, known] = [files.migrationNames(), files.readMigrations()];
  vi.spyOn(files, 'migrationNames').mockReturnValue(names.filter((name) => name < MIGRATION));
  vi.spyOn(files, 'readMigrations').mockReturnValue({ ...known, migrationDirectories: known.migrationDirectories.filter(({ path }) => path < MIGRATION) });
}

/** Role now, how they came, and what the log has of their role: by whom, and to what. */
const people = [
  { id: 'set-up', role: 'administrator', ways: ['credential'], own: 'administrator' },
  { id: 'by-group', role: 'administrator', ways: ['oidc'], own: null },
  { id: 'raised-by-group', role: 'administrator', ways: ['credential'], joined: 'contributor', changes: [[null, 'administrator']], own: 'contributor' },
  { id: 'invited-then-group', role: 'editor', ways: ['oidc'], invited: 'contributor', joined: 'editor', own: 'contributor' },
  { id: 'given-by-a-person', role: 'editor', ways: ['oidc'], changes: [['set-up', 'editor']], own: 'editor' },
  { id: 'given-then-group', role: 'administrator', ways: ['credential', 'oidc'], changes: [['set-up', 'editor'], [null, 'administrator']], own: 'editor' },
] as const;

describe.each(homes)('in the %s database of the release before', (_name, newHome) => {
  test('sessions stay open and are hashed; a role that a group gave is told from the person’s own', async () => {
    const database = await openDatabase(await newHome());
    const { adapter } = database.engine;
    onlyEarlierMigrations();
    await migrate(adapter);
    const { prisma } = database;
    for (const { id, role, ways, ...history } of people) {
      await prisma.$executeRaw`INSERT INTO "person" ("id", "name", "email", "role", "updated_at") VALUES (${id}, ${id}, ${`${id}@example.org`}, ${role}, now())`;
      for (const way of ways) await prisma.$executeRaw`INSERT INTO "account" ("id", "account_id", "provider_id", "user_id", "updated_at") VALUES (${`${id} ${way}`}, ${id}, ${way}, ${id}, now())`;
      if ('invited' in history) await prisma.$executeRaw`INSERT INTO "invitation" ("id", "email", "role", "organisations", "token_hash", "expires_at", "accepted_at") VALUES (gen_random_uuid(), ${`${id}@example.org`}, ${history.invited}, '{}', ${id}, now(), now())`;
      await prisma.$executeRaw`INSERT INTO "event" ("type", "payload", "subject", "actor") VALUES ('joined', ${JSON.stringify({ role: 'joined' in history ? history.joined : role })}::jsonb, ${id}, ${id})`;
      for (const [actor, to] of 'changes' in history ? history.changes : []) await prisma.$executeRaw`INSERT INTO "event" ("type", "payload", "subject", "actor") VALUES ('role-changed', ${JSON.stringify({ from: 'contributor', to })}::jsonb, ${id}, ${actor})`;
    }
    await prisma.$executeRaw`INSERT INTO "session" ("id", "token", "expires_at", "updated_at", "user_id") VALUES ('s', 'what the cookie carries', now(), now(), 'set-up')`;
    await prisma.$executeRaw`INSERT INTO "sign_in_failures" ("email", "count", "last_at") VALUES ('a@example.org', 3, now())`;

    vi.restoreAllMocks();
    expect(await migrate(adapter)).toContain(MIGRATION);
    const rows = await prisma.person.findMany({ select: { id: true, role: true, ownRole: true } });
    expect(Object.fromEntries(rows.map(({ id, ...roles }) => [id, roles]))).toEqual(Object.fromEntries(people.map(({ id, role, own }) => [id, { role, ownRole: own }])));
    expect(await prisma.session.findMany({ select: { token: true } })).toEqual([{ token: createHash('sha256').update('what the cookie carries').digest('hex') }]);
    expect(await prisma.signInFailures.count()).toBe(0);
    await database.close();
  });
});
