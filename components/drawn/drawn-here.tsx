'use client';
import { useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { currentAnswer } from '@/lib/pages/answer';
import { become } from './become';

export type DrawnElement = { readonly as?: 'div' | 'article' | 'header' | 'footer'; readonly className?: string };
/** `name`: of a part that the document carries; `html`: of one that comes with the data of the page. */
type DrawnHereProps = DrawnElement & { readonly name?: string; readonly html?: string; readonly live: readonly ReactNode[] };

/** What documents carried, for when the reader comes back to it. */
const carried = new Map<string, string>();

function carriedText(name: string): string {
  const text = carried.get(name) ?? (typeof document === 'undefined' ? currentAnswer()?.drawn.get(name) : document.querySelector(`[data-drawn="${name}"]`)?.innerHTML) ?? '';
  if (typeof document !== 'undefined') carried.set(name, text);
  return text;
}

/** Puts a part that was drawn as text into the page, and what lives in the browser into its places there. */
export function DrawnHere({ as: Part = 'div', className, name = '', html, live }: DrawnHereProps) {
  const text = html ?? carriedText(name);
  const [first] = useState(text);
  const part = useRef<HTMLDivElement>(null);
  const shown = useRef(text);
  const [places, setPlaces] = useState<readonly Element[]>([]);
  const findPlaces = useCallback((within: Element) => setPlaces([...within.querySelectorAll('[data-live]')]), []);
  useLayoutEffect(() => {
    if (!part.current) return;
    if (shown.current !== text) become(part.current, text);
    shown.current = text;
    findPlaces(part.current);
  }, [text, findPlaces]);
  return (
    <>
      <Part ref={part} className={className} data-drawn={name || undefined} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: first }} />
      {live.map((one, i) => places[i] && createPortal(one, places[i], String(i)))}
    </>
  );
}
