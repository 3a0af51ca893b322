import { diffArrays } from 'diff';
import { bagOf, likeness } from './likeness';
import { tokensOf } from './tokens';

/** A stretch of text that both states have, or one of them. */
export type Piece = { readonly is: 'same' | 'added' | 'removed'; readonly text: string };

/** Texts further apart are shown whole: finding their shortest difference takes long, and nobody could read it. */
const MOST_EDITS = 1_500;
/** What comparing two states may take: the time grows with the square of the edits, whatever many texts they are in. */
const MOST_STEPS = 2 * MOST_EDITS ** 2;
/** Rows are compared word by word, each with each. */
const MOST_WORDS_COMPARED = 1_000_000;

/** How much of comparing is left; once it is used up, what differs is shown whole. One for all texts of two states. */
export type Patience = { steps: number; words: number };

export function freshPatience(): Patience {
  return { steps: MOST_STEPS, words: MOST_WORDS_COMPARED };
}

const LEAST_ALIKE = 0.25;
const BLANK = /^[^\S\n]+$/;

/** Two texts with the words marked in which they differ. Everything of both is in the pieces. */
export function textPieces(before: string, after: string, patience: Patience = freshPatience()): Piece[] {
  if (before === after) return stretch('same', after);
  if (likeness(bagOf(before), bagOf(after)) < LEAST_ALIKE) return whole(before, after);
  const most = Math.floor(Math.min(MOST_EDITS, Math.sqrt(patience.steps)));
  const changes = most > 0 ? diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: most }) : undefined;
  patience.steps -= (changes ? editsIn(changes) : most) ** 2;
  if (!changes) return whole(before, after);
  return readable(changes.map(({ added, removed, value }) => ({ is: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') })));
}

function editsIn(changes: readonly { readonly added: boolean; readonly removed: boolean; readonly count: number }[]): number {
  return changes.reduce((sum, { added, removed, count }) => (added || removed ? sum + count : sum), 0);
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
