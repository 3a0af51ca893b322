import { forAnyAnswer, NOTHING_ALLOWED } from '../../security/headers.mjs';

const MONTHS_MS = 180 * 24 * 60 * 60_000;
const LANGUAGES = 'en, fr, es, ar';

/** Addresses that the server answers itself, before anything is loaded or waits. */
export const ownAddresses = ['/healthz', '/.well-known/security.txt'];

const always = { ...forAnyAnswer, 'content-security-policy': NOTHING_ALLOWED, 'access-control-allow-origin': '*' };

/** That the process answers; nothing about the database. */
function health() {
  return { status: 200, headers: { ...always, 'content-type': 'application/json', 'cache-control': 'no-store' }, text: JSON.stringify({ alive: true }) };
}

/** Where to tell of a weakness, as RFC 9116 has it; renewed with every answer, since the setting is. */
function securityText(contact, site, now) {
  const lines = [`Contact: ${contact}`, `Expires: ${new Date(now + MONTHS_MS).toISOString()}`, `Preferred-Languages: ${LANGUAGES}`, `Canonical: ${site}/.well-known/security.txt`];
  return { status: 200, headers: { ...always, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=86400' }, text: `${lines.join('\n')}\n` };
}

/** What the server answers by itself at this path; undefined for all others, and where nobody is named. */
export function ownAnswer(path, { securityContact, site }, now = Date.now()) {
  if (path === '/healthz') return health();
  return path === '/.well-known/security.txt' && securityContact ? securityText(securityContact, site, now) : undefined;
}
