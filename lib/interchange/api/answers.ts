import { translator } from '@/lib/messages/translator';
import { problemSchema, problemStatus, type ProblemCode } from '../problem';
import { schemaOf, type Json } from './components';
import type { Operation } from './operations';

type Refusal = Exclude<ProblemCode, 'method-not-allowed' | 'not-acceptable' | 'busy' | 'too-heavy'>;

/** The refusals that a call can meet; files are made elsewhere. Every one can meet those at the end: nobody knows when. */
function refusalsOf({ inPath, isOfEntry }: Operation): readonly Refusal[] {
  const chosen = Object.keys(inPath).length > 0;
  return ['invalid-query', ...(chosen ? (['not-found'] as const) : []), ...(isOfEntry ? (['gone'] as const) : []), 'too-many-calls', 'internal', 'not-ready'];
}

/** Every status that a call is answered with. */
export function statusesOf(operation: Operation): readonly number[] {
  const refused = refusalsOf(operation).map((code) => problemStatus[code]);
  return [200, 304, ...(operation.isOfEntry || operation.mayMove ? [308] : []), ...refused];
}

const HEADERS = { etag: 'ETag', 'cache-control': 'Cache-Control', ratelimit: 'RateLimit', 'ratelimit-policy': 'RateLimit-Policy', 'retry-after': 'Retry-After', location: 'Location' } as const;
type Header = keyof typeof HEADERS;
const held: readonly Header[] = ['etag', 'cache-control', 'ratelimit', 'ratelimit-policy'];
const limited: readonly Header[] = ['ratelimit', 'ratelimit-policy'];

/** Headers that answers carry, described once. */
export function headersOf(): Json {
  const t = translator('en');
  return Object.fromEntries(Object.entries(HEADERS).map(([header, name]) => [name, { description: t(`api.headers.${header as Header}`), schema: { type: header === 'retry-after' ? 'integer' : 'string' } }]));
}

/** Answers by status, as OpenAPI writes them. */
export function answersOf(operation: Operation): Json {
  const t = translator('en');
  const ok = { description: t('api.answers.200'), headers: referring(held), content: { 'application/json': { schema: schemaOf(operation.answer) } } };
  const kept = { description: t('api.answers.304'), headers: referring(held) };
  const moved = { description: t('api.answers.308'), headers: referring(['location', ...limited]) };
  const refused = refusalsOf(operation).map((code) => [String(problemStatus[code]), refusalOf(code)] as const);
  return { 200: ok, 304: kept, ...((operation.isOfEntry || operation.mayMove) && { 308: moved }), ...Object.fromEntries(refused) };
}

function refusalOf(code: Refusal): Json {
  const later = code === 'too-many-calls' || code === 'not-ready';
  const headers = referring(later ? ['retry-after', ...limited] : limited);
  return { description: translator('en')(`api.answers.${code}`), headers, content: { 'application/problem+json': { schema: schemaOf(problemSchema) } } };
}

function referring(headers: readonly Header[]): Json {
  return Object.fromEntries(headers.map((header) => [HEADERS[header], { $ref: `#/components/headers/${HEADERS[header]}` }]));
}
