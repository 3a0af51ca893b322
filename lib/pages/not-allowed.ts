import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

/** The answer of a file's address to those who are signed in and may not have it. */
export function notAllowed(locale: Locale): Response {
  return new Response(`${translator(locale)('accounts.people.notAllowed')}\n`, { status: 403, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' } });
}
