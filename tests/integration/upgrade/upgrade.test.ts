import { afterEach, describe, expect, test, vi } from 'vitest';
import { archivedEntry, archivedSnapshot, catalogueHealth, currentDatabase, currentlyLeftOut, currentSnapshot, redirectOf, refreshCatalogue, startCatalogue, stopCatalogue } from '@/lib/catalogue/current';
import { entryOfHistory, revisionOf, revisionsOf } from '@/lib/editorial/history';
import { publicVersions } from '@/lib/editorial/public-versions';
import { workEntry } from '@/lib/editorial/work';
import { verifyChain } from '@/lib/log/verify-chain';
import type { Viewer } from '@/lib/permissions/roles';
import { termLabel } from '@/lib/vocabulary/lists';
import { move } from '../editorial/support/standings';
import { embeddedRelease, serverRelease } from './release';

afterEach(async () => {
  await stopCatalogue();
  vi.unstubAllEnvs();
});

const editor: Viewer = { id: 'editor', name: 'Name of editor', role: 'editor', organisations: [] };
const published = ['cash-later', 'entry-00013-author', 'law-enabler', 'shelter-for-all'];
const slugs = () => [...currentSnapshot().bySlug.keys()].sort();

describe.each([['embedded', embeddedRelease], ['server', serverRelease]] as const)('what the release before left in the %s database', (home, restored) => {
  // The two fixtures number the entries of the contributor alike but for who was made first.
  const isOurs = (slug: string) => /^entry-\d{5}-author$/.test(slug);

  test('is upgraded by the next start, with everything in it', async () => {
    const { dataDir, databaseUrl } = await restored();
    vi.stubEnv('DATA_DIR', dataDir);
    vi.stubEnv('DATABASE_URL', databaseUrl ?? '');
    await startCatalogue();
    const database = currentDatabase();

    expect(currentlyLeftOut()).toEqual([]);
    expect(slugs().filter((slug) => !isOurs(slug))).toEqual(published.filter((slug) => !isOurs(slug)));
    expect(slugs().filter(isOurs)).toHaveLength(1);
    expect(['shelter-once', 'shelter-first'].map(redirectOf)).toEqual(['shelter-for-all', 'shelter-for-all']);
    expect(termLabel('need', 'shelter', 'en')).toBe('A roof');
    expect(archivedSnapshot().entries).toHaveLength(1);
    expect(archivedEntry(archivedSnapshot().entries[0]!.slug)).toMatchObject({ reason: 'A reason.' });
    // Somebody typed it into a draft: it is kept, and readers see it no more until that is published.
    expect(await database.prisma.organisation.count({ where: { slug: 'a-new-house' } })).toBe(1);
    expect(currentSnapshot().organisations.has('a-new-house')).toBe(false);
    expect(await catalogueHealth()).toMatchObject({ isDatabaseReachable: true, isCatalogueCurrent: true, leftOut: 0 });
    expect(await verifyChain(database)).toMatchObject({ brokenAt: null });

    const entries = await database.prisma.entry.findMany({ select: { id: true, slug: true, stage: true, draftNumber: true } });
    expect(entries).toHaveLength(11);
    expect(entries.map(({ stage }) => stage).filter((stage) => stage !== 'none').sort()).toEqual(['changes-asked', 'draft', 'draft', 'draft', 'in-review', 'in-review', 'scheduled']);
    for (const { id } of entries) {
      expect((await entryOfHistory(database, editor, id)).id).toBe(id);
      await workEntry(database, editor, id);
      for (const { number } of await revisionsOf(database, editor, id)) await revisionOf(database, editor, id, number);
    }
    expect((await publicVersions(database, 'shelter-for-all')).map(({ number }) => number)).toEqual([3, 2, 1]);

    const waiting = entries.find(({ stage }) => stage === 'in-review')!;
    await move(database, editor, waiting.id, 'publish');
    await refreshCatalogue();
    expect(slugs()).toContain(waiting.slug);
    const before = slugs();
    await stopCatalogue();
    await startCatalogue();
    expect(slugs(), home).toEqual(before);
  });
});
