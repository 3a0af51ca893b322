import { readFileSync } from 'node:fs';
import { STATUS_CODES } from 'node:http';
import { forAnyAnswer } from '../../security/headers.mjs';
import { SMALL_PAGE_POLICY, SMALL_PAGE_STYLES } from '../../security/small-page.mjs';
import { inProject } from '../project.mjs';
import { METHODS } from './target.mjs';

/** Why a request is sent away before any page or call is asked, with its status. Their words are under `door` in the messages. */
export const refusals = /** @type {const} */ ({
  'broken-request': 400,
  'broken-address': 400,
  'broken-host': 400,
  'broken-body': 400,
  'other-site': 403,
  'unknown-action': 404,
  'unknown-method': 405,
  slow: 408,
  'too-large': 413,
  'too-long': 414,
  packed: 415,
  'headers-too-large': 431,
  busy: 503,
});

/** @typedef {keyof typeof refusals} Reason */

/** Thrown on the way in; the door answers with it. */
export class Refusal extends Error {
  /** @param {Reason} reason */
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

const LOCALES = ['en', 'fr', 'es', 'ar'];
const RETRY_SECONDS = 5;
const words = new Map(LOCALES.map((locale) => [locale, doorWords(locale)]));

/** The words of the door in this language; undefined while it has none. */
function doorWords(locale) {
  try {
    return JSON.parse(readFileSync(inProject('content', 'messages', `${locale}.json`), 'utf8')).door;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function localeOf(url) {
  const first = url.split(/[/?]/)[1] ?? '';
  return LOCALES.includes(first) ? first : 'en';
}

/** No markup comes from the request: words are ours, and the way back is one of four. */
function page(url, { title, detail }) {
  const locale = localeOf(url);
  const spoken = words.get(locale) ? locale : 'en';
  const home = locale === 'en' ? '/' : `/${locale}`;
  const back = (words.get(spoken) ?? words.get('en')).home;
  return `<!doctype html>
<html lang="${spoken}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${title} · Smart Practices</title><style>${SMALL_PAGE_STYLES}</style></head>
<body><main><h1>${title}</h1><p>${detail}</p><p><a href="${home}">${back}</a></p></main></body>
</html>
`;
}

function problem(reason, { title, detail }) {
  return JSON.stringify({ type: 'about:blank', title, status: refusals[reason], code: reason, detail });
}

/** A small page, or a problem where programs ask. */
function bodyOf(reason, url) {
  const said = (words.get(localeOf(url)) ?? words.get('en'))[reason];
  const forPrograms = /^\/(?:api\/|oai\b)/.test(url);
  return forPrograms
    ? { type: 'application/problem+json; charset=utf-8', text: problem(reason, words.get('en')[reason]) }
    : { type: 'text/html; charset=utf-8', text: page(url, said) };
}

const always = { ...forAnyAnswer, 'content-security-policy': SMALL_PAGE_POLICY, 'cache-control': 'no-store' };

/** Status, headers and text of that refusal. */
export function refusalOf(reason, url) {
  const { type, text } = bodyOf(reason, url);
  const own = { ...(reason === 'busy' && { 'retry-after': String(RETRY_SECONDS) }), ...(reason === 'slow' && { connection: 'close' }), ...(reason === 'unknown-method' && { allow: METHODS.join(', ') }), ...(reason === 'unknown-action' && { 'x-nextjs-action-not-found': '1' }) };
  return { status: refusals[reason], headers: { ...always, ...own, 'content-type': type, 'content-length': String(Buffer.byteLength(text)) }, text };
}

/** Ends the request with it. */
export function refuse(request, response, reason) {
  if (response.headersSent) return response.destroy();
  const { status, headers, text } = refusalOf(reason, request.url ?? '/');
  response.writeHead(status, headers);
  return response.end(request.method === 'HEAD' ? undefined : text);
}

/** The same as it travels, for what is no request that could be answered. */
export function rawRefusal(reason) {
  const { status, headers, text } = refusalOf(reason, '/');
  const lines = Object.entries({ ...headers, connection: 'close' }).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', text].join('\r\n');
}
