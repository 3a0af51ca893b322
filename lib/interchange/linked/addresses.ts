/** Addresses that name things in linked data. They are those of the English pages, whatever language somebody reads in. */
export function listAddress(list: string, site: URL): string {
  return new URL(`/vocabulary/${list}`, site).href;
}

export function valueAddress(list: string, slug: string, site: URL): string {
  return new URL(`/vocabulary/${list}/${slug}`, site).href;
}

/** The collection as a whole, the catalogue that it is listed in, and what else `/data` describes: `#dataset`. */
export function dataAddress(part: string, site: URL): string {
  return new URL(`/data#${part}`, site).href;
}

/** Who offers it all: this site, under its own name. */
export function publisherAddress(site: URL): string {
  return new URL('/about#publisher', site).href;
}

/** Our texts; sources keep their own rights. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
