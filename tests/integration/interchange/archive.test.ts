import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSnapshot } from '@/lib/catalogue/snapshot';
import { loadContent } from '@/lib/content/files';
import { publishedReader } from '@/lib/database/catalogue';
import type { Database } from '@/lib/database/client';
import { openDatabase } from '@/lib/database/connect';
import { loadArchive } from '@/lib/editorial/load-archive';
import { changeTerm } from '@/lib/editorial/terms';
import { archive } from '@/lib/interchange/archive/archive';
import { readArchive } from '@/lib/interchange/archive/read-archive';
import { withEditedWords } from '@/lib/vocabulary/edited-words';
import { fieldsOfWords } from '@/lib/vocabulary/term-problems';
import { edit } from '../database/support/edit';
import { prepared } from '../database/support/databases';
import { homes } from '../database/support/homes';
import { person } from '../editorial/support/people';

const content = loadContent();
const { vocabularies } = content;

async function exported(database: Database): Promise<Uint8Array> {
  const published = await publishedReader(database)();
  const snapshot = buildSnapshot({ ...published, vocabularies: withEditedWords(vocabularies, published.editedWords), synonyms: [] });
  const pieces: Uint8Array[] = [];
  for await (const piece of archive(snapshot, published.redirects)) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe.each(homes)('in the %s database', (_name, newHome) => {
  let whole: Uint8Array;
  const emptyDatabase = async () => {
    const database = await openDatabase(await newHome());
    afterAll(() => database.close());
    return database;
  };

  beforeAll(async () => {
    const database = await prepared(await newHome(), content);
    const [renamed, corrected] = content.entries.map(({ slug }) => slug) as [string, string];
    await edit(database, renamed, (entry) => ({ ...entry, slug: `${renamed}-anew` }));
    await edit(database, corrected, (entry) => ({ ...entry, lessons: ['=1+1', 'Line one\nLine "two"; العربية'] }));
    const administrator = await person(database, 'administrator', 'administrator');
    expect(await changeTerm(database, administrator, { list: 'phase', slug: 'arrival', editedAt: null, words: { ...fieldsOfWords({ label: { en: 'Upon arriving' } }), 'definition.en': 'The first days.' } })).toEqual([]);
    whole = await exported(database);
  });

  test('it holds every entry, list and organisation, with what changed here', () => {
    const { entries, organisations, vocabularies: lists } = readArchive(whole);
    expect(entries).toHaveLength(content.entries.length);
    expect(entries.find(({ formerSlugs }) => formerSlugs.length > 0)).toMatchObject({ slug: `${content.entries[0]!.slug}-anew`, formerSlugs: [content.entries[0]!.slug] });
    expect(organisations).toHaveLength(content.organisations.length);
    expect(lists.find(({ list }) => list === 'phase')!.terms.find(({ slug }) => slug === 'arrival')!.label.en).toBe('Upon arriving');
  });

  test('loaded into an empty database it gives the same archive, byte for byte', async () => {
    const database = await emptyDatabase();
    const { created } = await loadArchive(database, readArchive(whole), vocabularies);
    expect(created).toBe(content.entries.length);
    expect(Buffer.from(await exported(database)).equals(Buffer.from(whole))).toBe(true);
  });

  test('a database with entries is left as it is', async () => {
    const database = await emptyDatabase();
    await loadArchive(database, readArchive(whole), vocabularies);
    const before = await publishedReader(database)();
    await expect(loadArchive(database, readArchive(whole), vocabularies)).rejects.toThrow('has entries already');
    expect(await publishedReader(database)()).toEqual(before);
  });

  test('an archive with a text that nests deeper than any that is saved is refused', () => {
    const [path] = Object.keys(unzipSync(whole)).filter((name) => name.startsWith('entries/'));
    const { SHA256SUMS: _sums, ...files } = unzipSync(whole);
    const deep = new TextEncoder().encode(JSON.stringify({ ...(JSON.parse(new TextDecoder().decode(files[path!])) as object), context: `${'- '.repeat(2_500)}deep` }));
    const changed = { ...files, [path!]: deep };
    const sums = Object.entries(changed).map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('');
    expect(() => readArchive(zipSync({ ...changed, SHA256SUMS: new TextEncoder().encode(sums) }))).toThrow(`${path} of the archive does not fit: context has lists`);
  });

  test('an archive with a value that no list has is refused, and nothing is loaded', async () => {
    const { entries, ...rest } = readArchive(whole);
    const [first, ...others] = entries;
    const classification = { ...first!.classification, need: [{ value: 'no-such-need', primary: false, basis: 'stated' as const }] };
    const database = await emptyDatabase();
    await expect(loadArchive(database, { ...rest, entries: [{ ...first!, classification }, ...others] }, vocabularies)).rejects.toThrow();
    expect(await database.prisma.entry.count()).toBe(0);
  });
});

describe('an archive that is not whole', () => {
  const small = { 'README.md': new TextEncoder().encode('x') };
  const packed = (files: Record<string, Uint8Array>) => zipSync(files);

  test.each([
    ['is no archive', () => new TextEncoder().encode('not a zip'), 'cannot be unpacked'],
    ['has no checksums', () => packed(small), 'has no SHA256SUMS'],
    ['has a changed file', () => packed({ ...small, SHA256SUMS: new TextEncoder().encode(`${'0'.repeat(64)}  README.md\n`) }), 'README.md of the archive is missing, added or changed'],
    ['lacks a file', () => packed({ SHA256SUMS: new TextEncoder().encode(`${'0'.repeat(64)}  entries/a.json\n`) }), 'entries/a.json of the archive is missing'],
  ] as const)('and %s is refused', (_name, bytes, sentence) => {
    expect(() => readArchive(bytes())).toThrow(sentence);
  });
});
