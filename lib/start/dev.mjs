import { orExplain } from './failure.mjs';
import { becomeDevServer } from './next.mjs';
import { prepareSources } from './prepare.mjs';
import { readEnvFile, readSettings } from './settings.mjs';

await orExplain(async () => {
  await prepareSources({ dev: true });
  readEnvFile();
  await becomeDevServer(await readSettings(), process.argv.slice(2));
});
