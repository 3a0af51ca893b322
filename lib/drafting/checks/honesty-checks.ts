import type { Check } from './finding';
import { ownTextsOf } from './texts';

const RETURN = String.raw`(?:return(?!ing to (?:school|work|education))|return(?:s|ed|ees?)|readmi(?:ssions?|tted)|repatriat(?:ions?|ed)|deport(?:ations?|ed)|removals?)`;
const SHARE = String.raw`(?:rates?|ratio|share|percentage|per cent|percent|\d ?%)`;
const NEAR = String.raw`[^.;!?\n]{0,40}`;
const returnRate = new RegExp(String.raw`(?<!\p{L})${RETURN}(?!\p{L})${NEAR}(?<!\p{L})${SHARE}(?!\p{L})|(?<!\p{L})${SHARE}(?!\p{L})${NEAR}(?<!\p{L})${RETURN}(?!\p{L})`, 'iu');
/** Says what such a rate is not, or what those who came back did. */
const notOffered = /\b(not|never|no measure|nor|cannot|of returnees|of the returnees|returned migrants|return(?:ed|s)? to (?:school|work|education|employment)|return rates? of (?:the )?(?:survey|questionnaires?|forms?))\b/i;
const sentences = /[^.!?\n]+(?:[.!?](?=\d)[^.!?\n]*)*/g;

/** Figures that tell what the work did; the others tell the situation, the plan or the means. */
const results = new Set(['reach', 'output', 'finding']);

/** Return and readmission rates are never offered as a measure of success. */
export const returnChecks: Check = function* (draft) {
  for (const [path, text] of ownTextsOf(draft)) {
    if (path.startsWith('figures.') || path.startsWith('classification.')) continue;
    const found = (text.match(sentences) ?? []).find(offersReturns);
    if (found !== undefined) yield { path, check: 'return-rate', values: { found: found.trim() } };
  }
  for (const [index, { kind, what = '', value = '', unit = '' }] of (draft.figures ?? []).entries()) {
    const found = [what, value, unit].filter(Boolean).join(', ');
    if (kind && results.has(kind) && offersReturns(found)) yield { path: `figures.${index}`, check: 'return-rate', values: { found } };
  }
};

function offersReturns(sentence: string): boolean {
  return returnRate.test(sentence) && !notOffered.test(sentence);
}

/** A figure says from where, when, and, where it is a result, who measured it. Those without a source are told of together. */
export const figureChecks: Check = function* ({ figures = [], sources = [] }) {
  const unsourced = figures.filter(({ source }) => !source).length;
  // With one source it is clear where every figure is from.
  if (unsourced > 0 && sources.length !== 1) yield { path: 'figures', check: 'figure-without-source', values: { count: unsourced, all: figures.length } };
  for (const [index, { what, value, kind, date, measuredBy }] of figures.entries()) {
    const values = { figure: what ?? value ?? '' };
    if (!date) yield { path: `figures.${index}`, check: 'figure-without-date', values };
    if (!measuredBy && kind && results.has(kind)) yield { path: `figures.${index}`, check: 'figure-without-measurer', values };
  }
};
