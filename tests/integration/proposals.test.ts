import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { rateLimits } from '@/lib/accounts/rate-limits';
import { publishedReader } from '@/lib/database/catalogue';
import type { Database } from '@/lib/database/client';
import { checkContext } from '@/lib/drafting/checks/check-context';
import { personalChecks } from '@/lib/drafting/checks/personal-checks';
import { revisionOf, revisionsOf } from '@/lib/editorial/history';
import { entriesByTitle } from '@/lib/editorial/titles';
import { workEntry } from '@/lib/editorial/work';
import { workList } from '@/lib/editorial/work-lists';
import { logCells } from '@/lib/log/log-csv';
import { readLog } from '@/lib/log/read-log';
import { verifyChain } from '@/lib/log/verify-chain';
import { answersOf } from '@/lib/proposals/answers';
import { formKey } from '@/lib/proposals/form-key';
import { receiveProposal, type Arrival } from '@/lib/proposals/receive';
import { forgetDueSenders, forgetSender, originOf } from '@/lib/proposals/senders';
import { LEAST_WRITING_MS, LONGEST_OPEN_MS, nextStamp, stampAt } from '@/lib/proposals/stamp';
import type { Viewer } from '@/lib/permissions/roles';
import { smallContent } from './database/support/content';
import { prepared } from './database/support/databases';
import { homes } from './database/support/homes';
import { person } from './editorial/support/people';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SECRETS = ['Nadia Sender', 'nadia@sender.example'];
const given = {
  ...{ title: 'Water at the <b>well</b>', done: 'Dug a well.\r\n\r\nKept it clean.', countries: 'Jordan, Nowhereland', place: 'Near the border', who: 'A branch', whom: 'Families on the way' },
  ...{ result: '<script>alert(1)</script> Call 0791 234 567.', source: 'A report https://example.org/well.', office: 'Migration desk', name: 'Nadia Sender', email: 'nadia@sender.example' },
};

