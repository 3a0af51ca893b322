import type { NextRequest } from 'next/server';
import { CatalogueNotLoaded } from '@/lib/catalogue/current';
import { Refused, type Refusal } from '@/lib/permissions/refused';

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
};

export type WorkspaceProblem = { readonly code: Refusal | 'internal' | 'not-ready' | 'other-site' | 'too-large'; readonly fields: readonly string[] };

const MOST_BYTES = 2_000_000;
const headers = { 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };

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

/** The body as JSON. Throws `invalid` where it is none, or larger than calls may be. */
export async function jsonBody(request: NextRequest): Promise<unknown> {
  const text = await request.text();
  if (text.length > MOST_BYTES) throw new Refused('invalid');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw Object.assign(new Refused('invalid'), { cause });
  }
}
