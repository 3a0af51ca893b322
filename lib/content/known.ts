import type { EntryFile, Organisation } from '@/lib/catalogue/entry';
import { knownValues } from '@/lib/drafting/checks/check-context';
import type { Known as KnownToChecks } from '@/lib/drafting/checks/collection-checks';
import { today } from '@/lib/vocabulary/day';
import type { Vocabulary } from '@/lib/vocabulary/vocabulary';

/** Everything that content may refer to by slug or key. */
export type Known = KnownToChecks & { readonly references: ReadonlySet<string> };

export type Parsed = {
  readonly entries: readonly EntryFile[];
  readonly organisations: readonly Organisation[];
  readonly vocabularies: readonly Vocabulary[];
  readonly references: readonly string[];
};

export function knownOf(content: Parsed): Known {
  return { ...knownValues(content), today: today(), references: new Set(content.references) };
}
