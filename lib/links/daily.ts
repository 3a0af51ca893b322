import { currentDatabase, currentSnapshot } from '@/lib/catalogue/current';
import { keepDoing } from '@/lib/database/watch';
import { readSettings } from '@/lib/settings';
import { asking } from './asking';
import { checkLinks } from './check-links';

const LOOK_MS = 10 * 60_000;

/** Checks the links once a day, where the settings say so. What it answers stops it, and waits until it has stopped. */
export function checkLinksDaily(): () => Promise<void> {
  const { checksLinksDaily, siteUrl } = readSettings();
  if (!checksLinksDaily) return () => Promise.resolve();
  const stopping = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  const stop = keepDoing(async () => {
    running = checkLinks(currentDatabase(), currentSnapshot().entries, { ...asking(siteUrl), signal: stopping.signal });
    await running;
  }, LOOK_MS);
  return async () => {
    stop();
    stopping.abort();
    await running.catch(() => undefined);
  };
}
