import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { currentDatabase, currentSnapshot, refreshCatalogue, startCatalogue, stopCatalogue } from '@/lib/catalogue/current';
import { valueLabel } from '@/lib/catalogue/labels';
import { everything } from '@/lib/catalogue/query';
import { search } from '@/lib/catalogue/search';
import { suggest } from '@/lib/catalogue/suggest';
import * as files from '@/lib/content/files';
import { openDatabase } from '@/lib/database/connect';
import { changeTerm, resetTerm, termRows, termsOf } from '@/lib/editorial/terms';
import { prepareDatabase } from '@/lib/editorial/prepare';
import { distribution } from '@/lib/insights/distribution';
import type { Viewer } from '@/lib/permissions/roles';
import { termLabel, vocabularies } from '@/lib/vocabulary/lists';
import { fieldsOfWords } from '@/lib/vocabulary/term-problems';
import { smallContent } from '../database/support/content';
import { homes, newServerDatabase, type Home } from '../database/support/homes';
import { person } from './support/people';

function useHome({ dataDir, databaseUrl }: Home): void {
  vi.stubEnv('DATA_DIR', dataDir);
  vi.stubEnv('DATABASE_URL', databaseUrl ?? '');
}

beforeEach(() => void vi.spyOn(files, 'loadContent').mockReturnValue({ ...smallContent(), synonyms: [] }));
afterEach(async () => {
  await stopCatalogue();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const view = { locale: 'en', words: { unknown: 'unknown' } } as const;
const arrival = vocabularies.find(({ list }) => list === 'phase')!.terms.find(({ slug }) => slug === 'camps')!;
const typed = (label: string, more: object = {}) => ({ ...fieldsOfWords({ label: arrival.label, definition: arrival.definition }), 'label.en': label, ...more });
const phaseOf = async (viewer: Viewer) => (await termsOf(currentDatabase(), viewer, 'phase')).find(({ slug }) => slug === 'camps')!;

async function started(home: Home) {
  useHome(home);
  await startCatalogue();
  return { administrator: await person(currentDatabase(), 'ada', 'administrator'), editor: await person(currentDatabase(), 'eve', 'editor') };
}

describe.each(homes)('on the %s database', (_name, newHome) => {
  test('other words are everywhere at once, stay over a restart and go back to those of the files', async () => {
    const { administrator } = await started(await newHome());
    const database = currentDatabase();
    expect(await changeTerm(database, administrator, { list: 'phase', slug: 'camps', editedAt: null, words: typed('Sheltered together', { 'label.fr': 'Abri commun' }) })).toEqual([]);
    await refreshCatalogue();
    const shown = () => {
      const snapshot = currentSnapshot();
      const facet = search(snapshot, everything, view).facets.find(({ param }) => param === 'phase')!;
      return {
        label: termLabel('phase', 'camps', 'en'),
        french: termLabel('phase', 'camps', 'fr'),
        facet: facet.values.find(({ slug }) => slug === 'camps')!.label,
        chart: distribution(snapshot, everything, 'phase', view).values.find(({ slug }) => slug === 'camps')!,
        chip: valueLabel(snapshot, 'phase', 'camps', view),
        suggested: suggest(snapshot, 'sheltered together', 'en', 5).map(({ label }) => label),
        understood: search(snapshot, { ...everything, text: 'sheltered together' }, view).interpretations.length,
      };
    };
    const edited = { label: 'Sheltered together', french: 'Abri commun', facet: 'Sheltered together', chip: 'Sheltered together', suggested: ['Sheltered together'] };
    expect(shown()).toMatchObject({ ...edited, chart: { label: 'Sheltered together', short: 'Sheltered together' }, understood: 1 });
    const { editedAt } = await phaseOf(administrator);
    await stopCatalogue();
    expect(termLabel('phase', 'camps', 'en'), 'nothing is left of a catalogue that was stopped').toBe(arrival.label.en);
    await startCatalogue();
    expect(shown()).toMatchObject(edited);
    expect(await resetTerm(currentDatabase(), administrator, { list: 'phase', slug: 'camps', editedAt })).toEqual([]);
    await refreshCatalogue();
    expect(shown()).toMatchObject({ label: arrival.label.en, facet: arrival.label.en, chart: { label: arrival.label.en, short: arrival.short!.en }, suggested: [], understood: 0 });
    const events = await currentDatabase().prisma.event.findMany({ where: { type: 'term-changed' }, orderBy: { id: 'asc' } });
    expect(events.map(({ payload, actor }) => [actor, payload])).toEqual([
      ['ada', { list: 'phase', slug: 'camps', parts: ['label.en', 'label.fr'] }],
      ['ada', { list: 'phase', slug: 'camps', parts: ['label.en', 'label.fr'] }],
    ]);
  });

  test('a change made from an older state, or by somebody else, writes nothing', async () => {
    const { administrator, editor } = await started(await newHome());
    const database = currentDatabase();
    const change = (viewer: Viewer | null, editedAt: string | null, label: string) => changeTerm(database, viewer, { list: 'phase', slug: 'camps', editedAt, words: typed(label) });
    await change(administrator, null, 'First');
    const { editedAt } = await phaseOf(administrator);
    await expect(change(administrator, null, 'Second')).rejects.toMatchObject({ code: 'changed-since' });
    await expect(resetTerm(database, administrator, { list: 'phase', slug: 'camps', editedAt: null })).rejects.toMatchObject({ code: 'changed-since' });
    await expect(change(editor, editedAt, 'Third')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(change(null, editedAt, 'Third')).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(termsOf(database, editor, 'phase')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(termRows(database, editor)).rejects.toMatchObject({ code: 'not-allowed' });
    expect((await phaseOf(administrator)).words.label.en).toBe('First');
    expect(await database.prisma.event.count({ where: { type: 'term-changed' } })).toBe(1);
    await change(administrator, editedAt, 'First');
    expect(await database.prisma.event.count({ where: { type: 'term-changed' } }), 'no change, no event').toBe(1);
  });
});

test('what cannot be so is told at its part, and lists keep their values', async () => {
  const { administrator } = await started(await newServerDatabase());
  const database = currentDatabase();
  const change = (words: object, slug = 'camps', list = 'phase') => changeTerm(database, administrator, { list, slug, editedAt: null, words: { ...typed(arrival.label.en), ...words } });
  expect(await change({ 'label.en': ' on   ARRIVAL ' })).toEqual([{ part: 'label.en', code: 'taken', by: 'arrival' }]);
  expect(await change({ 'label.fr': 'On arrival' })).toEqual([{ part: 'label.fr', code: 'taken', by: 'arrival' }]);
  expect(await change({ 'label.en': '  ' })).toEqual([{ part: 'label.en', code: 'needed' }]);
  expect(await change({ 'definition.en': '', 'definition.fr': 'Une explication.' })).toEqual([{ part: 'definition.en', code: 'needed' }]);
  expect(await change({ 'label.ar': 'x'.repeat(121) })).toEqual([{ part: 'label.ar', code: 'too-long' }]);
  await expect(change({}, 'made-up')).rejects.toMatchObject({ code: 'not-found' });
  await expect(change({}, 'a', 'organisation')).rejects.toMatchObject({ code: 'not-found' });
  await expect(change({ 'label.de': 'Ankunft' })).rejects.toMatchObject({ code: 'invalid' });
  expect(await database.prisma.event.count({ where: { type: 'term-changed' } })).toBe(0);
});

test('two who give two values one label at once: one is told that it is taken', async () => {
  const { administrator } = await started(await newServerDatabase());
  const rename = (slug: string) => changeTerm(currentDatabase(), administrator, { list: 'phase', slug, editedAt: null, words: { 'label.en': 'The same' } });
  const answers = await Promise.all([rename('camps'), rename('arrival')]);
  expect(answers.flat()).toMatchObject([{ code: 'taken' }]);
});

test('new content files change the order of an edited value, and not its words', async () => {
  const home = await newServerDatabase();
  const { administrator } = await started(home);
  await changeTerm(currentDatabase(), administrator, { list: 'phase', slug: 'camps', editedAt: null, words: typed('Ours') });
  const content = smallContent();
  const turned = content.vocabularies.map((vocabulary) => (vocabulary.list === 'phase' ? { ...vocabulary, terms: vocabulary.terms.toReversed().map((term) => ({ ...term, label: { en: `New ${term.label.en}` } })) } : vocabulary));
  const other = await openDatabase(home);
  await prepareDatabase(other, { ...content, vocabularies: turned });
  const rows = await other.prisma.term.findMany({ where: { list: 'phase' }, orderBy: { position: 'asc' } });
  expect(rows.map(({ slug }) => slug)).toEqual(content.vocabularies.find(({ list }) => list === 'phase')!.terms.map(({ slug }) => slug).toReversed());
  expect(rows.find(({ slug }) => slug === 'camps')!.label).toEqual({ en: 'Ours' });
  expect(rows.find(({ slug }) => slug === 'arrival')!.label).toEqual({ en: 'New On arrival' });
  await other.close();
});

test('what one instance changes, the others show soon after', async () => {
  const home = await newServerDatabase();
  const { administrator } = await started(home);
  const other = await openDatabase(home);
  await changeTerm(other, administrator, { list: 'phase', slug: 'camps', editedAt: null, words: typed('From elsewhere') });
  await expect.poll(() => termLabel('phase', 'camps', 'en'), { timeout: 20_000 }).toBe('From elsewhere');
  await other.close();
});
