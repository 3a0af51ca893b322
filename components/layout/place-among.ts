/** What a link says of a reader at `path`: that this is the page, or that the page is under it. Of a room and the house it is in, both in the list, the reader is under the room. */
export function placeAmong(hrefs: readonly string[], href: string, path: string): 'page' | 'true' | undefined {
  const under = hrefs.filter((one) => path === one || path.startsWith(`${one}/`)).sort((a, b) => b.length - a.length)[0];
  return href !== under ? undefined : path === href ? 'page' : 'true';
}

/** Moves the mark in lists that are in the page already. */
export function markPlace(path: string): void {
  for (const list of document.querySelectorAll('[data-places]')) {
    const links = [...list.querySelectorAll('a')];
    for (const link of links) {
      const place = placeAmong(links.map(({ pathname }) => pathname), link.pathname, path);
      if (place) link.setAttribute('aria-current', place);
      else link.removeAttribute('aria-current');
    }
  }
}
