/** About 150 kB each. */
const KEPT_ANSWERS = 64;

const kept = new Map<string, Uint8Array<ArrayBuffer>>();

/**
 * The answer under this tag, made now or lately. A tag names the version and the question, so an answer kept
 * under it stays right; the one unused for longest makes room. Writing out a list costs more than finding it.
 */
export function keptAnswer(tag: string, make: () => string): Uint8Array<ArrayBuffer> {
  const answer = kept.get(tag) ?? new TextEncoder().encode(make());
  kept.delete(tag);
  kept.set(tag, answer);
  const [oldest] = kept.keys();
  if (kept.size > KEPT_ANSWERS && oldest !== undefined) kept.delete(oldest);
  return answer;
}
