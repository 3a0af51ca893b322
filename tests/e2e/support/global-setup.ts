import { loadedFolder, makeLoadedFolder, makePeopledFolder } from './loaded-folder';
import { scratchFolder, startServer } from './server';

/** One server for all tests that only read; its address is in E2E_URL. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const removeLoaded = await makeLoadedFolder();
  const [data, followed] = [loadedFolder(), scratchFolder()];
  const [server, removePeopled] = await Promise.all([startServer({ DATA_DIR: data.path }), makePeopledFolder()]);
  Object.assign(process.env, { E2E_URL: server.url, E2E_FOLLOWED: followed.path });
  return async () => {
    await server.stop();
    for (const remove of [data.remove, followed.remove, removePeopled, removeLoaded]) remove();
  };
}
