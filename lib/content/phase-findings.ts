import findings from '@/content/phase-findings.json';
import { vocabularyOf } from '@/lib/vocabulary/lists';
import { localised, type Locale } from '@/lib/vocabulary/locale';

/** What the report found to matter most at each stop, by phase; the phase's definition where its findings were not at hand. */
export function phaseFindings(locale: Locale): ReadonlyMap<string, string> {
  const found = new Map(findings.phases.map((finding) => [finding.phase, finding.summary]));
  return new Map(
    vocabularyOf('phase').terms.flatMap(({ slug, definition }) => {
      const text = found.get(slug) ?? definition;
      return text ? [[slug, localised(text, locale)] as const] : [];
    }),
  );
}
