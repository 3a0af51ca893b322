import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { documentUpgrades, NewerDocument, newestVersion, storedDocument, upgradedDocument, type Upgrade } from '@/lib/catalogue/document-versions';
import { entrySchema } from '@/lib/catalogue/entry';
import { parseDocument, parseDraft, storable, titleIn, UnreadableDocument } from '@/lib/database/document';

const folder = import.meta.dirname;
const versions = readdirSync(folder).filter((name) => /^v\d+$/.test(name));
const examples = versions.flatMap((version) => readdirSync(join(folder, version)).map((file) => ({ version, file })));
const example = ({ version, file }: { version: string; file: string }): unknown => JSON.parse(readFileSync(join(folder, version, file), 'utf8'));

describe('documents that were stored by some release', () => {
  test('there are examples of every version but the newest, and of the first', () => {
    expect(versions).toEqual(expect.arrayContaining(['v1', ...documentUpgrades.map((_, before) => `v${before + 1}`)]));
  });

  test.each(examples)('$version/$file is read as it was when this was approved', async (which) => {
    const read = parseDraft('example', 1, example(which));
    await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(join(folder, 'as-read', which.version, which.file));
    expect(parseDraft('example', 1, storable(read)), 'written and read again').toEqual(read);
  });

  test.each(examples.filter(({ file }) => !file.startsWith('draft')))('$version/$file is what readers can be shown', (which) => {
    expect(parseDocument('example', 1, example(which))).toMatchObject(parseDraft('example', 1, example(which)));
  });

  test('another schema is another version', async () => {
    const shape = z.toJSONSchema(entrySchema, { unrepresentable: 'any', override: ({ jsonSchema }) => void delete jsonSchema.description });
    await expect(`${JSON.stringify(shape, null, 2)}\n`).toMatchFileSnapshot(join(folder, 'schemas', `v${newestVersion()}.json`));
  });
});

describe('the chain of upgrades', () => {
  const splitName: Upgrade = ({ name, ...rest }) => ({ ...rest, ...(typeof name === 'string' && { names: [name] }) });
  const rename: Upgrade = ({ names, ...rest }) => ({ ...rest, ...(names !== undefined && { called: names }) });
  const chain = [splitName, rename];

  test('brings a document of any version to the newest, step by step, and takes what drafts lack', () => {
    expect(upgradedDocument({ name: 'A' }, chain)).toEqual({ called: ['A'] });
    expect(upgradedDocument({ documentVersion: 1, name: 'A' }, chain)).toEqual({ called: ['A'] });
    expect(upgradedDocument({ documentVersion: 2, names: ['A', 'B'] }, chain)).toEqual({ called: ['A', 'B'] });
    expect(upgradedDocument({ documentVersion: 3, called: ['C'] }, chain)).toEqual({ called: ['C'] });
    expect(upgradedDocument({}, chain)).toEqual({});
  });

  test('writes the newest version with its number; the first is said by none', () => {
    expect(storedDocument({ called: ['C'], gone: undefined }, chain)).toEqual({ called: ['C'], documentVersion: 3 });
    expect(storedDocument({ name: 'A' }, [])).toEqual({ name: 'A' });
    expect(upgradedDocument(storedDocument({ called: ['C'] }, chain), chain)).toEqual({ called: ['C'] });
  });

  test('what a newer process wrote is told apart from what nobody can read', () => {
    expect(() => upgradedDocument({ documentVersion: 4 }, chain)).toThrow(NewerDocument);
    expect(() => parseDocument('a', 7, { documentVersion: newestVersion() + 1 })).toThrow(expect.objectContaining({ isNewer: true, code: 'unreadable', message: expect.stringContaining('“a” (revision 7)') as string }));
    expect(() => parseDraft('a', 7, { title: 5 })).toThrow(expect.objectContaining({ isNewer: false, code: 'unreadable' }));
    for (const version of [0, -1, 1.5, '2', null, {}]) expect(() => upgradedDocument({ documentVersion: version }, chain), String(version)).toThrow('its version is none');
    for (const none of [null, 'text', 3, [], undefined]) expect(() => parseDraft('a', 1, none)).toThrow(UnreadableDocument);
  });

  test('lists have a title where there is one, whatever else a document holds', () => {
    expect(titleIn({ title: 'A title', nonsense: true })).toBe('A title');
    for (const none of [{ title: { en: 'x' } }, { documentVersion: newestVersion() + 1, title: 'x' }, null, { title: '' }]) expect(titleIn(none)).toBeUndefined();
  });
});
