import type { Marked } from '@/lib/catalogue/types';

/** A text with the words that matched marked. */
export function MarkedText({ text }: { text: Marked }) {
  return text.map((part, index) => (part.match ? <mark key={index}>{part.text}</mark> : part.text));
}
