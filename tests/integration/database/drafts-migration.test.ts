import { afterEach, describe, expect, test, vi } from 'vitest';
import { publishedReader } from '@/lib/database/catalogue';
import type { Database } from '@/lib/database/client';
import { openDatabase } from '@/lib/database/connect';
import * as files from '@/lib/database/migration-files';
import { migrate } from '@/lib/database/migrations';
import { documentOf } from '@/lib/database/document';
import { publicVersions } from '@/lib/editorial/public-versions';
import { entryOfFile } from '@/lib/catalogue/entry';
import { entryEventSchema } from '@/lib/log/events';
import { verifyChain } from '@/lib/log/verify-chain';
import { entryFile } from './support/content';
import { homes } from './support/homes';

afterEach(() => vi.restoreAllMocks());

/** The last migration of the release before. */
const BEFORE = '20261126203313_readers_change_log';

/** A database as the release before left it. */
async function oldDatabase(home: Parameters<typeof openDatabase>[0]): Promise<Database> {
  const all = files.readMigrations();
  vi.spyOn(files, 'migrationNames').mockReturnValue(files.migrationNames().filter((name) => name <= BEFORE));
  vi.spyOn(files, 'readMigrations').mockReturnValue({ ...all, migrationDirectories: all.migrationDirectories.filter(({ path }) => path <= BEFORE) });
  const database = await openDatabase(home);
  await migrate(database.engine.adapter);
  vi.restoreAllMocks();
  return database;
}

type Step = readonly [number: number, type: string, at: string, payload?: object];
type OldEntry = { readonly slug: string; readonly revisions: readonly { readonly origin: 'content' | 'editor'; readonly days: object; readonly organisations?: readonly string[] }[]; readonly steps: readonly Step[]; readonly published?: number; readonly draft?: number; readonly archived?: number };

async function add({ prisma }: Database, { slug, revisions, steps, published, draft, archived }: OldEntry): Promise<string> {
  const [{ id }] = await prisma.$queryRaw<[{ id: string }]>`INSERT INTO "entry" ("slug", "kind") VALUES (${slug}, 'practice') RETURNING "id"::text`;
  for (const [at, { origin, days, organisations = [] }] of revisions.entries()) {
    const { firstPublished: _f, lastVerified: _l, ...entry } = documentOf(entryOfFile(entryFile(slug)));
    const document = JSON.stringify({ ...entry, ...days, organisations: organisations.map((organisation) => ({ organisation, role: 'partner' })) });
    await prisma.$executeRaw`INSERT INTO "revision" ("entry_id", "number", "document", "origin") VALUES (${id}::uuid, ${at + 1}, ${document}::jsonb, ${origin})`;
  }
  for (const [number, type, at, payload = {}] of steps) await prisma.$executeRaw`INSERT INTO "event" ("entry_id", "revision_number", "type", "payload", "at") VALUES (${id}::uuid, ${number}, ${type}, ${JSON.stringify(payload)}::jsonb, ${at}::timestamptz)`;
  const columns = published === undefined ? null : { published };
  if (columns) await prisma.$executeRaw`UPDATE "entry" SET "published_number" = ${published!}, "title" = 'T', "title_basis" = 'source', "origin" = 'report', "concept" = 'C', "first_published" = '2011-01-01' WHERE "id" = ${id}::uuid`;
  if (draft !== undefined) await prisma.$executeRaw`UPDATE "entry" SET "draft_number" = ${draft}, "stage" = 'draft' WHERE "id" = ${id}::uuid`;
  if (archived !== undefined) await prisma.$executeRaw`UPDATE "entry" SET "archived_number" = ${archived}, "archived_at" = now(), "archive_reason" = 'Over.' WHERE "id" = ${id}::uuid`;
  return id;
}

const publication = (number: number, at: string, replaces: number | null = null): Step => [number, 'published', at, { replaces }];

/** What stood in the database, and the days that are right. */
const cases: readonly { readonly entry: OldEntry; readonly right: object | null }[] = [
  { right: { firstPublished: '2026-02-03' }, entry: { slug: 'claimed-by-hand', revisions: [{ origin: 'editor', days: { firstPublished: '2011-01-01', lastVerified: '2026-01-01', nextReview: '2099-01-01' } }], steps: [publication(1, '2026-02-03T10:00:00Z')], published: 1 } },
  { right: null, entry: { slug: 'in-order', revisions: [{ origin: 'editor', days: { firstPublished: '2026-02-03' } }], steps: [publication(1, '2026-02-03T10:00:00Z')], published: 1 } },
  { right: null, entry: { slug: 'of-the-files', revisions: [{ origin: 'content', days: { firstPublished: '2024-02-29', lastVerified: '2025-12-31' } }], steps: [[1, 'imported', '2026-01-01T00:00:00Z', { madeFrom: [] }], publication(1, '2026-01-01T00:00:00Z')], published: 1 } },
  { right: { firstPublished: '2024-02-29', lastVerified: '2025-12-31' }, entry: { slug: 'of-the-files-then-claimed', revisions: [{ origin: 'content', days: { firstPublished: '2024-02-29', lastVerified: '2025-12-31' } }, { origin: 'editor', days: { firstPublished: '2024-02-29', lastVerified: '2026-06-06' } }], steps: [publication(1, '2026-01-01T00:00:00Z'), publication(2, '2026-05-05T00:00:00Z', 1)], published: 2 } },
  {
    right: { firstPublished: '2026-02-03', lastVerified: '2026-03-04', nextReview: '2028-03-04' },
    entry: {
      slug: 'verified-then-claimed',
      revisions: [{ origin: 'editor', days: { firstPublished: '2026-02-03' } }, { origin: 'editor', days: { firstPublished: '2026-02-03', lastVerified: '2026-03-04', nextReview: '2028-03-04' } }, { origin: 'editor', days: { firstPublished: '2026-02-03', lastVerified: '2026-09-09', nextReview: '2030-01-01' } }],
      steps: [publication(1, '2026-02-03T10:00:00Z'), [2, 'verified', '2026-03-04T10:00:00Z', { reason: 'Asked.' }], publication(2, '2026-03-04T10:00:00Z', 1), publication(3, '2026-09-09T10:00:00Z', 2)],
      published: 3,
    },
  },
  { right: { firstPublished: '2026-02-03' }, entry: { slug: 'archived-with-a-claim', revisions: [{ origin: 'editor', days: { firstPublished: '2026-02-03', lastVerified: '2026-01-01' } }], steps: [publication(1, '2026-02-03T10:00:00Z'), [1, 'archived', '2026-04-04T10:00:00Z', { reason: 'Over.' }]], archived: 1 } },
  { right: null, entry: { slug: 'never-published', revisions: [{ origin: 'editor', days: { lastVerified: '2026-01-01' } }], steps: [[1, 'created', '2026-02-03T10:00:00Z']], draft: 1 } },
];

