const STEPS = 20;

/** The class that draws a bar of this share of the highest count, in twentieths; at least one for what is not zero. */
export function shareClass(count: number, highest: number): string {
  return count === 0 ? '' : `share-${Math.max(1, Math.round((count / highest) * STEPS))}`;
}
