import type { Basis } from '@/lib/catalogue/entry';
import type { FacetDefinition } from '@/lib/catalogue/facets';

/** A value given to an entry that is being written; anything but the value may be missing. */
export type DraftTag = { readonly value?: string | undefined; readonly primary?: boolean | undefined; readonly basis?: Basis | undefined; readonly note?: string | undefined };
type Shape = Pick<FacetDefinition, 'ranked' | 'single'>;

/**
 * Gives or takes a value. A single facet has one at most; of a ranked one the first is the primary, and when the
 * primary goes, the next becomes it. A new value counts as inferred until someone says that a source states it.
 */
export function withChosen(tags: readonly DraftTag[], value: string, isChosen: boolean, shape: Shape): DraftTag[] {
  const others = tags.filter((tag) => tag.value !== value);
  if (!isChosen) return ranked(others, shape);
  if (others.length < tags.length) return [...tags];
  const added: DraftTag = { value, primary: false, basis: 'inferred' };
  return ranked(shape.single ? [added] : [...tags, added], shape);
}

export function withPrimary(tags: readonly DraftTag[], value: string): DraftTag[] {
  return tags.map((tag) => ({ ...tag, primary: tag.value === value }));
}

export function withTag(tags: readonly DraftTag[], value: string, part: Partial<Pick<DraftTag, 'basis' | 'note'>>): DraftTag[] {
  return tags.map((tag) => (tag.value === value ? { ...tag, ...part } : tag));
}

function ranked(tags: readonly DraftTag[], { ranked: isRanked }: Shape): DraftTag[] {
  if (!isRanked || tags.some(({ primary }) => primary)) return [...tags];
  return tags.map((tag, index) => ({ ...tag, primary: index === 0 }));
}
