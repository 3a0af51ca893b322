import { diffArrays } from 'diff';
import { bagOf, likeness } from './likeness';
import { tokensOf } from './tokens';

/** A stretch of text that both states have, or one of them. */
export type Piece = { readonly is: 'same' | 'added' | 'removed'; readonly text: string };

/** Texts further apart are shown whole: finding their shortest difference takes long, and nobody could read it. */
const MOST_EDITS = 1_500;
const LEAST_ALIKE = 0.25;
const BLANK = /^[^\S\n]+$/;

/** Two texts with the words marked in which they differ. Everything of both is in the pieces. */
export function textPieces(before: string, after: string): Piece[] {
  if (before === after) return stretch('same', after);
  if (likeness(bagOf(before), bagOf(after)) < LEAST_ALIKE) return whole(before, after);
  const changes = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST_EDITS });
  if (!changes) return whole(before, after);
  return readable(changes.map(({ added, removed, value }) => ({ is: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') })));
}

/** Blanks between two changes belong to both, so that a phrase is marked as one. */
function readable(changes: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let group = { removed: '', added: '', blank: '' };
  const close = () => {
    result.push(...whole(group.removed, group.added), ...stretch('same', group.blank));
    group = { removed: '', added: '', blank: '' };
  };
  for (const { is, text } of changes) {
    const isOpen = group.removed !== '' || group.added !== '';
    if (is !== 'same') group = { removed: group.removed + group.blank, added: group.added + group.blank, blank: '', [is]: group[is] + group.blank + text };
    else if (isOpen && BLANK.test(text)) group.blank += text;
    else {
      close();
      result.push({ is, text });
    }
  }
  close();
  return result;
}

function whole(removed: string, added: string): Piece[] {
  return [...stretch('removed', removed), ...stretch('added', added)];
}

function stretch(is: Piece['is'], text: string): Piece[] {
  return text ? [{ is, text }] : [];
}
