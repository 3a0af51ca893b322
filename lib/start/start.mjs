import { Failure, orExplain } from './failure.mjs';
import { portProblem } from './port.mjs';
import { ensureBuild, prepareSources } from './prepare.mjs';
import { ownAddress, untilReady } from './ready.mjs';
import { serve } from './serve.mjs';
import { readEnvFile, readSettings } from './settings.mjs';

async function demandFreePort({ port, host }) {
  const problem = await portProblem(port, host);
  if (problem) throw new Failure(problem);
}

function whereDataIs({ databaseUrl, dataDir }) {
  return databaseUrl ? `the PostgreSQL server ${new URL(databaseUrl).host}` : dataDir;
}

await orExplain(async () => {
  await prepareSources({ dev: process.env.NODE_ENV !== 'production' });
  readEnvFile();
  const settings = await readSettings();
  await demandFreePort(settings);
  await ensureBuild();

  console.log(`Starting with the data in ${whereDataIs(settings)} (the first start loads the catalogue) …`);
  await serve(settings);
  const address = ownAddress(settings.host, settings.port);
  await untilReady(address);
  console.log(`\nReady: ${settings.siteUrl ?? address.replace('127.0.0.1', 'localhost')}`);
});
