import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { invite } from '@/lib/accounts/invite';
import { sendWaiting } from '@/lib/accounts/mail';
import { waitingMessages } from '@/lib/accounts/read-invitations';
import { smallContent } from '../database/support/content';
import { prepared } from '../database/support/databases';
import { homes } from '../database/support/homes';
import { setUpAdministrator } from './support/accounts';

const SITE = 'https://practices.example.org';
let server: Server | undefined;
afterEach(() => void server?.close());

/** A mail server that takes everything but what goes to `refused@…`. Answers its address; what it took is in `taken`. */
async function mailServer(taken: string[]): Promise<string> {
  server = createServer((socket) => {
    let isData = false;
    let buffer = '';
    socket.on('error', () => undefined);
    socket.write('220 here\r\n');
    socket.on('data', (chunk) => {
      buffer += chunk.toString();
      for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
        if (isData) {
          taken[taken.length - 1] += `${line}\n`;
          if (line === '.') {
            isData = false;
            socket.write('250 taken\r\n');
          }
        } else if (/^RCPT TO:<refused@/i.test(line)) socket.write('550 no such address\r\n');
        else if (/^DATA/i.test(line)) {
          isData = true;
          taken.push('');
          socket.write('354 go on\r\n');
        } else socket.write(/^QUIT/i.test(line) ? '221 bye\r\n' : '250 ok\r\n');
      }
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server on a port has an address.');
  return `smtp://127.0.0.1:${address.port}/?ignoreTLS=true`;
}

const decoded = (mail: string) => mail.replace(/=\n/g, '').replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

describe.each(homes)('mail on the %s database', (_name, newHome) => {
  test('what is sent keeps no text; what is refused says why and stays to be copied; without a server nothing is sent', async () => {
    const database = await prepared(await newHome(), smallContent([]));
    const ada = await setUpAdministrator(database);
    for (const email of ['bo@example.org', 'refused@example.org']) await invite(database, ada, { email, role: 'editor', organisations: [] });
    await sendWaiting(database, { mail: undefined, siteUrl: SITE });
    expect(await waitingMessages(database, ada, 'http://here')).toHaveLength(2);

    const taken: string[] = [];
    const mail = { server: await mailServer(taken), from: 'Smart Practices <practices@example.org>' };
    await expect(sendWaiting(database, { mail, siteUrl: SITE })).rejects.toThrow('1 messages could not be sent.');
    expect(taken).toHaveLength(1);
    expect(taken[0]).toContain('From: Smart Practices <practices@example.org>');
    expect(decoded(taken[0]!)).toMatch(/https:\/\/practices\.example\.org\/invitation\/[\w-]{32}/);
    expect(await database.prisma.message.findFirstOrThrow({ where: { to: 'bo@example.org' } })).toMatchObject({ text: '', sentAt: expect.any(Date), problem: null });
    const waiting = await waitingMessages(database, ada, 'http://here');
    expect(waiting).toMatchObject([{ to: 'refused@example.org', problem: 'no-address' }]);
    expect(waiting[0]!.text).toContain('http://here/invitation/');

    // Neither is tried again: the one has gone, the other waits for an administrator.
    await sendWaiting(database, { mail, siteUrl: SITE });
    expect(taken).toHaveLength(1);
  });

  test('a mail server that is not there is a reason of its own', async () => {
    const database = await prepared(await newHome(), smallContent([]));
    const ada = await setUpAdministrator(database);
    await invite(database, ada, { email: 'bo@example.org', role: 'editor', organisations: [] });
    const mail = { server: await mailServer([]), from: 'practices@example.org' };
    server!.close();
    await expect(sendWaiting(database, { mail, siteUrl: SITE })).rejects.toThrow();
    expect(await waitingMessages(database, ada, SITE)).toMatchObject([{ problem: 'no-server' }]);
  });
});
