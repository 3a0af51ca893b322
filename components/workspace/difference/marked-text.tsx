import type { Piece } from '@/lib/drafting/difference/pieces';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

/** One side of two states; `plain` where there is no other side, so that nothing needs a mark. */
export type Side = 'before' | 'after' | 'plain';

/** The text of one side. What the other has not is struck through or underlined, and said so to screen readers. */
export function MarkedText({ pieces, side, locale }: { pieces: readonly Piece[]; side: Side; locale: Locale }) {
  const shown = onSide(pieces, side);
  const t = translator(locale);
  return shown.map(({ is, text }, at) => {
    if (is === 'same' || side === 'plain') return <span key={at}>{text}</span>;
    const Mark = is === 'added' ? 'ins' : 'del';
    return (
      <Mark key={at}>
        <span className="sr-only"> {t(`difference.mark.${is}`)} </span>
        {text}
      </Mark>
    );
  });
}

export function onSide(pieces: readonly Piece[], side: Side): Piece[] {
  return pieces.filter(({ is }) => is !== (side === 'before' ? 'added' : 'removed'));
}
