import findings from '@/content/phase-findings.json';
import { localised, type Locale } from '@/lib/vocabulary/locale';

/** What the report found to matter most at each stop, where it says so; by phase. */
export function phaseFindings(locale: Locale): ReadonlyMap<string, string> {
  return new Map(findings.phases.flatMap((finding) => (finding.summary ? [[finding.phase, localised(finding.summary, locale)] as const] : [])));
}
