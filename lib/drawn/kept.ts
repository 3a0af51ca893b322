import type { IncomingMessage } from 'node:http';
import { currentAnswer } from '@/lib/pages/answer';

/** A part's text, or the name under which the document that carries it says it. */
export type Kept = { readonly name: string } | { readonly html: string };

/**
 * Next sends a page twice in one document: as markup, and as data for its script. A part that is drawn as text stands
 * in the markup alone; the data names it. Who asks for a page without a document (a soft navigation) gets the text.
 */
export function kept(html: string): Kept {
  const answer = currentAnswer();
  if (!answer || !asksForDocument(answer.request)) return { html };
  // The same in every drawing of a page, so that the same page is the same bytes.
  const name = `part-${answer.drawn.size}`;
  answer.drawn.set(name, html);
  return { name };
}

function asksForDocument({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers['rsc'] === undefined;
}
