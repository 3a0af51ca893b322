import type { NextRequest } from 'next/server';
import { CatalogueNotLoaded } from '@/lib/catalogue/current';
import { Refused, type Refusal } from '@/lib/permissions/refused';
import type { Viewer } from '@/lib/permissions/roles';
import { NOTHING_ALLOWED } from '@/lib/security/headers.mjs';
import { BodyRefused, sentBytes } from './sent-body';

/** How a refused call of the workspace is answered. */
const statusOfRefusal: { readonly [R in Refusal]: number } = {
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  'not-possible-now': 409,
  'changed-since': 409,
  'slug-taken': 409,
  'not-showable': 422,
  unreadable: 409,
  incomplete: 422,
  invalid: 422,
  'too-deep': 422,
};

const statusOfBody = { 'too-large': 413, slow: 408, broken: 400 } as const satisfies Record<BodyRefused['reason'], number>;

export type WorkspaceProblem = { readonly code: Refusal | BodyRefused['reason'] | 'internal' | 'not-ready' | 'other-site'; readonly fields: readonly string[] };

const MOST_BYTES = 2_000_000;
const headers = { 'cache-control': 'no-store', 'content-security-policy': NOTHING_ALLOWED };

type Answered = { readonly body: unknown; readonly status?: number };

/** A call of the workspace's own pages: same site only, never kept by anyone, refusals as problem+json with a code. */
export function workspaceRoute<Context>(handle: (request: NextRequest, context: Context) => Promise<Answered>, mostBytes = MOST_BYTES) {
  return async (request: NextRequest, context: Context): Promise<Response> => {
    try {
      if (request.method !== 'GET' && !isFromHere(request)) return problem(403, { code: 'other-site', fields: [] });
      if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return problem(413, { code: 'too-large', fields: [] });
      const { body, status = 200 } = await handle(request, context);
      return Response.json(body, { status, headers });
    } catch (error) {
      if (error instanceof BodyRefused) return problem(statusOfBody[error.reason], { code: error.reason, fields: [] });
      if (error instanceof Refused) return problem(statusOfRefusal[error.code], { code: error.code, fields: error.fields });
      if (error instanceof CatalogueNotLoaded) return problem(503, { code: 'not-ready', fields: [] });
      console.error(error);
      return problem(500, { code: 'internal', fields: [] });
    }
  };
}

/** Whether a page of this site asks, as browsers say it; older ones only name the page's origin. */
export function isFromHere({ headers: asked }: NextRequest): boolean {
  const site = asked.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const host = asked.get('x-forwarded-host') ?? asked.get('host');
  return host !== null && URL.parse(asked.get('origin') ?? '')?.host === host;
}

function problem(status: number, body: WorkspaceProblem): Response {
  return Response.json(body, { status, headers: { ...headers, 'content-type': 'application/problem+json; charset=utf-8' } });
}

/**
 * The body as JSON, read only for somebody who is signed in. Throws `not-signed-in`, BodyRefused, and `invalid` for
 * what is no JSON or holds what is no text (NUL, half a character).
 */
export async function jsonBody(request: NextRequest, viewer: Viewer | null): Promise<unknown> {
  if (!viewer) throw new Refused('not-signed-in');
  const bytes = await sentBytes(request, MOST_BYTES);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), onlyText);
  } catch (cause) {
    throw Object.assign(new Refused('invalid'), { cause });
  }
}

/** No text of the database can hold NUL, or half a character. */
const NO_TEXT = /\0|\p{Surrogate}/u;

function onlyText(key: string, value: unknown): unknown {
  if (NO_TEXT.test(key) || (typeof value === 'string' && NO_TEXT.test(value))) throw new SyntaxError('This is no text.');
  return value;
}
