import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '@/lib/database/client';
import { addComment } from '@/lib/editorial/comments';
import { changeCollectionSettings } from '@/lib/editorial/collection-settings';
import { changeOrganisation } from '@/lib/editorial/organisations/change';
import { mergeOrganisations } from '@/lib/editorial/organisations/merge';
import { proposeOrganisation } from '@/lib/editorial/organisations/propose';
import { workOrganisation } from '@/lib/editorial/organisations/work-organisations';
import { quarantineEntry, releaseEntry } from '@/lib/editorial/quarantine';
import { saveDraft } from '@/lib/editorial/save-draft';
import { changeTerm, termsOf } from '@/lib/editorial/terms';
import { workEntry } from '@/lib/editorial/work';
import { verifyChain } from '@/lib/log/verify-chain';
import type { Viewer } from '@/lib/permissions/roles';
import { Refused } from '@/lib/permissions/refused';
import { fieldsOfWords } from '@/lib/vocabulary/term-problems';
import { smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { faultTimes } from '../database/support/fault-times';
import { newServerDatabase } from '../database/support/homes';
import { person } from './support/people';
import { move, wholeDraft } from './support/standings';

const TIMEOUT_MS = 5 * 60_000;
const LONGEST_WAIT_MS = 3_000;

let database: Database;
let log: pg.Client;
let editor: Viewer;
let administrator: Viewer;
let made = 0;

beforeAll(async () => {
  const home = await newServerDatabase();
  database = await prepared(home, smallContent());
  editor = await person(database, 'editor', 'editor');
  administrator = await person(database, 'administrator', 'administrator');
  log = new pg.Client({ connectionString: home.databaseUrl! });
  await log.connect();
});
afterAll(() => log.end());

/** Two entries that lead to each other, share an organisation and are classified alike; the first is published. */
type Pair = { readonly published: string; readonly draft: string; readonly slug: string; readonly organisation: string; readonly other: string };

async function newPair(): Promise<Pair> {
  made += 1;
  const published = await wholeDraft(database, editor);
  const { organisation } = await proposeOrganisation(database, editor, { entry: published, name: `Shared ${made}`, type: 'ngo', country: 'GRC' });
  const { organisation: other } = await proposeOrganisation(database, editor, { entry: published, name: `Other ${made}`, type: 'ngo', country: 'GRC' });
  await write(published, { organisations: [{ organisation: organisation.slug, role: 'implements', basis: 'stated' }, { organisation: other.slug, role: 'partner', basis: 'stated' }] });
  await move(database, editor, published, 'publish');
  const { draft: { slug } } = await workEntry(database, editor, published);
  const draft = await wholeDraft(database, editor, { organisations: [{ organisation: organisation.slug, role: 'implements', basis: 'stated' }], links: [{ type: 'same-programme', entry: slug! }] });
  return { published, draft, slug: slug!, organisation: organisation.slug, other: other.slug };
}

async function write(entryId: string, part: object): Promise<void> {
  const { draft, number } = await workEntry(database, editor, entryId);
  await saveDraft(database, editor, { entryId, base: number, draft: { ...draft, ...part } });
}

async function stateOf(slug: string): Promise<string> {
  const page = await workOrganisation(database, editor, slug);
  if (!page || !('state' in page)) throw new Error(`There is no organisation “${slug}”.`);
  return page.state;
}

async function changePrinciple(slug: string): Promise<void> {
  const { words, editedAt } = (await termsOf(database, administrator, 'principle')).find((term) => term.slug === slug)!;
  await changeTerm(database, administrator, { list: 'principle', slug, editedAt, words: { ...fieldsOfWords(words), 'label.en': `Label ${(made += 1)}` } });
}

/** Each prepares what it needs and answers what is done beside the other. */
const commands: Readonly<Record<string, (pair: Pair) => Promise<() => Promise<unknown>>>> = {
  'saving a draft': async ({ draft, other }) => () => write(draft, { organisations: [{ organisation: other, role: 'implements', basis: 'stated' }] }),
  publishing: async ({ draft }) => () => move(database, editor, draft, 'publish'),
  'publishing under another address': async ({ published }) => {
    await write(published, { slug: `moved-${(made += 1)}` });
    return () => move(database, editor, published, 'publish');
  },
  verifying: async ({ published }) => () => move(database, editor, published, 'verify', { reason: 'Seen.' }),
  archiving: async ({ published }) => () => move(database, editor, published, 'archive', { reason: 'Over.' }),
  submitting: async ({ draft }) => () => move(database, editor, draft, 'submit'),
  'words of a value': async () => () => changePrinciple('p1'),
  'changing an organisation': async ({ organisation }) => {
    const state = await stateOf(organisation);
    return () => changeOrganisation(database, editor, { slug: organisation, state, name: `Named ${(made += 1)}`, otherNames: [], type: 'ngo', country: 'GRC', address: `named-${made}` });
  },
  'merging organisations': async ({ organisation, other }) => {
    const state = await stateOf(other);
    return () => mergeOrganisations(database, editor, { slug: other, state, into: organisation });
  },
  'proposing an organisation': async ({ draft }) => () => proposeOrganisation(database, editor, { entry: draft, name: `New ${(made += 1)}`, type: 'ngo', country: 'GRC' }),
  'keeping an entry from readers': async ({ slug }) => async () => {
    await quarantineEntry(database, slug, 'A reason.');
    await releaseEntry(database, slug);
  },
  commenting: async ({ draft }) => () => addComment(database, editor, { entryId: draft, text: 'A word.' }),
  settings: async () => () => changeCollectionSettings(database, administrator, { 'sender-days': 7 + ((made += 1) % 300), 'review-months': 3 + (made % 50) }),
};

async function waiting(): Promise<number> {
  const { rows } = await log.query<{ n: number }>("SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'");
  return rows[0]!.n;
}

/** Begins a command and comes back when it waits for a lock, or is over. */
async function begun(work: () => Promise<unknown>, before: number) {
  let isOver = false;
  const outcome = work().then(() => 'done', (error: unknown) => (error instanceof Refused ? 'refused' : String(error))).finally(() => { isOver = true; });
  const until = Date.now() + LONGEST_WAIT_MS;
  while (!isOver && (await waiting()) <= before && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 5));
  return { outcome, isWaiting: !isOver };
}

