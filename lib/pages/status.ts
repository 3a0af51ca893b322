import 'server-only';
import type { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

/** Set by the server file (lib/start/answering.mjs); the development server has none. */
type Answer = { readonly response: ServerResponse; readonly isFailure: boolean };
type Shared = { readonly smartPracticesAnswers?: AsyncLocalStorage<Answer> };

export type PageStatus = 403 | 404 | 410 | 500;

/**
 * Says the HTTP status of the page that is being made. Next sets one only where a page throws, and what is thrown it
 * draws in the browser alone. Pages here wait for nothing in a `Suspense`, so no head is sent before they are made.
 */
export function sayStatus(status: PageStatus): void {
  const response = current()?.response;
  if (response && !response.headersSent) response.statusCode = status;
}

/** Whether the page is asked for to say that another could not be made. */
export function isFailure(): boolean {
  return current()?.isFailure ?? false;
}

function current(): Answer | undefined {
  return (globalThis as Shared).smartPracticesAnswers?.getStore();
}
