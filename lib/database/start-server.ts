import { currentDatabase, refreshCatalogue, startCatalogue, stopCatalogue } from '@/lib/catalogue/current';
import { publishDue } from '@/lib/editorial/publish-due';
import { forgetOver } from '@/lib/proposals/forget-over';
import { announceSetUp } from '@/lib/start/announce-set-up';
import { onShutdown } from './shutdown';
import { StartError } from './start-error';
import { keepDoing } from './watch';

const SCHEDULE_MS = 20_000;
const FORGET_MS = 600_000;

/** Loads the catalogue and sees to its clean end. Where it cannot, says why in one sentence and ends with code 1. */
export async function startServer(): Promise<void> {
  try {
    await startCatalogue();
    await announceSetUp();
    const stopPublishing = keepDoing(publishScheduled, SCHEDULE_MS);
    const stopForgetting = keepDoing(() => forgetOver(currentDatabase()), FORGET_MS);
    onShutdown(async () => {
      stopForgetting();
      stopPublishing();
      await stopCatalogue();
    });
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error);
    process.exit(1);
  }
}

async function publishScheduled(): Promise<void> {
  if ((await publishDue(currentDatabase())) > 0) await refreshCatalogue();
}
