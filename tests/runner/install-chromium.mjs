import { orExplain } from '../../lib/start/failure.mjs';
import { ensureChromium } from './chromium.mjs';

await orExplain(async () => {
  const path = await ensureChromium();
  console.log(path ?? 'Playwright’s own Chromium');
});
