import { AsyncLocalStorage } from 'node:async_hooks';

/** The answer that is being written, for the pages that say its status and keep what they drew (lib/pages/answer.ts). */
const answers = new AsyncLocalStorage();
globalThis.smartPracticesAnswers = answers;

/** Runs what makes the answer to a request; `isFailure`: it is the page that says that another could not be made. */
export function answering(request, response, make, isFailure = false) {
  return answers.run({ request, response, isFailure, drawn: new Map() }, make);
}
