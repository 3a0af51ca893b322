const production = process.env.NODE_ENV === 'production';

/** Everything from this host only; scripts by nonce; styles from files, never inline. Development needs eval and inline styles. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${production ? '' : " 'unsafe-eval'"}`,
    `style-src 'self'${production ? '' : " 'unsafe-inline'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers of every answer, pages and API alike. */
export const securityHeaders = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'same-origin' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
] as const;

/** For browsers too old to know `frame-ancestors`. Other sites may frame the embeddable charts, and nothing else. */
export const notFramed = {
  source: '/:path((?!_next/static/|(?:[a-z]{2}/)?insights/[^/]+/embed$).*)',
  headers: [{ key: 'x-frame-options', value: 'DENY' }],
};
