import fc from 'fast-check';
import { routes } from '../../unit/documentation/routes';

/** An action that was built: how many arguments it takes, and a page that has its form, as `/workspace/people/<id>`. */
export type Action = { readonly id: string; readonly count: number; readonly page: string };
/** What is there for requests to name: entries and drafts, and actions. */
export type Known = { readonly slugs: readonly string[]; readonly ids: readonly string[]; readonly actions: readonly Action[] };
export type GeneratedRequest = { readonly method: string; readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly body: Buffer; readonly who: 'nobody' | 'contributor' | 'administrator' };

/** As it travels in an address. */
const escaped = ['%00', '%ED%A0%80', '%', '%FF%FE', 'a%00b', '%F0%9F%98', '__proto__', 'constructor', '..%2f..%2fetc', '%2e%2e', '%0d%0aset-cookie:x=y', '%22%3E%3Cscript%3E', 'a'.repeat(900), '%D9%A3', '%F0%9F%98%80', '-1', '1e9', 'NaN', '0', '%20', '+', '%5B%5D', '%E2%80%AE', '2026-13-99', 'null'];
/** As it stands in a text. */
const texts = ['', 'a\0b', '\ud83d', 'practice', 'A title', '2024', 'arrival', '\u202e', '😀'.repeat(50), 'a'.repeat(5_000), '- '.repeat(2_000), '[]', '{"a":1}', '$K1', '$$', '$ACTION_ID_x', '__proto__', '-1', '99999999999999999999', '0', '1e400', 'NaN', 'en', 'xx', '2026-02-30T25:61', "'; DROP TABLE entry; --", 'a@b.example', '\r\n\r\n', '00000000-0000-0000-0000-000000000000'];
const names = ['q', 'page', 'sort', 'phase', 'from', 'to', 'next', 'list', 'organisation', 'format', 'locale', 'refused', 'done', 'fields', 'missing', 'back', 'set', 'verb', 'metadataPrefix', 'resumptionToken', 'chart', 'entry', 'facet', 'title', 'except', 'per-page', 'since', 'after', 'width', 'scale', '__proto__', 'type', 'person', 'part', 'order', 'number', 'operation', 'id', 'kind', 'token', 'email', 'password', 'code', 'name', 'role', 'thread', 'field', 'text', 'reason', 'at', 'due', 'assignee', 'invitation', 'session', 'value', 'workFor', 'copyOf', 'sheet', 'days', 'label-fr', 'definition-fr', 'stamp', 'base', 'draft', 'country', 'names'];
const headers: readonly Readonly<Record<string, string>>[] = [
  ...Array.from({ length: 30 }, () => ({})), { 'next-action': 'x' }, { 'next-action': '__proto__' }, { 'next-action': '40'.padEnd(42, 'f') }, { rsc: '1' }, { rsc: '1', 'next-router-state-tree': '%' }, { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' }, { 'next-router-prefetch': '1', rsc: '1' }, { 'next-router-segment-prefetch': '/../x' }, { 'next-url': '%00' },
  { origin: 'null' }, { origin: 'https://evil.example' }, { origin: 'no address' }, { 'x-forwarded-host': 'evil.example' }, { 'x-forwarded-for': 'x' }, { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' }, { 'x-middleware-rewrite': 'http://evil.example' }, { 'x-matched-path': '/workspace' }, { 'x-action-forwarded': '1' }, { 'x-invoke-path': '/x' }, { 'x-nextjs-data': '1' }, { 'next-resume': '1' }, { 'x-prerender-revalidate': 'x' },
  { accept: '*/*;q=99,x' }, { accept: 'application/ld+json' }, { accept: 'text/html;q=0' }, { 'accept-language': '*;q=x,'.repeat(50) }, { 'if-none-match': '"'.repeat(999) }, { range: 'bytes=5-1' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-origin' }, { cookie: 'smart-practices.session_token=x.y' }, { cookie: '__proto__=%00' }, { 'accept-encoding': 'br;q=x' }, { host: 'evil.example' }, { host: 'a b' }, { 'content-encoding': 'gzip' }, { upgrade: 'websocket', connection: 'upgrade' },
];

const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list);
const fields = fc.array(fc.tuple(oneOf(names), oneOf(texts)), { maxLength: 6 });
const query = fc.array(fc.tuple(oneOf(names), oneOf(escaped)).map(([name, value]) => `${name}=${value}`), { maxLength: 3 }).map((pairs) => (pairs.length > 0 ? `?${pairs.join('&')}` : ''));

function address(known: Known, among: readonly string[]) {
  const parts: Readonly<Record<string, readonly string[]>> = { slug: known.slugs, id: known.ids, list: ['phase', 'need', 'country', 'missing'], value: ['arrival', 'food', 'FJI'], chart: ['phase', 'matrix', 'map', 'compare'], number: ['1', '2', '99'], format: ['json', 'csv', 'xlsx', 'ttl', 'atom', 'svg', 'exe'], code: ['FJI', 'XXX'], file: ['640.webp'], part: ['0.xml', '1.xml'], provider: ['oidc', 'google'], token: ['x'] };
  const filled = (route: string) => {
    const pieces = route.split(/(<\w+>)/).map((piece) => (/^<\w+>$/.test(piece) ? oneOf([...(parts[piece.slice(1, -1)] ?? ['x']), ...(parts[piece.slice(1, -1)] ?? ['x']), ...escaped]) : fc.constant(piece)));
    return fc.tuple(oneOf(['', '', '', '/fr', '/ar', '/en', '/xx']), ...pieces).map((texts) => texts.join('') || '/');
  };
  return fc.tuple(fc.oneof(...among.map(filled)), query).map(([path, asked]) => path.replace(/^\/(?:fr|ar|en|xx)(?=\/(?:api|pictures|oai|readyz|healthz))/, '') + asked);
}

/** `page` where it is of use there only. */
type Sent = { readonly body: Buffer; readonly headers: Readonly<Record<string, string>>; readonly page?: string };
const nothing: Sent = { body: Buffer.alloc(0), headers: {} };

function multipart(parts: readonly (readonly [string, string])[], end = '--x--\r\n'): Buffer {
  return Buffer.from(parts.map(([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('') + end);
}

function sent(known: Known) {
  const form = { 'content-type': 'multipart/form-data; boundary=x' };
  const damaged = oneOf<Sent>([
    { headers: { 'content-type': 'multipart/form-data' }, body: multipart([['a', 'b']]) },
    { headers: form, body: multipart([['a', 'b']], '') },
    { headers: form, body: Buffer.from('--x\r\n\r\n') },
    { headers: form, body: Buffer.from([0xff, 0, 0xfe]) },
    { headers: form, body: Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a\0.csv"\r\n\r\nkind,title\r\n--x--\r\n') },
    { headers: { 'content-type': 'application/json' }, body: Buffer.from('{"base":1,"draft":{"concept":"x \\ud83d"}}') },
    { headers: { 'content-type': 'application/json' }, body: Buffer.from('{"base":1,"draft":{"title":"\\u0000"}}') },
    { headers: { 'content-type': 'application/json' }, body: Buffer.from('['.repeat(20_000)) },
    { headers: { 'content-type': 'application/json' }, body: Buffer.from('{"base":1,"draft":{"__proto__":{}}}') },
    { headers: { 'content-type': 'text/plain;charset=UTF-8' }, body: Buffer.from('["$K1"]') },
  ]);
  const urlencoded = fields.map((parts): Sent => ({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: Buffer.from(parts.map(([name, value]) => `${name}=${encodeURIComponent(Buffer.from(value).toString())}`).join('&')) }));
  const plain = fields.map((parts): Sent => ({ headers: form, body: multipart(parts) }));
  const json = fc.jsonValue().map((value): Sent => ({ headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(value)) }));
  const action = fc.tuple(oneOf(known.actions), fields, fc.boolean(), oneOf(['{"values":{}}', '{"values":{}}', '{}', 'null', '"$Q1"', '["$@9"]'])).map(([{ id, count, page }, parts, hasScript, before]): Sent => {
    const state = count === 2 ? `[${before},"$K1"]` : '["$K1"]';
    if (hasScript) return { page, headers: { ...form, 'next-action': id }, body: multipart([...parts.map(([name, value]) => [`_1_${name}`, value] as const), ['0', state]]) };
    const said = count === 2 ? ([['$ACTION_REF_1', ''], ['$ACTION_1:0', JSON.stringify({ id, bound: '$@1' })], ['$ACTION_1:1', `[${before}]`]] as const) : ([[`$ACTION_ID_${id}`, '']] as const);
    return { page, headers: form, body: multipart([...said, ...parts]) };
  });
  return fc.oneof({ weight: 2, arbitrary: fc.constant(nothing) }, damaged, urlencoded, plain, json, { weight: 8, arbitrary: action });
}

/** Requests over every route, the same for the same seed. An action is asked of its own page three times out of four. */
export function generatedRequests(known: Known, count: number, seed: number): readonly GeneratedRequest[] {
  const reading = fc.record({ method: oneOf(['GET', 'GET', 'GET', 'HEAD', 'OPTIONS']), sent: fc.constant(nothing) });
  const writing = fc.record({ method: oneOf(['POST', 'POST', 'POST', 'POST', 'PUT', 'PATCH', 'DELETE']), sent: sent(known) });
  const anywhere = address(known, routes().filter((route) => route !== '/api/auth/sign-out'));
  const made = fc.oneof(reading, writing).chain(({ method, sent: { page, headers: own, body } }) => {
    const path = page === undefined ? anywhere : fc.oneof({ weight: 3, arbitrary: address(known, [page]) }, { weight: 1, arbitrary: anywhere });
    return fc.record({ method: fc.constant(page === undefined ? method : 'POST'), path, around: oneOf(headers), who: oneOf(['nobody', 'contributor', 'administrator', 'administrator'] as const), own: fc.constant(own), body: fc.constant(body) });
  });
  return fc.sample(made, { numRuns: count, seed }).map(({ method, path, around, own, who, body }) => ({ method, path, who, body, headers: { ...own, ...around } }));
}
