import { join } from 'node:path';
import { NextRequest } from 'next/server';
import type { Operation } from '@/lib/interchange/api/operations';
import type { MadeCall } from './calls';

const root = join(import.meta.dirname, '../../..');
const SITE = 'https://practices.example.org';

type Method = 'GET' | 'HEAD' | 'OPTIONS' | 'POST';
type Route = { readonly [M in Method]: (request: NextRequest, context: { params: Promise<Readonly<Record<string, string>>> }) => Promise<Response> | Response };

/** The file whose route answers an operation. */
export function routeFile({ path }: Operation): string {
  return join('app', path.replaceAll('{', '[').replaceAll('}', ']'), 'route.ts');
}

/** Asks an operation as the server does, within this process. */
export async function askerOf(operation: Operation) {
  const route = (await import(/* @vite-ignore */ join(root, routeFile(operation)))) as Route;
  return ({ path, query, headers }: Pick<MadeCall, 'path' | 'query' | 'headers'>, method: Method = 'GET'): Response | Promise<Response> => {
    const address = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name]!));
    const request = new NextRequest(`${SITE}${address}${query === '' ? '' : `?${query}`}`, { headers, method });
    return route[method](request, { params: Promise.resolve(path) });
  };
}
