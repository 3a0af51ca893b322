import type { Role } from '@/lib/permissions/roles';
import { loadedFolder } from './loaded-folder';
import { makeAccount } from './people';
import { startServer, type RunningServer } from './server';
import { test } from './test';

/** A server for the tests of one file, since they write: on a data folder of its own, with these people. */
export function ownServer(people: Readonly<Record<string, Role>> = {}): Pick<RunningServer, 'url' | 'output'> {
  let data: ReturnType<typeof loadedFolder>;
  let running: RunningServer;
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    data = loadedFolder();
    for (const [name, role] of Object.entries(people)) makeAccount(data.path, name, role);
    running = await startServer({ DATA_DIR: data.path });
  });
  test.afterAll(() => running.stop().finally(data.remove));
  return {
    get url() {
      return running.url;
    },
    output: () => running.output(),
  };
}
