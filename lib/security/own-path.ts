const HERE = 'http://here.invalid';
/** Longer addresses are no page's. */
const LONGEST = 2_000;
const ROUNDS = 3;

/**
 * An address of this site that a request asks to be led to: its path and query as browsers read them, or `otherwise`.
 * Everything that follows an address from a request asks here (sign-in, its second step, link and provider, redirects).
 * What is judged is the path after `..` is taken out and after what stands before us might have decoded it.
 */
export function ownPath(asked: string | null | undefined, otherwise: string): string {
  if (!asked?.startsWith('/') || asked.length > LONGEST || /[\\\p{Cc}\p{Cs}]/u.test(asked)) return otherwise;
  if (!URL.canParse(asked, HERE)) return otherwise;
  const url = new URL(asked, HERE);
  return url.origin === HERE && isPlain(url.pathname) ? url.pathname + url.search : otherwise;
}

/** Whether a path means the same however often it is decoded: no empty part that could be read as a host, no way up, nothing unseen. */
function isPlain(path: string): boolean {
  const read = decoded(path);
  return read !== null && !/\\|\p{C}/u.test(read) && !/\/\/|\/\.{1,2}(\/|$)/.test(read.replace(/\s/g, ''));
}

/** As read by whoever decodes it again and again, wide forms of letters and signs as the plain ones; null for what is no address of ours. */
function decoded(path: string): string | null {
  let read = path;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = read;
    try {
      read = decodeURIComponent(before).normalize('NFKC');
    } catch {
      return null;
    }
    if (read === before) return read;
  }
  return null;
}
