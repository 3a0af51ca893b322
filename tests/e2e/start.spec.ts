import { createServer } from 'node:net';
import { once } from 'node:events';
import { loadedFolder } from './support/loaded-folder';
import { freePort, launch, untilServing } from './support/server';
import { expect, test } from './support/test';

// Each of these starts a server of its own, the last one several.
test.describe.configure({ timeout: 300_000 });

/** What a failed start says: everything after the empty line that parts the sentence from the steps. */
const lastWords = (output: string) => output.trimEnd().split('\n').at(-1);

test('a taken port ends the start with one sentence that offers another', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  const server = launch({ PORT: String(port) });
  expect(await server.ended).toBe(1);
  expect(lastWords(server.output())).toBe(
    `Port ${port} is taken: stop the other program, or choose another port, for example PORT=${port + 1} npm start.`,
  );
  other.close();
});

for (const [name, value] of Object.entries({ PORT: 'eighty', HOST: 'not a host', DATABASE_URL: 'mysql://here/it', SITE_URL: 'example.org' })) {
  test(`a wrong ${name} ends the start with one sentence that names it`, async () => {
    const server = launch({ PORT: '3000', [name]: value });
    expect(await server.ended).toBe(1);
    expect(server.output().trim()).toMatch(new RegExp(`^${name} must be [^\\n]+\\.$`));
  });
}

test('a database server that is not there ends the start with one sentence', async () => {
  const server = launch({ PORT: String(await freePort()), DATABASE_URL: `postgres://nobody@127.0.0.1:${await freePort()}/nothing` });
  expect(await server.ended).toBe(1);
  expect(lastWords(server.output())).toContain('DATABASE_URL');
  expect(server.output()).not.toMatch(/^\s+at /m);
});

test('a data folder has one server at a time, which closes it when it is told to end, and serves again without installing or building', async () => {
  const data = loadedFolder();
  const settings = { PORT: String(await freePort()), DATA_DIR: data.path };
  const start = () => untilServing(launch(settings));
  const entries = async () => (await fetch(`http://127.0.0.1:${settings.PORT}/api/v1/entries`)).json();
  let server = await start();
  const before = await entries();

  await test.step('a second one is refused in one sentence; the first keeps serving', async () => {
    const second = launch({ PORT: String(await freePort()), DATA_DIR: data.path });
    expect(await second.ended).toBe(1);
    expect(lastWords(second.output())).toContain(`The data folder ${data.path} is in use`);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    await test.step(`after ${signal} everything is there`, async () => {
      await server.stop(signal);
      expect(server.output()).not.toMatch(/error/i);
      server = await start();
      expect(server.output()).not.toMatch(/Installing|Generating|Building/);
      expect(await entries()).toEqual(before);
    });

  await server.stop();
  data.remove();
});
