import { currentDatabase } from '@/lib/catalogue/current';
import { orNotFound } from '@/lib/editorial/or-not-found';
import { termsOf, type WorkTerm } from '@/lib/editorial/terms';
import type { Viewer } from '@/lib/permissions/roles';
import { vocabularyOf } from '@/lib/vocabulary/lists';
import type { Locale } from '@/lib/vocabulary/locale';
import { isUntranslated, translatedLocales } from '@/lib/vocabulary/untranslated';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';

export type OpenedList = { readonly vocabulary: Vocabulary; readonly terms: readonly WorkTerm[] };

/** A list with its values as administrators see them; a list without any of its own is a page that is not there. */
export async function openedList(viewer: Viewer, list: string): Promise<OpenedList> {
  const terms = await orNotFound(termsOf(currentDatabase(), viewer, list));
  return { vocabulary: vocabularyOf(list), terms };
}

/** The language that a page is asked to show the gaps of. */
export function missingIn(asked: string | string[] | undefined): Locale | null {
  return translatedLocales.find((locale) => locale === asked) ?? null;
}

export function lackingWords(terms: readonly WorkTerm[], language: Locale | null): readonly WorkTerm[] {
  return language === null ? terms : terms.filter(({ words }) => isUntranslated(words, language));
}
