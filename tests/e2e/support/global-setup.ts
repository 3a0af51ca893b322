import { loadedFolder, makeLoadedFolder } from './loaded-folder';
import { startServer } from './server';

/** One server for all tests that only read; its address is in E2E_URL. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const removeLoaded = await makeLoadedFolder();
  const data = loadedFolder();
  const server = await startServer({ DATA_DIR: data.path });
  process.env.E2E_URL = server.url;
  return async () => {
    await server.stop();
    data.remove();
    removeLoaded();
  };
}
