import { loadedFolder } from './loaded-folder';
import { startServer, type RunningServer } from './server';
import { test } from './test';

/** A server for the tests of one file, where nobody else may write or be: on a data folder of its own. */
export function ownServer(folder = loadedFolder): Pick<RunningServer, 'url' | 'output'> {
  let data: ReturnType<typeof loadedFolder>;
  let running: RunningServer;
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    data = folder();
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
