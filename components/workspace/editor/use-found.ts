'use client';
import { useEffect, useState } from 'react';

const PAUSE_MS = 180;

/** `found` is null while nobody has answered or nobody could. */
export type Answered<T> = { readonly words: string; readonly found: readonly T[] | null; readonly failed: boolean };

/** Asks as one types, after a pause; an answer to words that have changed since is dropped. `ask` must not change. */
export function useFound<T>(words: string, ask: (words: string, signal: AbortSignal) => Promise<readonly T[] | null>): Answered<T> {
  const [answered, setAnswered] = useState<Answered<T>>({ words: '', found: null, failed: false });
  const asked = words.trim();
  useEffect(() => {
    if (asked.length < 2) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      void ask(asked, abort.signal).then((found) => {
        if (!abort.signal.aborted) setAnswered({ words: asked, found, failed: found === null });
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asked, ask]);
  return answered.words === asked ? answered : { words: asked, found: null, failed: false };
}
