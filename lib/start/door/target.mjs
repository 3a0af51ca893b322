/** Methods that Next can stand for; it fails on others, TRACE among them. */
export const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];
/** The longest address that the facets can make is a third of it. */
const LONGEST_TARGET = 12_000;
const LONGEST_PATH = 1_000;
/** Addresses whose words reach the database as they are. What readers ask is read leniently, and what a call asks is explained. */
const PRIVATE = /^\/(?:(?:en|fr|es|ar)\/)?(?:workspace|account|sign-in|set-up|invitation|share|pictures|api\/workspace|api\/auth)(?:\/|$)/;

/** Text that a database and a page can hold: valid UTF-8 behind the escapes, and no NUL. */
function isReadable(escaped) {
  try {
    return !decodeURIComponent(escaped).includes('\0');
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}

/** @returns {import('./refusals.mjs').Reason | null} why no page and no call could answer a request with this line, or null. */
export function targetRefusal({ method = '', url = '/' }) {
  if (!METHODS.includes(method)) return 'unknown-method';
  const [path, query = ''] = halves(url);
  if (url.length > LONGEST_TARGET || path.length > LONGEST_PATH) return 'too-long';
  if (!url.startsWith('/') || !isReadable(path)) return 'broken-address';
  return PRIVATE.test(path) && !isReadable(query.replaceAll('+', ' ')) ? 'broken-address' : null;
}

function halves(url) {
  const at = url.indexOf('?');
  return at < 0 ? [url] : [url.slice(0, at), url.slice(at + 1)];
}
