/** Who asks: the last address of the chain is the one that our own side wrote, the proxy before us or the server itself. */
export function senderOf(asked: Headers): string {
  return asked.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown';
}