/** Both wait at the log while it is held, each with every lock that it took before. */
async function together(first: () => Promise<unknown>, second: () => Promise<unknown>): Promise<string[]> {
  await log.query("SELECT pg_advisory_lock(hashtext('event'))");
  const one = await begun(first, 0);
  const two = await begun(second, Number(one.isWaiting));
  await log.query("SELECT pg_advisory_unlock(hashtext('event'))");
  return Promise.all([one.outcome, two.outcome]);
}

const names = Object.keys(commands);

/** Every command in `npm run test:faults`; in `npm test` words of a value, which point at nothing and are pointed at by all, and a third of the others. */
function othersOf(name: string): string[] {
  return names.filter((other, at) => faultTimes > 1 || other === 'words of a value' || (at + names.indexOf(name)) % 3 === 0);
}

test.each(names)('%s beside other commands, on the same things or on what leads to them: neither waits for the other crosswise', async (name) => {
  for (const other of othersOf(name)) {
    const pair = await newPair();
    const [first, second] = [await commands[name]!(pair), await commands[other]!(pair)];
    const outcomes = await together(first, second);
    expect(outcomes.filter((outcome) => outcome !== 'done' && outcome !== 'refused'), `${name}, ${other}`).toEqual([]);
    expect(outcomes, `${name}, ${other}`).toContain('done');
  }
}, TIMEOUT_MS);

test('the log is whole after it', async () => {
  expect(await verifyChain(database)).toMatchObject({ brokenAt: null });
});
