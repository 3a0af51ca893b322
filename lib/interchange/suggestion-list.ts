import { z } from 'zod';
import type { Suggestion } from '@/lib/catalogue/suggest';
import { translator } from '@/lib/messages/translator';
import { vocabularyOf } from '@/lib/vocabulary/lists';
import { localised, type Locale } from '@/lib/vocabulary/locale';

/** The answer of `GET /suggest`. `group` says what kind of thing it is, `note` what choosing it returns. */
export const suggestionListSchema = z.strictObject({
  suggestions: z.array(z.strictObject({ label: z.string(), group: z.string(), href: z.string(), note: z.string() })),
});
export type SuggestionList = z.infer<typeof suggestionListSchema>;

/** Suggestions in the words of a language. */
export function suggestionList(suggestions: readonly Suggestion[], locale: Locale): SuggestionList {
  const t = translator(locale);
  return {
    suggestions: suggestions.map(({ label, href, param, count }) => ({
      label,
      href,
      group: param ? localised(vocabularyOf(param).label, locale) : t('api.suggestionEntry'),
      note: count === undefined ? '' : t('catalogue.entries', { count }),
    })),
  };
}
