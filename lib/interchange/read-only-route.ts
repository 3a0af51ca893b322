import type { NextRequest } from 'next/server';
import { limitHeaders, standingOf, type Standing } from '@/lib/security/sender-limit';
import { answerHeaders } from './answer-headers';
import { CallRefused, type Problem } from './problem';
import { problemOf } from './problem-of';
import { isHeld, textContent, type Content, type StreamedAnswer, type WrittenAnswer } from './written-answer';

const METHODS = 'GET, HEAD, OPTIONS';
/** How soon it may be otherwise. */
const RETRY_SECONDS: { readonly [code: string]: number } = { 'not-ready': 5, busy: 30 };
const PREFLIGHT_SECONDS = 86_400;

type Answer = WrittenAnswer | StreamedAnswer | { readonly movedTo: string };
type Handler<Context> = (request: NextRequest, context: Context) => Promise<Answer> | Answer;
type Route<Context> = (request: NextRequest, context: Context) => Promise<Response>;
/** What a client sees of a problem. */
type Explain<Context> = (problem: Problem, context: Context) => Promise<Content> | Content;

/**
 * The methods of a route that can only be read: same headers, same errors, same revalidation everywhere, and one limit
 * of requests for each sender.
 * A problem is told as JSON, unless the route answers people and says it in its own way.
 */
export function readOnlyRoute<Context>(handle: Handler<Context>, explain: Explain<Context> = inJson) {
  const answered: Route<Context> = async (request, context) => {
    try {
      return respond(request, await handle(request, context));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === 'internal') console.error(error);
      return refuse(problem, await explain(problem, context));
    }
  };
  const GET: Route<Context> = async (request, context) => {
    const standing = await standingOf(request.headers);
    if (!standing) return answered(request, context);
    const response = standing.isOver ? await tooMany(standing, explain, context) : await answered(request, context);
    for (const [name, value] of Object.entries(limitHeaders(standing))) response.headers.set(name, value);
    return response;
  };
  return { GET, HEAD: GET, OPTIONS: preflight, POST: notAllowed, PUT: notAllowed, PATCH: notAllowed, DELETE: notAllowed };
}

async function tooMany<Context>({ seconds }: Standing, explain: Explain<Context>, context: Context): Promise<Response> {
  const problem = problemOf(new CallRefused('too-many-calls'));
  const { headers, ...content } = await explain(problem, context);
  return refuse(problem, { ...content, headers: { ...headers, 'retry-after': String(seconds) } });
}

function respond(request: NextRequest, answer: Answer): Response {
  if ('movedTo' in answer) return new Response(null, { status: 308, headers: { ...answerHeaders, location: answer.movedTo } });
  const headers = { ...answerHeaders, ...answer.headers, etag: answer.tag, 'cache-control': 'public, no-cache' };
  if (isHeld(request.headers.get('if-none-match'), answer.tag)) return new Response(null, { status: 304, headers });
  const body = 'stream' in answer ? streamOf(answer.stream()) : answer.bytes;
  return new Response(request.method === 'HEAD' ? null : body, { headers: { ...headers, 'content-type': answer.type } });
}

/** Made as fast as it is taken; who goes away stops it. */
function streamOf(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await iterator.return?.()),
  });
}

function inJson(problem: Problem): Content {
  return textContent(JSON.stringify(problem), 'application/problem+json; charset=utf-8');
}

function refuse({ status, code }: Problem, { bytes, type, headers }: Content): Response {
  const seconds = RETRY_SECONDS[code];
  const later = seconds === undefined ? {} : { 'retry-after': String(seconds) };
  return new Response(bytes, { status, headers: { ...answerHeaders, 'cache-control': 'no-store', 'content-type': type, ...later, ...headers } });
}

/** A refusal as an answer, for those who refuse before a route is asked. */
export function refusal(reason: CallRefused, headers: Readonly<Record<string, string>>): Response {
  const problem = problemOf(reason);
  return refuse(problem, { ...inJson(problem), headers });
}

function notAllowed(): Response {
  return refusal(new CallRefused('method-not-allowed'), { allow: METHODS });
}

function preflight(): Response {
  const allowed = { allow: METHODS, 'access-control-allow-methods': METHODS, 'access-control-allow-headers': '*' };
  return new Response(null, { status: 204, headers: { ...answerHeaders, ...allowed, 'access-control-max-age': String(PREFLIGHT_SECONDS) } });
}
