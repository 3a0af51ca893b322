import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

/** A value that a source states; all others are an editor's conclusion. A shape with a word: said in full, or read out where a key explains the shape. */
export function StatedMark({ locale, short = false }: { locale: Locale; short?: boolean }) {
  const word = translator(locale)('entryPage.stated');
  return (
    <span className="stated">
      <span aria-hidden="true">◆</span>
      <span className={short ? 'sr-only' : ''}> {word}</span>
    </span>
  );
}
