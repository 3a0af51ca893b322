import { loadedFolder, makeLoadedFolders } from './loaded-folder';
import { scratchFolder, startServer } from './server';

/** One server for all tests that only read; its address is in E2E_URL. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const removeLoaded = await makeLoadedFolders();
  const [data, followed] = [loadedFolder(), scratchFolder()];
  const server = await startServer({ DATA_DIR: data.path });
  Object.assign(process.env, { E2E_URL: server.url, E2E_FOLLOWED: followed.path });
  return async () => {
    await server.stop();
    [data, followed].forEach(({ remove }) => remove());
    removeLoaded();
  };
}
