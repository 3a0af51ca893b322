import 'server-only';
import { currentSnapshot } from '@/lib/catalogue/current';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { siteAddress } from '@/lib/site-address';
import { readOnlyRoute } from '../read-only-route';
import type { Operation } from './operations';
import type { Given } from './parameter';
import { readParameters } from './read-parameters';

/** A call that was understood. `given`: its parameters, read; `asked` as they stand in the address; `path`: what it chose in the path. */
export type Call<O extends Operation, Path> = { readonly given: Given<O['parameters']>; readonly asked: URLSearchParams; readonly path: Path; readonly snapshot: Snapshot; readonly site: URL };

type Context<Path> = { readonly params: Promise<Path> };
type Answer = Awaited<ReturnType<Parameters<typeof readOnlyRoute>[0]>>;

/** The methods of a call of the API: read by the table of operations, and counted and answered as every read-only route is. */
export function apiRoute<O extends Operation, Path>(operation: O, handle: (call: Call<O, Path>) => Answer | Promise<Answer>) {
  return readOnlyRoute(async ({ nextUrl: { searchParams } }, { params }: Context<Path>) => {
    const snapshot = currentSnapshot();
    const given = readParameters<O['parameters']>(snapshot, operation.parameters, searchParams);
    return handle({ given, asked: searchParams, path: await params, snapshot, site: await siteAddress() });
  });
}
