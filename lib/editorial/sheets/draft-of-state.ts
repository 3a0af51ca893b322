import { parseDraft } from '@/lib/database/document';
import type { Draft } from '@/lib/drafting/draft';
import type { State } from './base';

/** What a state of an entry says. Throws UnreadableDocument. */
export function draftOfState(slug: string, { number, document }: State): Draft {
  return parseDraft(slug, number, JSON.parse(document));
}
