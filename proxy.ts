import { NextResponse, type NextRequest } from 'next/server';
import { fileAddress, fileRoute, isEmbed } from '@/lib/interchange/chart-paths';
import { contentSecurityPolicy } from '@/lib/security/policy';
import { defaultLocale, isLocale, localPath, type Locale } from '@/lib/vocabulary/locale';

/** Gives each page its language (English paths are bare) and a fresh content security policy; files and frames have their own. */
export function proxy(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone();
  const first = url.pathname.split('/')[1] ?? '';
  const path = isLocale(first) ? url.pathname.slice(first.length + 1) || '/' : url.pathname;
  if (first === defaultLocale) return movedTo(url, path);
  const locale: Locale = isLocale(first) ? first : defaultLocale;
  const file = fileAddress(path);
  if (file) return movedTo(url, localPath(file, locale));
  const route = fileRoute(path);
  url.pathname = `/${locale}${route ?? (path === '/' ? '' : path)}`;
  return route || isEmbed(path) ? NextResponse.rewrite(url) : page(request, url);
}

function movedTo(url: NextRequest['nextUrl'], path: string): NextResponse {
  url.pathname = path;
  return NextResponse.redirect(url, 308);
}

function page(request: NextRequest, url: NextRequest['nextUrl']): NextResponse {
  const policy = contentSecurityPolicy(Buffer.from(crypto.randomUUID()).toString('base64'));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  // Whoever must sign in first comes back to it.
  headers.set('x-asked-path', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const forwarded = { request: { headers } };
  const response = url.pathname === request.nextUrl.pathname ? NextResponse.next(forwarded) : NextResponse.rewrite(url, forwarded);
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: '/((?!api/|pictures/|_next/|healthz$|readyz$|favicon\\.ico$|icon\\.svg$|embed\\.js$|robots\\.txt$).*)' };
