/** One address of every kind of page and state that a reader meets. An entry's address depends on the collection. */
export const addresses = [
  '/',
  '/catalogue',
  '/catalogue?q=shelter&phase=arrival',
  '/catalogue?q=xyzzyplugh',
  '/vocabulary',
  '/vocabulary/principle',
  '/vocabulary/principle/p1',
  '/glossary',
  '/about',
] as const;

/** The address of the first entry of this kind in the running collection. */
export async function firstEntry(home: string, kind: 'practice' | 'enabler'): Promise<string> {
  const answer = await fetch(`${home}/api/v1/entries?kind=${kind}&sort=title&per-page=1`);
  const { entries } = (await answer.json()) as { entries: { slug: string }[] };
  const [entry] = entries;
  if (!entry) throw new Error(`The collection has no ${kind}.`);
  return `/catalogue/${entry.slug}`;
}
