import 'server-only';
import { currentAnswer } from './answer';

export type PageStatus = 403 | 404 | 410 | 500;

/**
 * Says the HTTP status of the page that is being made. Next sets one only where a page throws, and what is thrown it
 * draws in the browser alone. Pages here wait for nothing in a `Suspense`, so no head is sent before they are made.
 */
export function sayStatus(status: PageStatus): void {
  const response = currentAnswer()?.response;
  if (response && !response.headersSent) response.statusCode = status;
}

/** Whether the page is asked for to say that another could not be made. */
export function isFailure(): boolean {
  return currentAnswer()?.isFailure ?? false;
}
