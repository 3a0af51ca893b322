import 'server-only';
import type { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

/** Set by the server file (lib/start/answering.mjs); the development server has none. */
type Shared = { readonly smartPracticesAnswers?: AsyncLocalStorage<ServerResponse> };

export type PageStatus = 403 | 404 | 410;

/**
 * The HTTP status of the page that is being made. Next sets one only where a page throws, and what is thrown it draws
 * in the browser alone. Pages here wait for nothing in a `Suspense`, so no head is sent before they are made.
 */
export function sayStatus(status: PageStatus): void {
  const answer = (globalThis as Shared).smartPracticesAnswers?.getStore();
  if (answer && !answer.headersSent) answer.statusCode = status;
}
