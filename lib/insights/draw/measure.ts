/** Advance widths of Noto Sans, space to tilde, in thousandths of the size. */
const REGULAR =
  '260 269 408 646 572 831 732 225 300 300 551 572 268 322 268 372 572 572 572 572 572 572 572 572 572 572 268 268 572 572 572 434 899 639 650 632 730 556 519 728 741 339 273 619 524 907 760 781 605 781 622 549 556 731 600 930 586 566 572 329 372 329 572 444 281 561 615 480 615 564 344 615 618 258 258 534 258 935 618 605 615 615 413 479 361 618 508 786 529 510 470 380 551 380 572'
    .split(' ')
    .map(Number);
const FIRST_MEASURED = 32;
/** Wider than nearly every letter of its kind, so that a guess never lets a text overflow. */
const guesses: readonly (readonly [letters: RegExp, width: number])[] = [
  [/\p{Mn}|\p{Cf}/u, 0],
  [/\p{Script=Arabic}/u, 660],
  [/\p{Script=Latin}|\p{P}/u, 800],
];
const ANYTHING_ELSE = 1000;
/** How much wider the semibold cut is, at most. */
const BOLD = 1.08;

/** Pixels that a line takes in Noto Sans of this size. */
export function widthOf(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character);
  return ((thousandths * size) / 1000) * (bold ? BOLD : 1);
}

function advance(character: string): number {
  const measured = REGULAR[character.charCodeAt(0) - FIRST_MEASURED];
  if (measured !== undefined) return measured;
  const plain = character.normalize('NFD');
  const base = plain === character ? undefined : REGULAR[plain.charCodeAt(0) - FIRST_MEASURED];
  return base ?? guesses.find(([letters]) => letters.test(character))?.[1] ?? ANYTHING_ELSE;
}
