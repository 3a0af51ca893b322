/** One for the process: Next loads this file several times. */
const shared = globalThis as { smartPracticesReported?: Set<string> };

/** Says in the server's log what is met again and again, once while the process runs. */
export function reportOnce(sentence: string): void {
  const reported = (shared.smartPracticesReported ??= new Set());
  if (reported.has(sentence)) return;
  reported.add(sentence);
  console.error(sentence);
}

/** Says in the server's log what went wrong while the work went on. */
export function report(sentence: string, ...cause: readonly unknown[]): void {
  console.error(sentence, ...cause);
}
