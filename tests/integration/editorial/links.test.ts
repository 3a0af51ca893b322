import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/catalogue/entry';
import { publishedReader } from '@/lib/database/catalogue';
import type { Database } from '@/lib/database/client';
import { workList } from '@/lib/editorial/work-lists';
import { ask } from '@/lib/links/ask';
import { checkAddress } from '@/lib/links/check-address';
import { checkLinks } from '@/lib/links/check-links';
import { deadAddresses } from '@/lib/links/dead-addresses';
import { hostFinder, isPublicAddress, PrivateHost } from '@/lib/links/public-hosts';
import { takeTurn } from '@/lib/links/turn';
import { entryFile, smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { homes } from '../database/support/homes';
import { person } from './support/people';

/** Hosts of the tests are on this machine, which the product refuses: they bring a rule of their own. */
const settings = { find: hostFinder((address) => address === '127.0.0.1' || address === '::1'), userAgent: 'Test (+https://example.org)', timeoutMs: 700 };
const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => (server.closeAllConnections(), server.close())));

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const outcomeOf = async (answer: RequestListener) => checkAddress(`${await serve(answer)}/page`, settings);
const status = (code: number): RequestListener => (_request, response) => response.writeHead(code).end();

describe('asking one address', () => {
  test.each([[200, 'answers'], [204, 'answers'], [404, 'gone'], [410, 'gone'], [401, 'refuses'], [403, 'refuses'], [429, 'refuses'], [500, 'refuses'], [503, 'refuses']] as const)('%i: %s', async (code, outcome) => {
    expect(await outcomeOf(status(code))).toEqual({ outcome, status: code });
  });

  test('a server that knows no HEAD is asked with GET, and says who asks', async () => {
    const asked: IncomingMessage[] = [];
    expect(await outcomeOf((request, response) => (asked.push(request), response.writeHead(request.method === 'HEAD' ? 405 : 200).end('text')))).toEqual({ outcome: 'answers', status: 200 });
    expect(asked.map(({ method, headers }) => [method, headers['user-agent']])).toEqual([['HEAD', settings.userAgent], ['GET', settings.userAgent]]);
  });

  test('an endless text is left after a little of it', async () => {
    let sent = 0;
    const endless: RequestListener = (request, response) => {
      if (request.method === 'HEAD') return void response.writeHead(405).end();
      const more = () => {
        while (!response.destroyed && (sent += 64_000) < 100_000_000 && response.write(Buffer.alloc(64_000)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    expect(await outcomeOf(endless)).toEqual({ outcome: 'answers', status: 200 });
    expect(sent).toBeLessThan(50_000_000);
  });

  test('moved for good says where to; moved for now answers; five steps and no more', async () => {
    const steps = (code: number, most: number): RequestListener => (request, response) => {
      const step = Number(request.url!.slice('/page'.length));
      if (step >= most) response.writeHead(200).end();
      else response.writeHead(code, { location: `/page${step + 1}` }).end();
    };
    expect(await outcomeOf(steps(301, 5))).toEqual({ outcome: 'moved', status: 200, movedTo: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/page5$/) });
    expect(await outcomeOf(steps(302, 5))).toEqual({ outcome: 'answers', status: 200 });
    expect(await outcomeOf(steps(301, 6))).toEqual({ outcome: 'refuses', status: null });
  });

  test('nobody there, or nobody who speaks, is silent; a name that does not exist is gone', async () => {
    const closed = await serve(status(200));
    servers.splice(0).forEach((server) => server.close());
    expect(await checkAddress(closed, settings)).toEqual({ outcome: 'silent', status: null });
    expect(await outcomeOf(() => undefined)).toEqual({ outcome: 'silent', status: null });
    const nowhere = { ...settings, find: () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })) };
    expect(await checkAddress('https://nowhere.example/', nowhere)).toEqual({ outcome: 'gone', status: null });
    expect(await checkAddress(`${(await serve(status(200))).replace('http', 'https')}/`, settings), 'somebody who does not speak as asked').toMatchObject({ outcome: 'refuses' });
  });
});

