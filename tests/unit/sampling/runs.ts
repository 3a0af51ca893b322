/** `npm run test:faults` sets it: every product and every property in full. `npm test` samples. */
export const isFull = process.env['FULL'] === '1';

const SAMPLE = 10;
const LEAST = 25;
const BESIDE_PAIRS = 20;

/** How often a property is tried that is tried so often in full. */
export function runs(full: number, whole = isFull): number {
  return whole ? full : Math.min(full, Math.max(LEAST, full / SAMPLE));
}

/** The same for a property that is tried on rows which cover every pair, and on a few at random beside them. */
export function coveringRuns<Row extends readonly unknown[]>(full: number, rows: Row[], whole = isFull): { readonly numRuns: number; readonly examples: Row[] } {
  return { numRuns: rows.length + (whole ? full : BESIDE_PAIRS), examples: rows };
}
