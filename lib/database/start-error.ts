/** Why the application cannot start, as one sentence for the person who started it; whoever starts it exits with 1. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
