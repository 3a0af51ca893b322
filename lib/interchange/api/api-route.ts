import 'server-only';
import type { NextRequest } from 'next/server';
import { currentSnapshot } from '@/lib/catalogue/current';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { siteAddress } from '@/lib/site-address';
import { CallRefused } from '../problem';
import { readOnlyRoute, refusal } from '../read-only-route';
import { limitHeaders, standingOf } from './call-limit';
import type { Operation } from './operations';
import type { Given } from './parameter';
import { readParameters } from './read-parameters';

/** A call that was understood. `given`: its parameters, read; `asked` as they stand in the address; `path`: what it chose in the path. */
export type Call<O extends Operation, Path> = { readonly given: Given<O['parameters']>; readonly asked: URLSearchParams; readonly path: Path; readonly snapshot: Snapshot; readonly site: URL };

type Context<Path> = { readonly params: Promise<Path> };
type Answer = Awaited<ReturnType<Parameters<typeof readOnlyRoute>[0]>>;

/** The methods of a call of the API: counted, read by the table of operations, and answered as every read-only route is. */
export function apiRoute<O extends Operation, Path>(operation: O, handle: (call: Call<O, Path>) => Answer | Promise<Answer>) {
  const route = readOnlyRoute(async ({ nextUrl: { searchParams } }, { params }: Context<Path>) => {
    const snapshot = currentSnapshot();
    const given = readParameters<O['parameters']>(snapshot, operation.parameters, searchParams);
    return handle({ given, asked: searchParams, path: await params, snapshot, site: await siteAddress() });
  });
  const GET = counted(route.GET);
  return { ...route, GET, HEAD: GET };
}

/** A route that says how its caller stands, and refuses who asked too often. */
function counted<C>(answer: (request: NextRequest, context: C) => Promise<Response>) {
  return async (request: NextRequest, context: C): Promise<Response> => {
    const standing = standingOf(request);
    if (!standing) return answer(request, context);
    const headers = limitHeaders(standing);
    if (standing.isOver) return refusal(new CallRefused('too-many-calls'), { ...headers, 'retry-after': String(standing.seconds) });
    const response = await answer(request, context);
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };
}
