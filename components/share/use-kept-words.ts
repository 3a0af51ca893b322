'use client';
import { useEffect, useSyncExternalStore, type RefObject } from 'react';
import { ofSender, questions } from '@/lib/proposals/questions';
import { forgetWords, keepingNow, keepWords, onKeeping, wordsLeft, type Keeping } from './kept-here';
import type { ShareAnswer } from './share-answer';

const kept = questions.map(({ name }) => name).filter((name) => !(ofSender as readonly string[]).includes(name));

/** Keeps the form's words on the device while they are typed, and puts them back. Null before the browser has taken over. */
export function useKeptWords(form: RefObject<HTMLFormElement | null>, answer: ShareAnswer) {
  const keeping = useSyncExternalStore<Keeping | null>(onKeeping, keepingNow, () => null);
  useEffect(() => {
    if (!form.current) return;
    const isNew = Object.keys(answer.values).length === 0;
    if (isNew) fill(form.current, wordsLeft());
    else keepWords(wordsIn(form.current));
  }, [form, answer]);
  return {
    keeping,
    keep: (isSending = false) => void (form.current && keepWords(wordsIn(form.current), isSending)),
    forget: () => {
      if (form.current) fill(form.current, Object.fromEntries(questions.map(({ name }) => [name, ''])));
      forgetWords();
    },
  };
}

function wordsIn(form: HTMLFormElement): Record<string, string> {
  const typed = new FormData(form);
  return Object.fromEntries(kept.map((name) => [name, String(typed.get(name) ?? '')]));
}

function fill(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
