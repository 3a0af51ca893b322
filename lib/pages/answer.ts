import type { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** `drawn`: parts of the page as text, by the name that the page gives them (lib/drawn/kept.ts). */
type Answer = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly isFailure: boolean; readonly drawn: Map<string, string> };
/** Set by the server file (lib/start/answering.mjs); the development server and the browser have none. */
type Shared = { readonly smartPracticesAnswers?: AsyncLocalStorage<Answer> };

export function currentAnswer(): Answer | undefined {
  return (globalThis as Shared).smartPracticesAnswers?.getStore();
}
