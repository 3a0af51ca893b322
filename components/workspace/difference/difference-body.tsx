import type { CellDifference, FieldDifference } from '@/lib/drafting/difference/difference';
import { cellInWords } from '@/lib/messages/place-in-words';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { MarkedText, onSide, type Side } from './marked-text';
import { PictureCell } from './picture-cell';
import { RowsDifference } from './rows-difference';
import { Sides, type SideNames } from './sides';
import { TagsDifference } from './tags-difference';

/** What a field says in both states. */
export function DifferenceBody({ found, names, locale }: { found: FieldDifference; names: SideNames; locale: Locale }) {
  if (found.shape === 'rows') return <RowsDifference rows={found.rows} names={names} locale={locale} />;
  if (found.shape === 'tags') return <TagsDifference field={found.field} tags={found.tags} isNew={names.before === null} locale={locale} />;
  return (
    <Sides
      names={names}
      locale={locale}
      show={(side) => {
        const cells = found.shape === 'text' ? [{ cell: null, pieces: found.pieces }] : found.cells;
        return saysSomething(cells, side) ? <CellList cells={cells} side={side} locale={locale} /> : null;
      }}
    />
  );
}

/** The parts of a row, each with its name; a row that is one text has none. */
export function CellList({ cells, side, locale }: { cells: readonly CellDifference[]; side: Side; locale: Locale }) {
  const said = cells.filter(({ pieces }) => onSide(pieces, side).length > 0);
  return said.map(({ cell, pieces }) => (
    <p key={cell}>
      {cell === null ? null : <span className="diff-cell">{translator(locale)('difference.cell', { cell: cellInWords(cell, locale) })} </span>}
      {cell === 'picture' ? <PictureCell picture={onSide(pieces, side).map(({ text }) => text).join('')} /> : <MarkedText pieces={pieces} side={side} locale={locale} />}
    </p>
  ));
}

export function saysSomething(cells: readonly CellDifference[], side: Side): boolean {
  return cells.some(({ pieces }) => onSide(pieces, side).length > 0);
}
