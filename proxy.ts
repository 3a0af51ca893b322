import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy } from '@/lib/security/policy';
import { defaultLocale, isLocale } from '@/lib/vocabulary/locale';

/** Gives each page its language (English paths are bare) and a fresh content security policy. */
export function proxy(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone();
  const first = url.pathname.split('/')[1] ?? '';
  if (first === defaultLocale) {
    url.pathname = url.pathname.slice(defaultLocale.length + 1) || '/';
    return NextResponse.redirect(url, 308);
  }
  const policy = contentSecurityPolicy(Buffer.from(crypto.randomUUID()).toString('base64'));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const forwarded = { request: { headers } };
  if (!isLocale(first)) url.pathname = `/${defaultLocale}${url.pathname}`;
  const response = isLocale(first) ? NextResponse.next(forwarded) : NextResponse.rewrite(url, forwarded);
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: '/((?!api/|_next/|healthz$|readyz$|favicon\\.ico$|icon\\.svg$|robots\\.txt$).*)' };
