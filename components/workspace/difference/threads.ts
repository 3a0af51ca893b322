export type Remark = {
  readonly id: string;
  /** Null for the whole entry. */
  readonly field: string | null;
  /** The first of its thread, where it is an answer. */
  readonly threadId: string | null;
  readonly author: { readonly id: string; readonly name: string };
  readonly text: string;
  readonly at: Date;
  readonly resolved: { readonly by: { readonly id: string; readonly name: string }; readonly at: Date } | null;
};
export type Thread = { readonly first: Remark; readonly answers: readonly Remark[] };

/** Comments with their answers; open threads first, each in the order of time. */
export function threadsOf(remarks: readonly Remark[]): Thread[] {
  const threads = remarks.filter(({ threadId }) => threadId === null).map((first) => ({ first, answers: remarks.filter(({ threadId }) => threadId === first.id) }));
  return [...threads.filter(isOpen), ...threads.filter((thread) => !isOpen(thread))];
}

export function isOpen({ first }: Thread): boolean {
  return first.resolved === null;
}
