import type { CheckContext } from '@/lib/drafting/checks/check-context';
import { unpackedContext, type PackedContext } from '@/lib/drafting/checks/packed-context';
import type { EditorMessages, OptionLists } from './editor-types';

/** What is the same for every entry that is written in a language: lists, words, and what drafts are checked against. */
export type EditorConstants = { readonly lists: OptionLists; readonly messages: EditorMessages; readonly around: PackedContext };
type Read = Pick<EditorConstants, 'lists' | 'messages'> & { readonly around: Omit<CheckContext, 'today' | 'dead'> };

let last: { readonly text: string; readonly read: Read } | undefined;

/**
 * They come as one text, which is written once for all pages and read once for all that are drawn: thousands of small
 * parts would each be handed over by the framework, twice.
 */
export function readConstants(text: string): Read {
  if (last?.text === text) return last.read;
  const { around, ...rest } = JSON.parse(text) as EditorConstants;
  last = { text, read: { ...rest, around: unpackedContext(around) } };
  return last.read;
}
