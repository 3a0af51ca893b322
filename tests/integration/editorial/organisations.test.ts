import { beforeAll, describe, expect, test } from 'vitest';
import { publishedSnapshot } from '@/lib/catalogue/published-snapshot';
import { fullVocabulary } from '@/lib/catalogue/full-vocabulary';
import { parseCatalogueQuery } from '@/lib/catalogue/query';
import { queryProblems } from '@/lib/catalogue/query-problems';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { suggest } from '@/lib/catalogue/suggest';
import { publishedReader } from '@/lib/database/catalogue';
import type { Database } from '@/lib/database/client';
import { createDraft } from '@/lib/editorial/create-draft';
import { changeOrganisation, deleteOrganisation } from '@/lib/editorial/organisations/change';
import { organisationsByName, unseenOrganisations } from '@/lib/editorial/organisations/known-organisations';
import { mergeOrganisations } from '@/lib/editorial/organisations/merge';
import { proposeOrganisation } from '@/lib/editorial/organisations/propose';
import { organisationChoices, organisationPage, workOrganisation, type WorkOrganisation } from '@/lib/editorial/organisations/work-organisations';
import { publicVersions } from '@/lib/editorial/public-versions';
import { saveDraft } from '@/lib/editorial/save-draft';
import { namesFor } from '@/lib/editorial/sheets/known';
import { workEntry } from '@/lib/editorial/work';
import { movedOrganisation, organisationList, organisationRecord } from '@/lib/interchange/api/organisation-record';
import { archiveFiles } from '@/lib/interchange/archive/archive-files';
import { verifyChain } from '@/lib/log/verify-chain';
import type { Viewer } from '@/lib/permissions/roles';
import { smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { expectedProjections, storedProjections } from '../database/support/projected';
import { homes } from '../database/support/homes';
import { attempt, everybody, viewerOf, who, type People } from './support/attempts';
import { words } from './support/sheets';
import { move, wholeDraft } from './support/standings';

const SITE = new URL('https://practices.example.org');
const { vocabularies } = smallContent();
let made = 0;

describe.each(homes)('in the %s database', (_name, newHome) => {
  let database: Database;
  let people: People;

  beforeAll(async () => {
    database = await prepared(await newHome(), smallContent());
    people = await everybody(database);
  });

  const read = async () => publishedSnapshot(await publishedReader(database)(), { vocabularies, synonyms: [] }).snapshot;
  const newName = () => `Harbour ${String.fromCharCode(97 + (made++ % 26))}${made} Aid`;

  /** A draft of the author, for their organisation, with an organisation that nobody had. */
  async function drafted(viewer: Viewer = people.author, name = newName(), workFor: string | undefined = 'red-one') {
    const id = await createDraft(database, viewer, { kind: 'practice', title: `Draft with ${name}`, ...(workFor && { workFor }) });
    const { organisation } = await proposeOrganisation(database, viewer, { entry: id, name, type: 'ngo', country: 'FRA' });
    await write(viewer, id, organisation.slug);
    return { id, name, slug: organisation.slug };
  }

  async function write(viewer: Viewer, id: string, ...slugs: string[]) {
    const { draft, number } = await workEntry(database, viewer, id);
    await saveDraft(database, viewer, { entryId: id, base: number, draft: { ...draft, organisations: slugs.map((organisation) => ({ organisation, role: 'partner' as const, basis: 'stated' as const })) } });
  }

  /** A published entry with a new organisation. */
  async function published(...more: string[]) {
    const id = await wholeDraft(database, people.editor);
    const { organisation } = await proposeOrganisation(database, people.editor, { entry: id, name: newName(), type: 'ngo' });
    await write(people.editor, id, organisation.slug, ...more);
    await move(database, people.editor, id, 'publish');
    const { slug } = await database.prisma.entry.findUniqueOrThrow({ where: { id } });
    return { id, entry: slug, slug: organisation.slug, name: organisation.name };
  }

  const one = async (slug: string) => (await workOrganisation(database, people.editor, slug)) as WorkOrganisation;
  const stateOf = async (slug: string) => (await one(slug)).state;

  /** Every place where readers could meet an organisation. */
  const doorsOfReaders: Readonly<Record<string, (snapshot: Snapshot, name: string, slug: string) => boolean>> = {
    'list of the API': (snapshot, name) => organisationList(snapshot, { q: name }, SITE).organisations.length > 0,
    'record of the API': (snapshot, _name, slug) => organisationRecord(snapshot, slug, SITE) !== undefined,
    'redirect of the API': (snapshot, _name, slug) => snapshot.formerOrganisations.has(slug),
    'vocabulary': (snapshot, _name, slug) => fullVocabulary(snapshot, 'organisation')!.terms.some((term) => term.slug === slug),
    'suggestions': (snapshot, name) => suggest(snapshot, name, 'en', 10).some(({ label }) => label === name),
    'facets': (snapshot, _name, slug) => (['organisation', 'implementer', 'partner'] as const).some((param) => snapshot.facets.get(param)!.bySlug.has(slug)),
    'filters': (snapshot, _name, slug) => queryProblems(snapshot, new URLSearchParams({ organisation: slug })).length === 0,
    'archive': (snapshot, name, slug) => [...archiveFiles(snapshot, new Map())].some(({ pieces }) => [...(pieces as Iterable<string | Uint8Array>)].some((piece) => [name, slug].some((text) => Buffer.from(piece).includes(text)))),
  };

  test('an organisation of a draft is nowhere in what readers see, until an editor publishes the draft', async () => {
    const id = await wholeDraft(database, people.author);
    const { organisation: { slug, name } } = await proposeOrganisation(database, people.author, { entry: id, name: newName(), type: 'ngo', country: 'FRA' });
    await write(people.author, id, slug);
    const before = await read();
    for (const [door, isOpen] of Object.entries(doorsOfReaders)) expect(isOpen(before, name, slug), door).toBe(false);
    await move(database, people.author, id, 'submit');
    await move(database, people.editor, id, 'publish');
    const after = await read();
    expect(after.version).toBe(before.version + 1);
    for (const [door, isOpen] of Object.entries(doorsOfReaders)) if (door !== 'redirect of the API') expect(isOpen(after, name, slug), door).toBe(true);
    expect(organisationRecord(after, slug, SITE)).toMatchObject({ name, type: 'ngo', country: 'FRA', entries: { any: 1 } });
  });

  test('in the workspace only those know it who may read a draft that has it', async () => {
    const { id, slug, name } = await drafted();
    const doors: Readonly<Record<string, (viewer: Viewer) => Promise<boolean>>> = {
      autocomplete: async (viewer) => (await organisationsByName(database, viewer, name)).some((found) => found.slug === slug),
      'names in pages': async (viewer) => (await unseenOrganisations(database, viewer)).has(slug),
      'sheets, by name, by slug and as an offer': async (viewer) => {
        const { organisations } = await namesFor(database, viewer, words);
        return organisations.names.has(slug) || [...organisations.byName.values()].includes(slug);
      },
    };
    const expectKnown = async (knows: readonly (keyof People)[]) => {
      for (const [door, isOpen] of Object.entries(doors)) for (const viewer of Object.keys(people) as (keyof People)[]) expect(await isOpen(people[viewer]), `${viewer} ${door}`).toBe(knows.includes(viewer));
    };
    await expectKnown(['author', 'colleague', 'editor', 'administrator']);
    // Naming its slug in a draft of one's own opens nothing.
    const guessed = await createDraft(database, people.stranger, { kind: 'practice', title: 'A guess' });
    await write(people.stranger, guessed, slug);
    await expectKnown(['author', 'colleague', 'editor', 'administrator']);
    // An editor puts it into a draft of the stranger: who may read a draft knows what is in it.
    await write(people.editor, guessed);
    await write(people.editor, guessed, slug);
    await expectKnown(['author', 'colleague', 'stranger', 'editor', 'administrator']);
    expect(await attempt(() => proposeOrganisation(database, people.stranger, { entry: id, name: 'Another', type: 'ngo' }))).toBe('not-found');
  });

  test('what two drafts call the same is one organisation, and neither learns of the other', async () => {
    const mine = await drafted();
    const theirs = await createDraft(database, people.stranger, { kind: 'practice', title: 'Elsewhere' });
    const proposed = await proposeOrganisation(database, people.stranger, { entry: theirs, name: mine.name.toUpperCase(), type: 'local-authority' });
    expect(proposed).toEqual({ isNew: true, organisation: { slug: mine.slug, name: mine.name.toUpperCase(), otherNames: [], type: 'local-authority' } });
    const found = (viewer: Viewer) => organisationsByName(database, viewer, mine.name);
    expect(await found(people.stranger)).toEqual([proposed.organisation]);
    expect(await found(people.author)).toMatchObject([{ name: mine.name, type: 'ngo', country: 'FRA' }]);
    expect((await one(mine.slug)).brought).toHaveLength(2);
    // Readers get the words of the draft that is published.
    await write(people.stranger, theirs, mine.slug);
    const whole = await wholeDraft(database, people.editor);
    const { draft, number } = await workEntry(database, people.editor, theirs);
    const { draft: filled } = await workEntry(database, people.editor, whole);
    await saveDraft(database, people.editor, { entryId: theirs, base: number, draft: { ...filled, ...draft, sources: filled.sources, classification: filled.classification, concept: filled.concept, summary: filled.summary } });
    await move(database, people.editor, theirs, 'publish');
    expect(organisationRecord(await read(), mine.slug, SITE)).toMatchObject({ name: mine.name.toUpperCase(), type: 'local-authority' });
  });

  test('ten people who add one name at once add one organisation', async () => {
    const name = newName();
    const drafts = await Promise.all(Array.from({ length: 10 }, (_, at) => createDraft(database, at % 2 ? people.author : people.stranger, { kind: 'practice', title: `At once ${at}` })));
    const all = await Promise.all(drafts.map((entry, at) => proposeOrganisation(database, at % 2 ? people.author : people.stranger, { entry, name, type: 'ngo' })));
    expect(new Set(all.map(({ organisation }) => organisation.slug)).size).toBe(1);
    expect(await database.prisma.organisation.count({ where: { name } })).toBe(1);
  });

  test('names of two scripts that are written alike in Latin letters are two organisations', async () => {
    const { slug } = await drafted(people.author, 'Надежда');
    const other = await drafted(people.author, 'Nadezhda');
    expect(slug).toBe('nadezhda');
    expect(other.slug).toMatch(/^nadezhda-[0-9a-f]{6}$/);
  });

  test('a merged organisation is the other one everywhere, and its old slug leads on', async () => {
    const [old, kept] = [await published(), await published()];
    const both = await published(old.slug, kept.slug);
    const draft = await createDraft(database, people.editor, { kind: 'practice', title: 'Names the old one' });
    await write(people.editor, draft, old.slug);
    await database.prisma.membership.createMany({ data: [{ personId: 'stranger', organisation: old.slug }, { personId: 'author', organisation: old.slug }, { personId: 'author', organisation: kept.slug }] });
    await database.prisma.entry.update({ where: { id: draft }, data: { workFor: old.slug } });
    const revisions = await database.prisma.revision.count();
    expect(await mergeOrganisations(database, people.editor, { slug: old.slug, state: await stateOf(old.slug), into: kept.name })).toBe(kept.slug);
    expect(await database.prisma.revision.count()).toBe(revisions);
    const snapshot = await read();
    expect(snapshot.bySlug.get(old.entry)!.organisations).toEqual([{ organisation: kept.slug, role: 'partner', basis: 'stated' }]);
    expect(snapshot.bySlug.get(both.entry)!.organisations.filter(({ organisation }) => organisation === kept.slug)).toHaveLength(1);
    expect(organisationRecord(snapshot, kept.slug, SITE)).toMatchObject({ otherNames: [old.name], entries: { any: 3 } });
    expect(movedOrganisation(snapshot, old.slug)).toEqual({ movedTo: `/api/v1/organisations/${kept.slug}` });
    for (const param of ['organisation', 'partner'] as const) {
      const asked = new URLSearchParams([[param, old.slug], [param, kept.slug]]);
      expect(queryProblems(snapshot, asked)).toEqual([]);
      expect(parseCatalogueQuery(snapshot, asked).filters[param]).toEqual([kept.slug]);
    }
    expect((await publicVersions(database, old.entry))[0]!.entry.organisations).toEqual([{ organisation: kept.slug, role: 'partner', basis: 'stated' }]);
    expect(await database.prisma.membership.findMany({ where: { organisation: kept.slug }, orderBy: { personId: 'asc' }, select: { personId: true } })).toEqual([{ personId: 'author' }, { personId: 'stranger' }]);
    expect(await database.prisma.entry.findUniqueOrThrow({ where: { id: draft } })).toMatchObject({ workFor: kept.slug });
    expect(await workOrganisation(database, people.editor, old.slug)).toEqual({ movedTo: kept.slug });
    expect((await one(kept.slug)).uses.filter(({ isDraft }) => isDraft).map(({ id }) => id)).toEqual([draft]);
    // The draft still names the old slug; it is published as the present one.
    await move(database, people.editor, old.id, 'verify', { reason: 'It is so.' });
    expect(await storedOrganisations(old.id)).toEqual([kept.slug]);
    // A chain of merges leads to its end.
    const last = await published();
    await mergeOrganisations(database, people.editor, { slug: kept.slug, state: await stateOf(kept.slug), into: last.slug });
    expect((await read()).formerOrganisations.get(old.slug)).toBe(last.slug);
    expect((await verifyChain(database)).brokenAt).toBeNull();
  });

  const storedOrganisations = async (entryId: string) => (await database.prisma.entryOrganisation.findMany({ where: { entryId } })).map(({ organisation }) => organisation);

  test('a merge of one that only drafts had tells readers nothing', async () => {
    const { slug } = await drafted();
    const { version } = await read();
    await mergeOrganisations(database, people.editor, { slug, state: await stateOf(slug), into: 'red-one' });
    const snapshot = await read();
    expect(snapshot.version).toBe(version);
    expect(snapshot.formerOrganisations.has(slug)).toBe(false);
    expect(organisationRecord(snapshot, 'red-one', SITE)!.otherNames).toContain('R1');
  });

  test('a new name keeps the old one, a new address leads on from the old one', async () => {
    const { slug, name, entry } = await published();
    const before = await one(slug);
    const change = { slug, state: before.state, name: `${name} renamed`, otherNames: ['HA'], type: 'private-sector', country: 'KEN', address: `${slug}-renamed` };
    expect(await changeOrganisation(database, people.editor, change)).toBe(`${slug}-renamed`);
    const snapshot = await read();
    expect(organisationRecord(snapshot, `${slug}-renamed`, SITE)).toMatchObject({ name: `${name} renamed`, otherNames: ['HA', name], country: 'KEN', entries: { any: 1 } });
    expect(snapshot.bySlug.get(entry)!.organisations).toEqual([{ organisation: `${slug}-renamed`, role: 'partner', basis: 'stated' }]);
    expect(snapshot.formerOrganisations.get(slug)).toBe(`${slug}-renamed`);
    // And back again.
    await changeOrganisation(database, people.editor, { ...change, slug: `${slug}-renamed`, state: await stateOf(`${slug}-renamed`), address: slug });
    expect((await read()).formerOrganisations.get(`${slug}-renamed`)).toBe(slug);
    expect(await attempt(() => changeOrganisation(database, people.editor, { ...change, address: 'red-one' }))).toBe('changed-since');
    const state = await stateOf(slug);
    expect(await attempt(() => changeOrganisation(database, people.editor, { ...change, state, address: 'red-one' }))).toBe('slug-taken');
    expect(await attempt(() => changeOrganisation(database, people.editor, { ...change, state, name: 'red ONE', address: slug }))).toBe('slug-taken');
    expect(await attempt(() => changeOrganisation(database, people.editor, { ...change, state, type: 'no-such-type', address: slug }))).toBe('invalid');
  });

  test('it is deleted only where nothing needs it', async () => {
    const { id, slug } = await drafted();
    const state = () => stateOf(slug);
    expect(await attempt(async () => deleteOrganisation(database, people.editor, { slug, state: await state() }))).toBe('not-possible-now');
    await write(people.author, id);
    expect((await one(slug)).mayBeDeleted).toBe(true);
    await deleteOrganisation(database, people.editor, { slug, state: await state() });
    expect(await attempt(() => workOrganisation(database, people.editor, slug))).toBe('not-found');
    // What was published once can still be read.
    const seen = await published();
    await write(people.editor, seen.id);
    await move(database, people.editor, seen.id, 'publish');
    expect(await attempt(async () => deleteOrganisation(database, people.editor, { slug: seen.slug, state: await stateOf(seen.slug) }))).toBe('not-possible-now');
    expect(await attempt(async () => deleteOrganisation(database, people.editor, { slug: 'red-one', state: await stateOf('red-one') }))).toBe('not-possible-now');
  });

  test('two editors at once: one change holds, the other is told, and nothing is torn', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const [a, b] = [await published(), await published()];
      const draft = await wholeDraft(database, people.editor);
      await write(people.editor, draft, a.slug, b.slug);
      const [stateA, stateB] = [await stateOf(a.slug), await stateOf(b.slug)];
      const outcomes = await Promise.all([
        attempt(() => mergeOrganisations(database, people.editor, { slug: a.slug, state: stateA, into: b.slug })),
        attempt(() => mergeOrganisations(database, people.administrator, { slug: b.slug, state: stateB, into: a.slug })),
        attempt(() => changeOrganisation(database, people.editor, { slug: a.slug, state: stateA, name: newName(), otherNames: [], type: 'ngo', address: a.slug })),
        attempt(() => deleteOrganisation(database, people.administrator, { slug: b.slug, state: stateB })),
        attempt(() => move(database, people.editor, draft, 'publish')),
        attempt(() => move(database, people.administrator, a.id, 'verify', { reason: 'At once.' })),
      ]);
      expect(outcomes.slice(0, 2).filter((outcome) => outcome === 'done').length).toBeLessThanOrEqual(1);
      for (const outcome of outcomes.slice(0, 3)) expect(['done', 'changed-since', 'invalid']).toContain(outcome);
      expect(['not-possible-now', 'changed-since']).toContain(outcomes[3]);
      expect(outcomes.slice(4)).toEqual(['done', 'done']);
      const snapshot = await read();
      for (const { entry } of [a, b]) for (const { organisation } of snapshot.bySlug.get(entry)!.organisations) expect(snapshot.organisations.has(organisation), organisation).toBe(true);
    }
    expect((await verifyChain(database)).brokenAt).toBeNull();
  }, 120_000);

  test('only editors and administrators manage organisations, through every door', async () => {
    const { slug } = await published();
    const state = await stateOf(slug);
    const doors: Readonly<Record<string, (viewer: Viewer | null) => Promise<unknown>>> = {
      list: (viewer) => organisationPage(database, viewer, { words: '', state: null, page: 1 }),
      page: (viewer) => workOrganisation(database, viewer, slug),
      choices: (viewer) => organisationChoices(database, viewer),
      change: (viewer) => changeOrganisation(database, viewer, { slug, state, name: 'Taken over', otherNames: [], type: 'ngo', address: slug }),
      merge: (viewer) => mergeOrganisations(database, viewer, { slug, state, into: 'red-one' }),
      delete: (viewer) => deleteOrganisation(database, viewer, { slug, state }),
    };
    const events = await database.prisma.event.count();
    for (const [door, open] of Object.entries(doors)) {
      for (const name of ['nobody', 'author', 'colleague', 'stranger'] as const) expect(await attempt(() => open(viewerOf(people, name))), `${name} ${door}`).toBe(name === 'nobody' ? 'not-signed-in' : 'not-allowed');
      if (!['change', 'merge', 'delete'].includes(door)) for (const name of who.slice(-2)) expect(await attempt(() => open(viewerOf(people, name))), `${name} ${door}`).toBe('done');
    }
    expect(await database.prisma.event.count()).toBe(events);
  });

  test('the list finds by any name, page by page, and counts what readers and drafts have', async () => {
    const { slug, name } = await published();
    const draft = await wholeDraft(database, people.editor);
    await write(people.editor, draft, slug);
    const page = await organisationPage(database, people.editor, { words: name.toUpperCase(), state: null, page: 9 });
    expect(page).toMatchObject({ total: 1, page: 1, pageCount: 1, organisations: [{ slug, published: 1, drafts: 1, isPublic: true }] });
    const fresh = await drafted();
    expect((await organisationPage(database, people.editor, { words: '', state: 'new', page: 1 })).organisations.map((found) => found.slug)).toContain(fresh.slug);
    expect((await organisationPage(database, people.editor, { words: '', state: 'unused', page: 1 })).organisations.map((found) => found.slug)).not.toContain(slug);
  });

  test('what SQL counts is what the published documents say, by the present slugs', async () => {
    expect(await storedProjections(database)).toEqual(await expectedProjections(database));
  });
});
