/** One for the process: Next loads this file several times. */
const shared = globalThis as { smartPracticesReported?: Set<string> };

/** Says in the server's log what is met again and again, once while the process runs. */
export function reportOnce(sentence: string): void {
  const reported = (shared.smartPracticesReported ??= new Set());
  if (reported.has(sentence)) return;
  reported.add(sentence);
  console.error(sentence);
}

/** For a start anew, which says it all again. */
export function forgetReported(): void {
  delete shared.smartPracticesReported;
}

/** Says in the server's log what went wrong while the work went on. */
export function report(sentence: string, ...cause: readonly unknown[]): void {
  console.error(sentence, ...cause);
}
