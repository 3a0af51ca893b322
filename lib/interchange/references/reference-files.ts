import { bibtexOf } from './bibtex';
import { cslOf } from './csl';
import type { Reference } from './reference';
import { risOf } from './ris';

export const referenceSuffixes = ['ris', 'bib', 'csl.json'] as const;
export type ReferenceSuffix = (typeof referenceSuffixes)[number];

/** References as a file, one after the other as they are needed. */
export function* referenceFile(suffix: ReferenceSuffix, references: Iterable<Reference>): Generator<string> {
  if (suffix === 'csl.json') yield* cslFile(references);
  else for (const reference of references) yield `${suffix === 'ris' ? risOf(reference) : bibtexOf(reference)}${suffix === 'ris' ? '\r\n' : '\n'}`;
}

function* cslFile(references: Iterable<Reference>): Generator<string> {
  let before = '[\n';
  for (const reference of references) {
    yield before + JSON.stringify(cslOf(reference));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

export function isReferenceSuffix(suffix: string): suffix is ReferenceSuffix {
  return (referenceSuffixes as readonly string[]).includes(suffix);
}
