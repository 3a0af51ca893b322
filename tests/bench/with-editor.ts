import { makePeople, PASSWORD } from '../e2e/support/people';
import { scratchFolder, startServer } from '../e2e/support/server';
import { formWith, signIn } from './editing/editor-session';

/** The built product on a fresh folder with its content, and an editor who is signed in. */
export type WithEditor = { readonly url: string; readonly cookie: string; readonly stop: () => Promise<void> };

export async function startWithEditor(settings: Readonly<Record<string, string>> = {}): Promise<WithEditor> {
  const data = scratchFolder();
  await (await startServer({ DATA_DIR: data.path })).stop();
  await makePeople(data.path);
  const server = await startServer({ DATA_DIR: data.path, ...settings });
  const cookie = await signIn(server.url, { email: 'edda@example.org', password: PASSWORD });
  const stop = () => server.stop().then(data.remove);
  return { url: server.url, cookie, stop };
}

/** The editor says of an entry that it is still true, which readers see at once. */
export async function verifyAnEntry({ url, cookie }: WithEditor): Promise<void> {
  const headers = { cookie, origin: url };
  const { entries } = (await (await fetch(`${url}/api/workspace/entries?q=Trace+the+Face`, { headers })).json()) as { entries: { id: string }[] };
  const page = `${url}/workspace/entries/${entries[0]!.id}/review`;
  const form = formWith(await (await fetch(page, { headers })).text(), 'value="verify"');
  form.set('reason', 'Asked again.');
  const answer = await fetch(page, { method: 'POST', body: form, redirect: 'manual', headers });
  if (!answer.headers.get('location')?.includes('done=verify')) throw new Error(`The entry was not verified: ${answer.status} ${answer.headers.get('location')}`);
}
