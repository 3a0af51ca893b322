import { STATUS_CODES } from 'node:http';

const YEAR_SECONDS = 365 * 24 * 60 * 60;
/** Said where the site is encrypted. */
export const HSTS = `max-age=${YEAR_SECONDS}`;
/** The server's own notes, which repeat the address. Readers' scripts need the few that are left; the query is never rewritten. */
const INTERNAL = /^x-middleware-|^x-nextjs-(?!(?:rewritten-path|action-not-found|postponed|prerender|stale-time)$)|^x-powered-by$|^x-matched-path$/;
/** Small enough for every proxy between us and readers, with room for what it adds itself. */
const MOST_HEADER_BYTES = 1_900;
/** What readers can do without, dropped in this order where headers grow too large. */
const SPARE = ['link', 'x-nextjs-rewritten-path', 'etag'];
/** A colon, a space and the end of the line. */
const SIGNS = 4;

/** What the headers take as they travel. */
export function headerBytes(headers) {
  return Object.entries(headers).reduce((sum, [name, value]) => sum + [value].flat().reduce((own, one) => own + name.length + Buffer.byteLength(String(one)) + SIGNS, 0), 0);
}

function withSecure(cookie) {
  return /;\s*secure\b/i.test(cookie) ? cookie : `${cookie}; Secure`;
}

/**
 * The headers that leave the server, of those an answer was given: none of the server's own, cookies for encrypted
 * connections alone where this is one, and no more than fits.
 * @param {import('node:http').OutgoingHttpHeaders} given
 */
export function leaving(given, { isEncrypted }) {
  const headers = Object.fromEntries(Object.entries(given).filter(([name, value]) => value !== undefined && !INTERNAL.test(name)));
  if (isEncrypted) headers['strict-transport-security'] = HSTS;
  if (isEncrypted && headers['set-cookie']) headers['set-cookie'] = [headers['set-cookie']].flat().map(withSecure);
  for (const name of SPARE) if (headerBytes(headers) > MOST_HEADER_BYTES) delete headers[name];
  return headers;
}

/**
 * Lets every answer leave with those headers. One that would lead to an address too long for them is answered by
 * `tooLong` instead, and what its maker writes then is dropped.
 */
export function watchHeaders(response, connection, tooLong) {
  const { writeHead, write, end } = response;
  let isReplaced = false;
  response.writeHead = (status, ...rest) => {
    for (const [name, value] of Object.entries(rest.at(-1) instanceof Object ? rest.at(-1) : {})) response.setHeader(name, value);
    const kept = leaving(response.getHeaders(), connection);
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    if (kept.location && headerBytes(kept) > MOST_HEADER_BYTES) {
      const { status: other, headers, text } = tooLong();
      isReplaced = true;
      writeHead.call(response, other, STATUS_CODES[other], headers);
      end.call(response, text);
      return response;
    }
    for (const [name, value] of Object.entries(kept)) response.setHeader(name, value);
    return writeHead.call(response, status);
  };
  response.write = (...args) => (isReplaced ? true : write.apply(response, args));
  response.end = (...args) => (isReplaced ? response : end.apply(response, args));
}
