const KEY = 'smart-practices:share';

/** What this device keeps of a proposal that is not sent yet. */
type Kept = { readonly at: string; readonly values: Readonly<Record<string, string>>; readonly isSending: boolean };
/** `restoredAt`: when it was written, where an earlier visit's words were put back. */
export type Keeping = { readonly state: 'keeps' | 'refuses' | 'forgotten'; readonly restoredAt: string | null; readonly hasWords: boolean };

let keeping: Keeping = { state: 'keeps', restoredAt: null, hasWords: false };
const listeners = new Set<() => void>();

export function onKeeping(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function keepingNow(): Keeping {
  return keeping;
}

function tell(next: Keeping): void {
  keeping = next;
  listeners.forEach((listener) => listener());
}

/** Keeps the words; nothing where there are none. */
export function keepWords(values: Readonly<Record<string, string>>, isSending = false): void {
  const hasWords = Object.values(values).some((text) => text.trim() !== '');
  const kept: Kept = { at: new Date().toISOString(), values, isSending };
  const isDone = allowed(() => (hasWords ? localStorage.setItem(KEY, JSON.stringify(kept)) : localStorage.removeItem(KEY)));
  tell({ state: isDone ? 'keeps' : 'refuses', restoredAt: keeping.restoredAt, hasWords: isDone && hasWords });
}

/** What an earlier visit left, to be put back into the form. */
export function wordsLeft(): Readonly<Record<string, string>> {
  const kept = readKept();
  tell({ state: 'keeps', restoredAt: kept?.at ?? null, hasWords: kept !== null });
  return kept?.values ?? {};
}

export function forgetWords(): void {
  allowed(() => localStorage.removeItem(KEY));
  tell({ state: 'forgotten', restoredAt: null, hasWords: false });
}

/** Once it has arrived. What was not being sent stays: somebody only looked at the page that says thank you. */
export function forgetSentWords(): void {
  if (readKept()?.isSending) forgetWords();
}

function readKept(): Kept | null {
  let text: string | null = null;
  allowed(() => (text = localStorage.getItem(KEY)));
  try {
    const found: unknown = JSON.parse(text ?? 'null');
    return isKept(found) ? found : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Whoever else writes on this device may have written there too. */
function isKept(found: unknown): found is Kept {
  const { at, values, isSending } = (found ?? {}) as Partial<Record<keyof Kept, unknown>>;
  const isTime = typeof at === 'string' && !Number.isNaN(Date.parse(at));
  return isTime && typeof isSending === 'boolean' && typeof values === 'object' && values !== null && Object.values(values).every((text) => typeof text === 'string');
}

/** False where the browser refuses storage, because it is full or forbidden. */
function allowed(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
