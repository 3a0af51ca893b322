import type { EntryFile, Organisation } from '@/lib/catalogue/entry';
import { knownValues, type KnownValues } from '@/lib/drafting/checks/check-context';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';

/** Everything that content may refer to by slug or key. */
export type Known = KnownValues & { readonly references: ReadonlySet<string> };

export type Parsed = {
  readonly entries: readonly EntryFile[];
  readonly organisations: readonly Organisation[];
  readonly vocabularies: readonly Vocabulary[];
  readonly references: readonly string[];
};

export function knownOf(content: Parsed): Known {
  return { ...knownValues(content), references: new Set(content.references) };
}
