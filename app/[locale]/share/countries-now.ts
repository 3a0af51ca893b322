import { currentSnapshot } from '@/lib/catalogue/current';
import type { Term } from '@/lib/vocabulary/vocabulary';

/** The countries that an entry can name, with their names of the moment. */
export function countriesNow(): readonly Term[] {
  return currentSnapshot().vocabularies.find(({ list }) => list === 'country')!.terms;
}
