import { hasBody } from '../door/body.mjs';

/** What readers see of the catalogue alone. Versions of entries ask the database, and forms carry words for one reader. */
const READERS_PAGE = /^(?:\/(?:fr|es|ar)(?=\/|$))?(?:\/?|\/catalogue(?:\/[^/.]+)?|\/insights(?:\/[^/.]+)?|\/vocabulary(?:\/[^/.]+){0,2}|\/glossary|\/about|\/data(?:\/use)?)$/;
/** What Next's router says of the page it stands on: the answer is the part that is new to it. */
const ROUTER = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-url'];
const LONGEST_QUESTION = 6_000;
/** As lib/accounts/cookie-prefix.ts names them. */
const OUR_COOKIES = 'smart-practices';
/** Browsers prefer a page, and so does whoever does not say. Others may mean one of its formats (lib/interchange/negotiate.ts). */
const WANTS_A_PAGE = /^(?:text\/html(?:,|$)|\*\/\*$)/;
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * A page that is the same for everybody, as a question: all that it is drawn from, and nothing else of the request.
 * `sender` is for the limit alone. `isNamed`: it stands under a name that only this request gives the site.
 * @typedef {{ key: string, url: string, headers: Record<string, string>, isNamed: boolean, sender: string }} Question
 */

/**
 * The question that this request asks, or null where its answer is for its reader alone. The door has written host,
 * scheme and sender before that.
 * @returns {Question | null}
 */
export function questionOf(request, { siteUrl }) {
  const { method, url, headers } = request;
  if ((method !== 'GET' && method !== 'HEAD') || hasBody(request) || !READERS_PAGE.test(url.split('?')[0])) return null;
  if (headers.authorization !== undefined || headers.cookie?.includes(OUR_COOKIES)) return null;
  if (headers.accept !== undefined && !WANTS_A_PAGE.test(headers.accept)) return null;
  const { 'x-forwarded-host': host, 'x-forwarded-proto': scheme, 'x-forwarded-for': sender } = headers;
  const router = ROUTER.filter((name) => headers[name] !== undefined).map((name) => [name, headers[name]]);
  const key = JSON.stringify([scheme, host, url, router]);
  if (key.length > LONGEST_QUESTION) return null;
  return { key, url, headers: { host, 'x-forwarded-host': host, 'x-forwarded-proto': scheme, ...Object.fromEntries(router) }, isNamed: !siteUrl && !OWN_HOST.test(host), sender };
}
