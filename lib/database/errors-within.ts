export type CodedError = { readonly code?: string; readonly originalCode?: string; readonly errno?: number; readonly message?: string };

/** An error with all that it wraps: causes, and one for each number a host name has. */
export function errorsWithin(error: unknown): CodedError[] {
  if (typeof error !== 'object' || error === null) return [];
  const inner = error instanceof AggregateError ? error.errors : [(error as Error).cause];
  return [error, ...inner.flatMap(errorsWithin)];
}
