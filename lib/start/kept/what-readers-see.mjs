let seen = { snapshot: undefined, day: '' };

/**
 * What all readers' pages are drawn from beside their address, as one object that is another as soon as any of it is:
 * the catalogue as it is published (lib/catalogue/current.ts, by which words of lists come too) and the day, in UTC.
 * The build is this process's own.
 */
export function whatReadersSee() {
  const snapshot = globalThis.smartPracticesCatalogue?.running?.snapshot;
  const day = new Date().toISOString().slice(0, 10);
  if (snapshot !== seen.snapshot || day !== seen.day) seen = { snapshot, day };
  return seen;
}