describe.each(homes)('in the %s database', (_name, newHome) => {
  test('days that were set by hand are put right, with an event; all others stay', async () => {
    const database = await oldDatabase(await newHome());
    const ids = new Map<string, string>();
    for (const { entry } of cases) ids.set(entry.slug, await add(database, entry));
    await migrate(database.engine.adapter);
    for (const { entry: { slug, revisions }, right } of cases) {
      const id = ids.get(slug)!;
      const stored = await database.prisma.revision.findMany({ where: { entryId: id }, orderBy: { number: 'asc' } });
      expect(stored, slug).toHaveLength(revisions.length + (right ? 1 : 0));
      const events = await database.prisma.event.findMany({ where: { entryId: id, type: 'days-corrected' } });
      expect(events.map(({ type, payload, revisionNumber }) => [entryEventSchema.parse({ type, payload }).payload, revisionNumber]), slug).toEqual(right ? [[{ from: revisions.at(-1)!.days, to: right }, revisions.length + 1]] : []);
      const { firstPublished, lastVerified, nextReview, ...rest } = stored.at(-1)!.document as Record<string, unknown>;
      const { firstPublished: _f, lastVerified: _l, nextReview: _n, ...before } = stored[revisions.length - 1]!.document as Record<string, unknown>;
      expect(JSON.parse(JSON.stringify({ firstPublished, lastVerified, nextReview })), slug).toEqual(right ?? revisions.at(-1)!.days);
      expect(rest).toEqual(before);
    }
    const { entries, version, changes } = await publishedReader(database)();
    expect(Object.fromEntries(entries.map(({ slug, lastVerified }) => [slug, lastVerified]))).toEqual({ 'claimed-by-hand': undefined, 'in-order': undefined, 'of-the-files': '2025-12-31', 'of-the-files-then-claimed': '2025-12-31', 'verified-then-claimed': '2026-03-04' });
    expect(version).toBe(1);
    expect(changes.map(({ slug, kind, fields }) => [slug, kind, fields])).toEqual([
      ['claimed-by-hand', 'changed', ['firstPublished', 'lastVerified', 'nextReview']],
      ['of-the-files-then-claimed', 'changed', ['lastVerified']],
      ['verified-then-claimed', 'changed', ['lastVerified', 'nextReview']],
    ]);
    expect((await publicVersions(database, 'claimed-by-hand')).map(({ number, isCurrent }) => [number, isCurrent])).toEqual([[2, true], [1, false]]);
    const row = await database.prisma.entry.findUniqueOrThrow({ where: { slug: 'verified-then-claimed' } });
    expect([row.firstPublished, row.lastVerified, row.nextReview].map((day) => day?.toISOString().slice(0, 10))).toEqual(['2026-02-03', '2026-03-04', '2028-03-04']);
    expect(await verifyChain(database)).toMatchObject({ brokenAt: null });
    await database.close();
  });

  test('an organisation that was typed into a draft and never published leaves what readers see, and stays part of its draft', async () => {
    const database = await oldDatabase(await newHome());
    await database.prisma.$executeRaw`INSERT INTO "term" ("list", "slug", "position", "label") VALUES ('organisation-type', 'ngo', 0, '{"en": "NGO"}')`;
    for (const slug of ['of-files', 'of-published', 'of-draft', 'of-nothing']) await database.prisma.$executeRaw`INSERT INTO "organisation" ("slug", "name", "type", "other_names", "edited_at") VALUES (${slug}, ${slug}, 'ngo', '{}', now())`;
    for (const slug of ['of-published', 'of-draft', 'of-nothing']) await database.prisma.$executeRaw`INSERT INTO "event" ("type", "payload") VALUES ('organisation-added', ${JSON.stringify({ slug, name: slug })}::jsonb)`;
    await add(database, { slug: 'published', revisions: [{ origin: 'editor', days: { firstPublished: '2026-02-03' }, organisations: ['of-published'] }], steps: [publication(1, '2026-02-03T10:00:00Z')], published: 1 });
    const draft = await add(database, { slug: 'draft', revisions: [{ origin: 'editor', days: {}, organisations: ['of-draft', 'of-files'] }], steps: [], draft: 1 });
    await migrate(database.engine.adapter);
    expect((await publishedReader(database)()).organisations.map(({ slug }) => slug)).toEqual(['of-files', 'of-published']);
    expect(await database.prisma.organisationProposal.findMany({ select: { entryId: true, organisation: true } })).toEqual([{ entryId: draft, organisation: 'of-draft' }]);
    await database.close();
  });
});
