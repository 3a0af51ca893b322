import type { EditorConstants } from '@/components/workspace/editor/constants';
import { optionLists } from '@/components/workspace/editor/option-lists';
import english from '@/content/messages/en.json';
import { oncePerLocale } from '@/lib/catalogue/once';
import { packedContext } from '@/lib/drafting/checks/packed-context';
import { publishedContext } from './opened-entry';

/** Written once for each state of the catalogue and each language. */
export const editorConstants = oncePerLocale((snapshot, locale): string => {
  const { editor, checks, pictures } = english;
  const constants: EditorConstants = { lists: optionLists(snapshot, locale), messages: { editor, checks, pictures }, around: packedContext(publishedContext(snapshot, locale)) };
  return JSON.stringify(constants);
});
