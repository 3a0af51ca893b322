import { startCatalogue, stopCatalogue } from '@/lib/catalogue/current';
import { announceSetUp } from '@/lib/start/announce-set-up';
import { onShutdown } from './shutdown';
import { StartError } from './start-error';

/** Loads the catalogue and sees to its clean end. Where it cannot, says why in one sentence and ends with code 1. */
export async function startServer(): Promise<void> {
  try {
    await startCatalogue();
    await announceSetUp();
    onShutdown(stopCatalogue);
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error);
    process.exit(1);
  }
}
