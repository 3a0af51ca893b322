/** Where to go after signing in: a path of this site, whatever an address asks for. */
export function nextPath(asked: string | null | undefined, otherwise: string): string {
  if (!asked?.startsWith('/') || /[\\\p{Cc}]/u.test(asked)) return otherwise;
  const url = URL.parse(asked, 'http://here');
  return url?.origin === 'http://here' ? url.pathname + url.search : otherwise;
}
