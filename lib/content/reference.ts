import findings from '@/content/phase-findings.json';
import glossaryTerms from '@/content/glossary.json';
import documents from '@/content/sources.json';
import { glossarySchema, phaseFindingsSchema, referencesSchema, type GlossaryTerm, type PhaseFinding, type Reference } from './schemas';

const references = referencesSchema.parse(documents);

export const glossary: readonly GlossaryTerm[] = glossarySchema.parse(glossaryTerms);

/** What matters most at each step, for the steps of which the report's text was seen. */
export const phaseFindings = phaseFindingsSchema.parse(findings);

export function phaseFindingOf(phase: string): PhaseFinding | undefined {
  return phaseFindings.phases.find((finding) => finding.phase === phase);
}

/** The document behind a key of a term's `sources`. */
export function referenceOf(key: string): Reference | undefined {
  return references[key];
}
