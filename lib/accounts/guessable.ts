import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** Of the library's five steps, 0 to 4: at 4 a guesser needs more than ten thousand million tries. */
const LEAST_SCORE = 4;

let estimator: ZxcvbnFactory | undefined;

/**
 * Whether a password is among the first that somebody would try: one of the many thousands that are used most and stand
 * in every list of broken ones, a row of keys, a date, a repetition, the person's own name or address, or a mixture of those.
 */
export function isGuessable(password: string, ofPerson: readonly string[]): boolean {
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const own = ofPerson.flatMap((words) => [words, ...words.split(/[\s@._-]+/)]).filter((word) => word.length > 2);
  return estimator.check(password, ['smart practices', 'smartpractices', ...own]).score < LEAST_SCORE;
}
