import { phaseFindingOf } from '@/lib/content/reference';
import { vocabularyOf } from '@/lib/vocabulary/lists';
import { localised, type Locale } from '@/lib/vocabulary/locale';

/** What the report found to matter most at each stop, by phase; the phase's definition where its findings were not at hand. */
export function whatMatters(locale: Locale): ReadonlyMap<string, string> {
  return new Map(
    vocabularyOf('phase').terms.flatMap(({ slug, definition }) => {
      const text = phaseFindingOf(slug)?.summary ?? definition;
      return text ? [[slug, localised(text, locale)] as const] : [];
    }),
  );
}
