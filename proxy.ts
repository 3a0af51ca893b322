import { NextResponse, type NextRequest } from 'next/server';
import { alternateLinks } from '@/lib/interchange/alternate-links';
import { meantAddress } from '@/lib/interchange/meant-address';
import { preferred } from '@/lib/interchange/negotiate';
import { refusalPage } from '@/lib/interchange/refusal-page';
import { fileAt, fileRoute, FILES, thingAt, type NamedThing } from '@/lib/interchange/things';
import { ASKED_PATH } from '@/lib/security/asked-path';
import { contentSecurityPolicy, newNonce } from '@/lib/security/policy';
import { standingOf } from '@/lib/security/sender-limit';
import { defaultLocale, isLocale, type Locale } from '@/lib/vocabulary/locale';

/** Routes that write a file or a frame under an address of their own. */
const BRIEF_FILE = '/insights/brief.docx';
const FRAME = /^\/insights\/[^/]+\/embed$/;
/** Next's router puts it behind the address when it asks for a page in parts. */
const ROUTER_PARAMETER = '_rsc';

/** Leads to what is asked for, unless its sender asks for too much of what costs. Routes of files count for themselves. */
export async function proxy(request: NextRequest): Promise<Response> {
  const response = led(request);
  const standing = isPage(response) && isCostly(request) ? await standingOf(request.headers) : undefined;
  return standing?.isOver ? refusalPage({ code: 'too-many-calls', status: 429, seconds: standing.seconds }, localeOf(request)) : response;
}

/**
 * Gives each page its language (English paths are bare) and a fresh content security policy, and leads to the format
 * that the address or the client asks for; files and frames have a policy of their own.
 */
export function led(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone();
  const first = url.pathname.split('/')[1] ?? '';
  const path = isLocale(first) ? url.pathname.slice(first.length + 1) || '/' : url.pathname;
  if (first === defaultLocale) return movedTo(url, path);
  const locale: Locale = isLocale(first) ? first : defaultLocale;
  const meant = meantAddress(url.pathname);
  if (meant !== null) return movedTo(url, meant);
  const to = (inside: string) => {
    url.pathname = `/${locale}${inside === '/' ? '' : inside}`;
    return url;
  };
  if (path === BRIEF_FILE) return NextResponse.rewrite(to('/insights/brief/docx'));
  if (FRAME.test(path)) return NextResponse.rewrite(to(path));
  // The route of files has no address of its own.
  if (path.startsWith(FILES) || path === '/insights/brief/docx') return page(request, to(`/-${path}`));
  const file = fileAt(path);
  if (file) return NextResponse.rewrite(to(fileRoute(file, file.suffix)));
  const named = thingAt(path);
  return named ? negotiated(request, to, named, path) : page(request, to(path));
}

/** A page that can be had in other formats says so, and gives way to one that the client prefers. */
function negotiated(request: NextRequest, to: (path: string) => URL, named: NamedThing, path: string): NextResponse {
  const preference = preferred(named.thing, request.headers.get('accept'));
  const response = preference === 'page' ? page(request, to(path)) : NextResponse.rewrite(to(fileRoute(named, preference)));
  response.headers.append('vary', 'accept');
  const links = preference === 'page' ? alternateLinks(named.thing, request.nextUrl) : null;
  if (links !== null) response.headers.append('link', links);
  return response;
}

/** Files, frames and what leads elsewhere get no policy here. */
function isPage({ headers }: NextResponse): boolean {
  return headers.has('content-security-policy');
}

/** What is searched, counted or drawn for its reader alone, and forms. */
function isCostly({ method, nextUrl: { pathname, search } }: NextRequest): boolean {
  return search !== '' || method === 'POST' || /^(\/\w\w)?\/insights(\/|$)/.test(pathname);
}

function localeOf({ nextUrl: { pathname } }: NextRequest): Locale {
  const first = pathname.split('/')[1] ?? '';
  return isLocale(first) ? first : defaultLocale;
}

function movedTo(url: NextRequest['nextUrl'], path: string): NextResponse {
  url.pathname = path;
  return NextResponse.redirect(url, 308);
}

function page(request: NextRequest, url: URL): NextResponse {
  const policy = contentSecurityPolicy(newNonce());
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  // Whoever must sign in first comes back to it (lib/accounts/current-viewer.ts).
  headers.set(ASKED_PATH, askedPath(request.nextUrl));
  const forwarded = { request: { headers } };
  const response = url.pathname === request.nextUrl.pathname ? NextResponse.next(forwarded) : NextResponse.rewrite(url, forwarded);
  response.headers.set('content-security-policy', policy);
  return response;
}

/** Path and query as the reader's browser shows them. */
function askedPath({ pathname, searchParams }: URL | NextRequest['nextUrl']): string {
  const query = new URLSearchParams([...searchParams].filter(([name]) => name !== ROUTER_PARAMETER));
  return query.size > 0 ? `${pathname}?${query}` : pathname;
}

export const config = { matcher: '/((?!api/|pictures/[^/]+/[^/]+$|_next/(?:static|image|data)/|healthz$|readyz$|oai$|favicon\\.ico$|icon\\.svg$|embed\\.js$|robots\\.txt$|sitemap\\.xml$|sitemap/[^/]+$|opensearch\\.xml$).*)' };
