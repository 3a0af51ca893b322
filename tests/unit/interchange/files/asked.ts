import { NextRequest } from 'next/server';
import { GET } from '@/app/[locale]/files/[thing]/[format]/[[...of]]/route';

/** Asks the route of files as the proxy leads to it. */
export function askFile(thing: string, format: string, of: readonly string[] = [], query = '', { locale = 'en', headers = {} }: { readonly locale?: string; readonly headers?: Record<string, string> } = {}): Promise<Response> {
  const request = new NextRequest(`https://practices.example.org/files/${[thing, format, ...of].join('/')}${query}`, { headers });
  return GET(request, { params: Promise.resolve({ locale, thing, format, ...(of.length > 0 && { of: [...of] }) }) });
}
