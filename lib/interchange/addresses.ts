/** Where readers find an entry, in full. */
export function entryAddress(slug: string, site: URL): string {
  return new URL(`/catalogue/${slug}`, site).href;
}
