import { AsyncLocalStorage } from 'node:async_hooks';

/** The answer that is being written, for the pages that say its status (lib/pages/status.ts). */
const answers = new AsyncLocalStorage();
globalThis.smartPracticesAnswers = answers;

/** Runs what makes the answer to a request. */
export function answering(response, make) {
  return answers.run(response, make);
}
