/** How a value stands in a classification. */
export type Standing = { readonly isPrimary: boolean; readonly basis: string | undefined; readonly note: string | undefined };
/** A value of a facet as it stood and as it stands; null where it is not given. */
export type TagDifference = { readonly value: string; readonly before: Standing | null; readonly after: Standing | null };

type Tag = { readonly value?: string; readonly primary?: boolean; readonly basis?: string; readonly note?: string };

/** Every value that either state gives, in the order of the newer one. A value given twice is looked at twice. */
export function tagDifferences(before: readonly unknown[], after: readonly unknown[]): TagDifference[] {
  const [old, now] = [standings(before as readonly Tag[]), standings(after as readonly Tag[])];
  return [...new Set([...now.keys(), ...old.keys()])].map((key) => ({ value: key.slice(key.indexOf(' ') + 1), before: old.get(key) ?? null, after: now.get(key) ?? null }));
}

function standings(tags: readonly Tag[]): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>();
  for (const { value = '', primary = false, basis, note } of tags) {
    const times = [...found.keys()].filter((key) => key.slice(key.indexOf(' ') + 1) === value).length;
    found.set(`${times} ${value}`, { isPrimary: primary, basis, note });
  }
  return found;
}
