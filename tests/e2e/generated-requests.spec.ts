import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { generatedRequests, type GeneratedRequest, type Known } from './reading/generated-request';
import { peopledFolder } from './support/loaded-folder';
import { ownServer } from './support/own-server';
import { PASSWORD } from './support/people';
import { expect, test } from './support/test';

const SEED = 11;
const COUNT = process.env.FULL ? 20_000 : 1_200;
const AT_ONCE = 4;

/** How libraries tell the log that they refused an action that its page does not have, or the end of a login that nobody began. */
const TOLD = /Failed to find Server Action|Invalid Server Actions request|Better Auth.*(?:State not found|Content-Type is required)/;

const server = ownServer(peopledFolder);

type Answer = { readonly status: number; readonly body: string; readonly headers: Readonly<Record<string, string | string[] | undefined>> };

/** As it is written: nothing of it is tidied. The page that a browser would have sent it from is of this site. */
function send({ method, path, headers, body }: Omit<GeneratedRequest, 'who'>, cookie: string): Promise<Answer> {
  const { hostname, port, host } = new URL(server.url);
  const around = { host, origin: server.url, 'sec-fetch-site': 'same-origin', ...headers, cookie: [cookie, headers.cookie].filter(Boolean).join('; '), ...(body.length > 0 && { 'content-length': String(body.length) }) };
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers: around, agent: false, timeout: 60_000 }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString() }));
    });
    sent.on('timeout', () => sent.destroy(new Error('No answer.')));
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Signs in as a browser without script does, and answers the cookie. */
async function cookieOf(name: string): Promise<string> {
  const page = await (await fetch(`${server.url}/sign-in`)).text();
  const form = new FormData();
  for (const [, field, value = ''] of page.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)) form.append(field!, value.replaceAll('&quot;', '"'));
  form.set('email', `${name}@example.org`);
  form.set('password', PASSWORD);
  const answer = await fetch(`${server.url}/sign-in`, { method: 'POST', body: form, redirect: 'manual', headers: { origin: server.url } });
  expect(answer.headers.get('location')).toBe('/workspace');
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}

/** A draft for requests to name, begun as a browser without script does. */
async function draftOf(cookie: string): Promise<string> {
  const page = await (await fetch(`${server.url}/workspace/new`, { headers: { cookie } })).text();
  const form = new FormData();
  for (const [, field] of page.matchAll(/name="(\$ACTION_ID_[^"]+)"/g)) form.append(field!, '');
  for (const [field, value] of [['kind', 'practice'], ['title', 'A draft'], ['locale', 'en']] as const) form.append(field, value);
  const answer = await fetch(`${server.url}/workspace/new`, { method: 'POST', body: form, redirect: 'manual', headers: { origin: server.url, cookie } });
  return /\/workspace\/entries\/([\w-]+)$/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
}

/** All but the one that would sign somebody out who is still to ask. */
function builtActions(): Known['actions'] {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../.next/server/server-reference-manifest.json'), 'utf8')) as { node: Record<string, { exportedName: string; workers: Record<string, unknown> }> };
  const actions = Object.entries(manifest.node).filter(([, { exportedName }]) => exportedName !== 'endOthers');
  return actions.flatMap(([id, { workers }]) => Object.keys(workers).map((worker) => ({ id, count: id.startsWith('40') ? 1 : 2, page: pageOf(worker) })));
}

/** `app/[locale]/workspace/people/[id]/page` is served at `/workspace/people/<id>`. */
function pageOf(worker: string): string {
  return worker.replace(/^app\/\[locale\]/, '').replace(/\/page$/, '').replaceAll('[', '<').replaceAll(']', '>');
}

const briefly = ({ method, path, headers, body, who }: GeneratedRequest) => `${who}: ${method} ${path.slice(0, 200)} ${JSON.stringify(headers).slice(0, 200)} ${JSON.stringify(body.toString().slice(0, 400))}`;

test('generated requests over every route are answered, and none by a failure of the server', async () => {
  test.setTimeout(process.env.FULL ? 3_600_000 : 300_000);
  const cookies = { nobody: '', contributor: await cookieOf('connor'), administrator: await cookieOf('ada') };
  const draft = await draftOf(cookies.contributor);
  expect(draft).not.toBe('');
  const known: Known = { slugs: ['redsafe', 'trace-the-face'], ids: [draft], actions: builtActions() };
  const requests = generatedRequests(known, COUNT, SEED);
  const [faults, statuses] = [[] as string[], new Map<number, number>()];
  const queue = [...requests];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { status } = await send(next, cookies[next.who]).catch((error: unknown) => ({ status: 0, error }));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 0 || status >= 500) faults.push(`${status} ${briefly(next)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  test.info().annotations.push({ type: 'statuses', description: JSON.stringify([...statuses].sort()) });
  expect(faults.join('\n')).toBe('');
  expect(server.output().split('Ready: ')[1]?.split('\n').slice(1).filter((line) => /error|warn|⨯|unhandled/i.test(line) && !TOLD.test(line)).join('\n')).toBe('');
  expect([...statuses.keys()].filter((status) => [200, 303, 400, 404].includes(status))).toHaveLength(4);
});
