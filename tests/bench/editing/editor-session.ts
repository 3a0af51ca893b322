import type { Draft } from '@/lib/drafting/draft';
import type { Editor } from './catalogue-folder';

/** Somebody who is signed in, and the entry they write. */
export type Seat = { readonly site: string; readonly cookie: string; readonly id: string };

const fromHere = { 'sec-fetch-site': 'same-origin' };
const entities: Readonly<Record<string, string>> = { '&quot;': '"', '&amp;': '&', '&#x27;': "'", '&lt;': '<', '&gt;': '>' };

/** Signs in with the form, as a browser without JavaScript does. Answers the cookies. */
export async function signIn(site: string, { email, password }: Editor): Promise<string> {
  const html = await (await fetch(`${site}/sign-in`)).text();
  const form = formWith(html, 'name="password"');
  form.set('email', email);
  form.set('password', password);
  const answer = await fetch(`${site}/sign-in`, { method: 'POST', body: form, redirect: 'manual', headers: { origin: site } });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!);
  if (answer.status !== 303 || cookies.length === 0) throw new Error(`${email} could not sign in: ${answer.status}`);
  return cookies.join('; ');
}

/** What the form of a page sends that has this in it, without what is typed. */
export function formWith(html: string, part: string): FormData {
  const form = new FormData();
  const [found = ''] = (html.match(/<form.*?<\/form>/gs) ?? []).filter((one) => one.includes(part));
  for (const [input] of found.matchAll(/<input type="hidden"[^>]*>/g)) form.set(attribute(input, 'name'), attribute(input, 'value'));
  return form;
}

function attribute(input: string, name: string): string {
  const text = new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? '';
  return text.replace(/&(quot|amp|#x27|lt|gt);/g, (entity) => entities[entity]!);
}

/** Milliseconds until the page of the entry is there, whole. */
export function openPage({ site, cookie, id }: Seat): Promise<number> {
  return timed(() => read(`${site}/workspace/entries/${id}`, { headers: { cookie } }));
}

/** Milliseconds until one changed field is kept, sent as the page's own script sends it. */
export async function saveField({ site, cookie, id }: Seat, words: string): Promise<number> {
  const { draft, number } = JSON.parse(await read(`${site}/api/workspace/entries/${id}`, { headers: { cookie } })) as { draft: Draft; number: number };
  const body = JSON.stringify({ base: number, draft: { ...draft, concept: words } });
  return timed(() => read(`${site}/api/workspace/entries/${id}/draft`, { method: 'PUT', body, headers: { cookie, ...fromHere } }));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function read(address: string, init: RequestInit): Promise<string> {
  const answer = await fetch(address, init);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${text.slice(0, 200)}`);
  return text;
}
