import { currentDatabase, currentSnapshot, showReaders, startCatalogue, stopCatalogue } from '@/lib/catalogue/current';
import { publishDue } from '@/lib/editorial/publish-due';
import { keepSheets } from '@/lib/editorial/sheets/keep-sheets';
import { checkLinksDaily } from '@/lib/links/daily';
import { announceSetUp } from '@/lib/start/announce-set-up';
import { forgetOver } from '@/lib/proposals/forget-over';
import { defaultLocale } from '@/lib/vocabulary/locale';
import { onShutdown } from './shutdown';
import { StartError } from './start-error';
import { startPictures } from './start-pictures';
import { keepDoing } from './watch';

const SCHEDULE_MS = 20_000;
const FORGET_MS = 600_000;

/** Loads the catalogue and sees to its clean end. Where it cannot, says why in one sentence and ends with code 1. */
export async function startServer(): Promise<void> {
  try {
    await startCatalogue();
    await announceSetUp();
    const stopPictures = await startPictures(currentDatabase());
    const stopPublishing = keepDoing(publishScheduled, SCHEDULE_MS);
    const stopSheets = keepDoing(() => keepSheets(currentDatabase(), { vocabularies: currentSnapshot().vocabularies, locale: defaultLocale }), SCHEDULE_MS);
    const stopForgetting = keepDoing(() => forgetOver(currentDatabase()), FORGET_MS);
    const stopLinks = checkLinksDaily();
    onShutdown(async () => {
      await stopLinks();
      stopForgetting();
      stopSheets();
      stopPublishing();
      stopPictures();
      await stopCatalogue();
    });
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error);
    process.exit(1);
  }
}

async function publishScheduled(): Promise<void> {
  if ((await publishDue(currentDatabase())) > 0) await showReaders();
}
