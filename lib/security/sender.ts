/** Who asks, as the server file wrote it down (lib/start/door/believed.mjs): it believes TRUST_PROXY and nobody else. */
export function senderOf(asked: Headers): string {
  return asked.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';
}