describe.each(homes)('proposals in the %s database', (_name, newHome) => {
  let database: Database;
  let [editor, contributor, administrator]: Viewer[] = [];
  let stamp: string;
  let turn = 0;
  const start = Date.now();
  const now = () => start + turn * DAY_MS * 2;

  const arrival = (part: Record<string, string> = {}, other: Partial<Arrival> = {}): Arrival => ({
    ...{ answers: answersOf({ ...given, ...part }), trap: '', stamp, address: '192.0.2.7', language: 'fr' },
    countries: smallContent().vocabularies.find(({ list }) => list === 'country')!.terms,
    told: (name, words) => `${name}: ${words}`,
    ...other,
  });
  const send = (part: Record<string, string> = {}, other: Partial<Arrival> = {}) => receiveProposal(database, arrival(part, other), now());
  const waiting = async () => (await workList(database, editor!, 'unassigned')).items;
  const written = async () => ({ entries: await database.prisma.entry.count(), revisions: await database.prisma.revision.count(), events: await database.prisma.event.count(), proposals: await database.prisma.proposal.count(), limits: await database.prisma.limitCount.findMany({ orderBy: { key: 'asc' } }) });
  const newest = async () => (await waiting())[0]!.id;

  afterAll(() => void vi.useRealTimers());
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    database = await prepared(await newHome(), smallContent());
    editor = await person(database, 'editor', 'editor');
    contributor = await person(database, 'contributor', 'contributor', ['red-one']);
    administrator = await person(database, 'administrator', 'administrator');
  });
  /** Each test has days of its own, so that no limit of one is met in another. */
  const fresh = async () => {
    turn += 1;
    vi.setSystemTime(now());
    stamp = stampAt(await formKey(database), now() - LEAST_WRITING_MS);
  };

  test('one lands in the queue of those who review, in the words of the sender, with where it came from', async () => {
    await fresh();
    const before = await publishedReader(database)();
    expect(await send()).toEqual({ outcome: 'received' });
    const [item] = await waiting();
    expect(item).toMatchObject({ title: given.title, kind: 'practice', status: 'in-review', creator: null });
    const { draft, status, slug } = await workEntry(database, editor!, item!.id);
    expect(status).toBe('in-review');
    expect(draft).toEqual({
      ...{ slug, kind: 'practice', title: given.title, actions: ['Dug a well.', 'Kept it clean.'], countries: [{ country: 'JOR', role: 'runs', basis: 'stated' }], placeNote: 'Near the border; Nowhereland' },
      ...{ participants: 'who: A branch\n\nwhom: Families on the way', assessment: given.result, sources: [{ title: 'A report', url: 'https://example.org/well' }], contact: { office: 'Migration desk' } },
    });
    const events = await database.prisma.event.findMany({ where: { entryId: item!.id } });
    expect(events).toMatchObject([{ type: 'proposed', payload: { language: 'fr' }, actor: null, revisionNumber: 1 }]);
    expect(await database.prisma.revision.findMany({ where: { entryId: item!.id }, select: { origin: true, actor: true } })).toEqual([{ origin: 'proposal', actor: null }]);
    expect(await originOf(database, editor!, item!.id)).toMatchObject({ language: 'fr', sender: { name: 'Nadia Sender', email: 'nadia@sender.example', forgottenAt: null } });
    // Readers see nothing of it: not in what pages, search, charts and the API are made from.
    expect(await publishedReader(database)()).toEqual(before);
    expect([...personalChecks(draft, checkContext({ vocabularies: [], organisations: [], entries: [], lookedUp: [], today: '2026-01-01' }))]).toMatchObject([{ check: 'phone', path: 'assessment' }]);
  });

  test('name and address are for editors on their page alone: in no revision, event or export, and no contributor learns of the entry', async () => {
    await fresh();
    await send();
    const id = await newest();
    await expect(originOf(database, contributor!, id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(originOf(database, null, id)).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(forgetSender(database, contributor!, id)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(forgetSender(database, null, id)).rejects.toMatchObject({ code: 'not-signed-in' });
    expect(await entriesByTitle(database, contributor!, 'water')).toEqual([]);
    const log = await readLog(database, administrator!, { person: null, type: null, from: null, to: null }, 1);
    const told = JSON.stringify([await revisionsOf(database, editor!, id), await revisionOf(database, editor!, id, 1), log, log.rows.map(logCells), await workEntry(database, editor!, id), await workList(database, editor!, 'unassigned')]);
    for (const secret of SECRETS) expect(told).not.toContain(secret);
    await database.prisma.entry.update({ where: { id }, data: { workFor: 'red-one' } });
    expect(await originOf(database, contributor!, id)).toMatchObject({ language: 'fr', sender: null });
  });

  test('name and address go when their time is over, once, whoever asks and however often', async () => {
    await fresh();
    await send({ title: 'Kept for a time' });
    const id = await newest();
    const { forgetAt } = (await originOf(database, editor!, id))!.sender!;
    expect(forgetAt.getTime()).toBe(now() + 90 * DAY_MS);
    await forgetDueSenders(database, new Date(forgetAt.getTime() - 1));
    expect((await originOf(database, editor!, id))!.sender!.email).toBe('nadia@sender.example');
    const counts = await Promise.all([1, 2, 3].map(() => forgetDueSenders(database, forgetAt)));
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    expect((await originOf(database, editor!, id))!.sender).toEqual({ name: null, email: null, forgetAt, forgottenAt: forgetAt });
    expect(await database.prisma.event.findMany({ where: { entryId: id, type: 'sender-forgotten' } })).toMatchObject([{ actor: null, payload: {} }]);
    expect(await forgetDueSenders(database, forgetAt)).toBe(0);
  });

  test('an editor who has answered deletes them at once; who left none is never told of', async () => {
    await fresh();
    await send({ title: 'To be answered' });
    const id = await newest();
    await forgetSender(database, editor!, id);
    await forgetSender(database, editor!, id);
    expect((await originOf(database, editor!, id))!.sender).toMatchObject({ name: null, email: null, forgottenAt: expect.any(Date) as Date });
    expect(await database.prisma.event.findMany({ where: { entryId: id, type: 'sender-forgotten' } })).toMatchObject([{ actor: 'editor' }]);
    await send({ title: 'From nobody', name: '', email: '' });
    await forgetDueSenders(database, new Date(now() + 400 * DAY_MS));
    expect(await database.prisma.event.count({ where: { entryId: await newest(), type: 'sender-forgotten' } })).toBe(0);
    await expect(forgetSender(database, editor!, '00000000-0000-4000-8000-000000000000')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('what is refused writes nothing: traps, time, problems, limits, a closed form', async () => {
    await fresh();
    const key = await formKey(database);
    const before = await written();
    expect(await send({}, { trap: 'https://spam.example' })).toEqual({ outcome: 'automatic' });
    expect(await send({}, { stamp: stampAt(key, now() - LEAST_WRITING_MS + 1) })).toEqual({ outcome: 'automatic' });
    for (const forged of ['', 'x', stampAt(Buffer.from('another key'), now() - HOUR_MS), `${stamp}x`]) expect(await send({}, { stamp: forged })).toEqual({ outcome: 'automatic' });
    const old = stampAt(key, now() - LONGEST_OPEN_MS - 1);
    expect(await send({}, { stamp: old })).toEqual({ outcome: 'late' });
    expect(await send({ title: '', done: 'x'.repeat(6_001), who: 'http://a.example www.b.example https://c.example', email: 'nobody' })).toMatchObject({ outcome: 'problems', problems: [{ field: 'title', code: 'missing' }, { field: 'done', code: 'tooLong', count: 6_001, most: 6_000 }, { field: 'who', code: 'tooManyLinks', count: 3, most: 2 }, { field: 'email', code: 'emailWrong' }] });
    expect(await send({ countries: '', place: '', source: '', office: '', email: '' })).toMatchObject({ problems: [{ code: 'placeMissing' }, { code: 'nothingToCheck' }] });
    const setting = { name: 'proposals-open', value: false, changedBy: 'administrator', changedAt: new Date() };
    await database.prisma.setting.create({ data: setting });
    expect(await send()).toEqual({ outcome: 'closed' });
    await database.prisma.setting.delete({ where: { name: setting.name } });
    expect(await written()).toEqual(before);
    // Whoever was caught goes on with what the form came back with.
    expect(nextStamp(key, stamp, now())).toBe(stamp);
    expect(await send({ title: 'After a day' }, { stamp: nextStamp(key, old, now()) })).toEqual({ outcome: 'received' });
  });

  test('the same words within a day are taken once, however often and however fast they come; a sender may have been added', async () => {
    await fresh();
    const before = await database.prisma.entry.count();
    const outcomes = (await Promise.all([1, 2, 3].map(() => send({ title: 'Twice' })))).map(({ outcome }) => outcome);
    expect(outcomes.sort()).toEqual(['already', 'already', 'received']);
    expect(await send({ title: ' Twice ', name: 'Somebody else' }, { address: '198.51.100.1' })).toEqual({ outcome: 'already' });
    expect(await database.prisma.entry.count()).toBe(before + 1);
    vi.setSystemTime(now() + DAY_MS + HOUR_MS);
    expect(await receiveProposal(database, arrival({ title: 'Twice' }, { stamp: stampAt(await formKey(database), now() + DAY_MS) }), now() + DAY_MS + HOUR_MS)).toEqual({ outcome: 'received' });
  });

  test('a network sends so many in an hour, and all together so many; the address itself is nowhere', async () => {
    await fresh();
    const { most } = rateLimits.proposal;
    const from = (address: string, count: number) => Promise.all(Array.from({ length: count }, (_, i) => send({ title: `From ${address} ${i}` }, { address })));
    const outcomes = await from('2001:db8:1:2::1', most + 2);
    expect(outcomes.filter(({ outcome }) => outcome === 'received')).toHaveLength(most);
    expect(await send({ title: 'From next door' }, { address: '2001:db8:1:2:ffff::2' })).toEqual({ outcome: 'too-many' });
    expect(await send({ title: 'From elsewhere' }, { address: '2001:db8:1:3::1' })).toEqual({ outcome: 'received' });
    expect(JSON.stringify(await database.prisma.limitCount.findMany())).not.toMatch(/2001:db8|192\.0\.2|198\.51/);
    let [taken, network] = [most + 1, 0];
    for (; taken < rateLimits.proposals.most; taken += 1) {
      if (taken % most === 0) network += 1;
      expect(await send({ title: `Number ${taken}` }, { address: `203.0.113.${network}` })).toEqual({ outcome: 'received' });
    }
    expect(await send({ title: 'One too many' }, { address: '203.0.113.250' })).toEqual({ outcome: 'too-many' });
    expect(await verifyChain(database)).toMatchObject({ brokenAt: null });
  });
});
