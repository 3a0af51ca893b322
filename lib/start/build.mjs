import { ensureBuild, prepareSources } from './prepare.mjs';
import { orExplain } from './failure.mjs';

await orExplain(async () => {
  await prepareSources({ dev: process.env.NODE_ENV !== 'production' });
  await ensureBuild();
});