describe('hosts that must not be asked', () => {
  const hidden = ['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00:ec2::254', 'fc00::1', '::ffff:10.0.0.1', '::ffff:169.254.169.254', '64:ff9b::a00:1', '2002:a00:1::', '2001::1', 'ff02::1', 'localhost'];
  test.each(hidden)('%s', (address) => expect(isPublicAddress(address)).toBe(false));
  test.each(['1.1.1.1', '172.15.0.1', '172.32.0.1', '192.167.0.1', '2606:4700::1111', '::ffff:1.1.1.1'])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));

  test('however they are written, and behind a redirect too', async () => {
    const real = { ...settings, find: hostFinder() };
    const asked: string[] = [];
    const here = await serve((request, response) => (asked.push(request.url!), response.writeHead(301, { location: 'http://hidden.test/' }).end()));
    const { port } = new URL(here);
    for (const host of ['127.0.0.1', 'localhost', '0x7f.1', '2130706433', '[::1]', '[::ffff:7f00:1]'])
      await expect(ask(new URL(`http://${host}:${port}/`), 'GET', real), host).rejects.toThrow(PrivateHost);
    expect(asked).toEqual([]);
    const found: string[] = [];
    const find = (hostname: string) => (found.push(hostname), hostname === 'hidden.test' ? hostFinder()('127.0.0.1') : settings.find(hostname));
    expect(await checkAddress(here, { ...settings, find })).toEqual({ outcome: 'refuses', status: null });
    expect(found).toContain('hidden.test');
  });

  test('the connection goes to what was found and allowed, whatever the name stands for', async () => {
    const here = await serve(status(200));
    const find = () => Promise.resolve({ address: '127.0.0.1', family: 4 as const });
    expect(await ask(new URL(`http://name.invalid:${new URL(here).port}/`), 'HEAD', { ...settings, find })).toMatchObject({ status: 200 });
  });
});

describe.each(homes)('a collection on the %s database', (_name, newHome) => {
  let database: Database;
  let host: string;
  let entries: readonly Entry[];
  const hour = (hours: number) => new Date(Date.parse('2026-03-01T03:00:00Z') + hours * 3_600_000);
  const answers = new Map<string, number>();
  const check = (hours: number, more: object = {}) => checkLinks(database, entries, { ...settings, pauseMs: 0, now: hour(hours), ...more });

  beforeAll(async () => {
    const server = createServer((request, response) => (answers.has(request.url!) ? response.writeHead(answers.get(request.url!)!).end() : request.socket.destroy())).listen(0, '127.0.0.1');
    await once(server, 'listening');
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const source = (path: string) => ({ sources: [{ title: path, url: `${host}${path}` }] });
    database = await prepared(await newHome(), smallContent([entryFile('gone', source('/gone')), entryFile('shy', source('/shy')), entryFile('quiet', source('/quiet')), entryFile('well', source('/well'))]));
    entries = (await publishedReader(database)()).entries;
    return () => void (server.closeAllConnections(), server.close());
  });

  test('gone twice a day apart is dead, a week of silence too; refusing never is', async () => {
    for (const [path, code] of [['/gone', 404], ['/shy', 403], ['/well', 200]] as const) answers.set(path, code);
    const editor = await person(database, 'editor', 'editor');
    const contributor = await person(database, 'contributor', 'contributor', ['red-one']);
    const dead = async () => [...(await deadAddresses(database))].map((address) => address.slice(host.length)).sort();
    expect((await check(0))?.map(({ outcome }) => outcome).sort()).toEqual(['answers', 'gone', 'refuses', 'silent']);
    expect(await dead()).toEqual([]);
    expect(await check(5), 'it is not time yet').toBeNull();
    await check(5, { isAskedFor: true });
    expect(await dead(), 'twice on one day is not a day apart').toEqual([]);
    await check(30);
    expect(await dead()).toEqual(['/gone']);
    const list = await workList(database, editor, 'dead-links', 1, 25, { entries });
    expect([list.total, list.items.map(({ slug }) => slug)]).toEqual([1, ['gone']]);
    await expect(workList(database, contributor, 'dead-links', 1, 25, { entries })).rejects.toMatchObject({ code: 'not-allowed' });
    for (let day = 2; day <= 8; day++) await check(30 + day * 25);
    expect(await dead()).toEqual(['/gone', '/quiet']);
    answers.set('/gone', 200);
    answers.set('/quiet', 404);
    await check(300);
    expect(await dead(), 'the first word of a quiet host counts anew').toEqual([]);
    entries = entries.filter(({ slug }) => slug !== 'well');
    await check(400);
    expect(await database.prisma.linkCheck.count(), 'what no entry names is forgotten').toBe(3);
  });

  test('one instance checks at a time, and one that ended in the midst of it blocks nobody for long', async () => {
    const now = hour(1_000);
    const turns = await Promise.all([1, 2, 3].map(() => takeTurn(database, now, false)));
    expect(turns.filter(Boolean)).toHaveLength(1);
    expect(await check(1_001, { isAskedFor: true }), 'somebody asks for it meanwhile').toBeNull();
    expect(await check(1_003)).not.toBeNull();
  });

  test('where nothing answers at all, nothing is written', async () => {
    const before = await database.prisma.linkCheck.findMany();
    const many = Array.from({ length: 6 }, (_, i) => ({ ...entries[0]!, slug: `cut-${i}`, sources: [{ title: 'x', url: `${host}/cut-off-${i}` }] }));
    expect(await checkLinks(database, many, { ...settings, pauseMs: 0, now: hour(2_000) })).toBeNull();
    expect(await database.prisma.linkCheck.findMany()).toEqual(before);
  });
});
