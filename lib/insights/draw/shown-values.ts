import { UNKNOWN } from '@/lib/catalogue/facets';
import type { Mark } from '@/lib/insights/mark';

/** Lists up to this long are drawn whole, in their own order. */
const LONG_LIST = 30;

/** `more`: values with entries that have no place; `without`: values without entries, which a long list leaves out. */
export type Shown = { readonly marks: readonly Mark[]; readonly more: number; readonly without: number };

/** What is drawn of a list. A long one shows its most frequent values, chosen ones and unknown always. */
export function shownValues(values: readonly Mark[], most: number): Shown {
  if (values.length <= LONG_LIST) return { marks: values, more: 0, without: 0 };
  const classified = values.filter(({ slug }) => slug !== UNKNOWN);
  const ranked = classified.filter(({ count, selected }) => count > 0 || selected).sort((a, b) => b.count - a.count);
  const marks = ranked.filter(({ selected }, i) => i < most || selected);
  const more = ranked.length - marks.length;
  return { marks: [...marks, ...values.filter(({ slug }) => slug === UNKNOWN)], more, without: classified.length - ranked.length };
}
