import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

/** A value that no source states. The mark is a shape with a word: said in full, or read out where a key below explains the shape. */
export function InferredMark({ locale, short = false }: { locale: Locale; short?: boolean }) {
  const word = translator(locale)('entryPage.inferred');
  return (
    <span className="inferred">
      <span aria-hidden="true">◇</span>
      <span className={short ? 'sr-only' : ''}> {word}</span>
    </span>
  );
}
