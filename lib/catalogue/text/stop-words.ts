import { fold } from './fold';

/**
 * Words that say nothing about what is looked for, in the languages of the interface. They are neither indexed nor
 * asked for, so "information in their language" is found where "their" never stands. Left in on purpose: who, it,
 * us, un, no (abbreviations and values of the field).
 */
const STOP_WORDS = new Set(
  [
    'a an and are as at be been but by can did do does for from had has have he her his how if in into is its',
    'may more most my not of on or our she so such than that the their them then there these they this those to',
    'was we were what when where which while will with would you your',
    'au aux ce ces cette dans des du elle en est et il la le les leur leurs par pas pour que qui se ses son sur une',
    'al como con de del ella el las lo los mas para por sin sobre su sus una unos y',
    'في من على الى عن مع او هذا هذه التي الذي و ان ما لا',
  ].flatMap((line) => line.split(' ').map(fold)),
);

/** A lone letter is what an apostrophe leaves ("children's", "l'eau"). */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term) || (term.length === 1 && term >= 'a' && term <= 'z');
}
