import { describe, expect, test } from 'vitest';
import { loadContent } from '@/lib/content/files';
import type { Database } from '@/lib/database/client';
import { prepared } from './support/databases';
import { edit } from './support/edit';
import { homes } from './support/homes';
import { expectedProjections, storedProjections } from './support/projected';

const realContent = loadContent();

describe.each(homes)('in the %s database', (_name, newHome) => {
  test('the tables show what the published documents say, after loading all content and after an edit', async () => {
    const database = await prepared(await newHome(), realContent);
    const loaded = await storedProjections(database);
    expect(loaded.size).toBe(realContent.entries.length);
    expect(loaded).toEqual(await expectedProjections(database));
    expect(await countedWithSql(database)).toEqual(countedInFiles());

    const { slug } = realContent.entries.find(({ links, figures, kind }) => links.length && figures.length && kind === 'practice')!;
    await edit(database, slug, (entry) => ({ ...entry, figures: entry.figures.slice(1), links: [], countries: [], classification: {}, period: { start: '1999' } }));
    const edited = await storedProjections(database);
    expect(edited).toEqual(await expectedProjections(database));
    expect([...edited].filter(([id, projection]) => JSON.stringify(projection) !== JSON.stringify(loaded.get(id)))).toHaveLength(1);
  });
});

/** What a person with SQL asks first. */
async function countedWithSql({ prisma }: Database): Promise<Map<string, number>> {
  const rows = await prisma.$queryRaw<{ value: string; count: number }[]>`
    SELECT value, count(*)::int AS count FROM entry_tag WHERE list = 'phase' AND is_primary GROUP BY value`;
  return new Map(rows.map(({ value, count }) => [value, count]));
}

function countedInFiles(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { classification } of realContent.entries) {
    const value = classification.phase?.find(({ primary }) => primary)?.value;
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
