import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSnapshot } from '@/lib/catalogue/snapshot';
import { loadContent } from '@/lib/content/files';
import { publishedReader } from '@/lib/database/catalogue';
import type { Database } from '@/lib/database/client';
import { loadArchive } from '@/lib/editorial/load-archive';
import { saveDraft } from '@/lib/editorial/save-draft';
import { changeTermWords } from '@/lib/editorial/terms';
import { workEntry } from '@/lib/editorial/work';
import { archive } from '@/lib/interchange/archive/archive';
import { readArchive } from '@/lib/interchange/archive/read-archive';
import { withEditedWords } from '@/lib/vocabulary/edited-words';
import { databaseIn, prepared } from '../database/support/databases';
import { homes } from '../database/support/homes';
import { person } from '../editorial/support/people';
import { move } from '../editorial/support/standings';

const content = loadContent();

async function exported(database: Database): Promise<Uint8Array> {
  const published = await publishedReader(database)();
  const snapshot = buildSnapshot({ ...published, vocabularies: withEditedWords(content.vocabularies, published.editedWords), synonyms: [] });
  const pieces: Uint8Array[] = [];
  for await (const piece of archive(snapshot, published.redirects)) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe.each(homes)('in the %s database', (_name, newHome) => {
  let database: Database;
  let whole: Uint8Array;

  beforeAll(async () => {
    database = await prepared(await newHome(), content);
    whole = await exported(database);
  });

  test('the archive holds every published entry, list and organisation, and checksums of all', () => {
    const { entries, organisations, vocabularies } = readArchive(whole);
    expect(entries.map(({ slug }) => slug)).toEqual(content.entries.map(({ slug }) => slug).sort());
    expect(organisations.length).toBe(content.organisations.length);
    expect(vocabularies.map(({ list }) => list).sort()).toEqual(content.vocabularies.map(({ list }) => list).sort());
  });
});
