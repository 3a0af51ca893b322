import { randomBytes } from 'node:crypto';
import { forAnyAnswer, NOTHING_ALLOWED } from './headers.mjs';

const production = process.env.NODE_ENV === 'production';
const NONCE_BYTES = 16;

/** For one answer: 128 bits from the system's source. */
export function newNonce(): string {
  return randomBytes(NONCE_BYTES).toString('base64');
}

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
export const securityHeaders = Object.entries(forAnyAnswer).map(([key, value]) => ({ key, value }));

/** For browsers too old to know `frame-ancestors`. Other sites may frame the embeddable charts, and nothing else. */
export const notFramed = {
  source: '/:path((?!_next/static/|(?:[a-z]{2}/)?insights/[^/]+/embed$).*)',
  headers: [{ key: 'x-frame-options', value: 'DENY' }],
};

/** What lies in `public/`. */
export const ofPublicFiles = {
  source: '/:file(embed\\.js|icon\\.svg|readme/.*)',
  headers: [{ key: 'content-security-policy', value: NOTHING_ALLOWED }],
};
