'use client';
import { createTranslator } from 'next-intl';
import { createContext, useContext } from 'react';
import type { Field } from '@/lib/drafting/fields';
import type { Kind } from '@/lib/catalogue/facets';
import type { Locale } from '@/lib/vocabulary/locale';
import type { EditorMessages, Met, OptionLists } from './editor-types';
import type { Problem } from './problems';

/** The page's words; only its own are sent to the browser. */
export function wordsIn(locale: Locale, messages: EditorMessages) {
  return createTranslator({ locale, messages });
}
export type Words = ReturnType<typeof wordsIn>;

/** Words that only some of a kind have: hints of fields, introductions of sections. */
export function wordsIfAny(t: Words, key: string): string | null {
  return t.has(key as never) ? t(key as never) : null;
}

/** What every control of the page needs. */
export type EditorContextValue = {
  readonly t: Words;
  readonly locale: Locale;
  readonly lists: OptionLists;
  readonly kind: Kind;
  readonly edit: (field: Field, value: unknown) => void;
  readonly problems: readonly Problem[];
  /** Organisations and entries that the entry mentions or that were met while searching, by slug. */
  readonly met: Met;
  readonly meet: (found: Met) => void;
  /** Says something to those who do not see the page change. */
  readonly announce: (text: string) => void;
};

const EditorContext = createContext<EditorContextValue | null>(null);
export const EditorProvider = EditorContext.Provider;

export function useEditor(): EditorContextValue {
  const value = useContext(EditorContext);
  if (!value) throw new Error('A control of the editor stands outside of it.');
  return value;
}
