import type { Draft } from '../draft';
import { abbreviationsIn, explainedIn } from './abbreviations-in';
import type { Check } from './finding';
import { sentencesOf, wordsIn } from './sentences';
import { ownTextsOf, textsOf } from './texts';

const MOST_WORDS = 35;
/** The first words of a sentence, by which it is found again. */
const FIRST_WORDS = 6;

export const sentenceChecks: Check = function* (draft) {
  for (const [path, text] of ownTextsOf(draft)) {
    for (const sentence of sentencesOf(text)) {
      const words = wordsIn(sentence);
      if (words > MOST_WORDS) yield { path, check: 'long-sentence', values: { words, most: MOST_WORDS, found: sentence.split(/\s+/).slice(0, FIRST_WORDS).join(' ') } };
    }
  }
};

/** Known to everyone who can read the page; sizes, currencies, and what stands in dictionaries as it is. */
const everyday = new Set('UN EU UK US USA UAE NGO INGO CBO ID PIN SIM SMS TV PC IT ICT GPS PDF CD DVD USB QR FAQ CV OK AM PM HIV AIDS TB DNA BBC CNN GDP VAT CEO HR CHF EUR USD GBP AUD NZD CAD SEK NOK DKK TRY MXN COP PLN HUF JPY COVID'.split(' '));

/** Each abbreviation once, where it stands first. */
export const abbreviationChecks: Check = function* (draft, { explained }) {
  const known = new Set([...everyday, ...explained, ...explainedWithin(draft)]);
  for (const [path, text] of ownTextsOf(draft)) {
    if (path.startsWith('contact.') || isShouted(text)) continue;
    for (const found of abbreviationsIn(text)) {
      if (!known.has(found)) yield { path, check: 'abbreviation-unexplained', values: { found } };
      known.add(found);
    }
  }
};

function explainedWithin(draft: Draft): Set<string> {
  return new Set([...textsOf(draft)].flatMap(([, text]) => [...explainedIn(text)]));
}

/** Written in capitals throughout. */
function isShouted(text: string): boolean {
  return text === text.toLocaleUpperCase();
}

/** Not where it is the address of a link. */
const BARE = /(?<!\]\(|<)(?:https?:\/\/|(?<![\w.@/-])www\.)[^\s<>"“”«»]{3,}/iu;
const BROKEN = /(?<!\p{L})(?:https?:(?!\/\/[^\s/])|https?\/\/|htt?p?s?:\/(?!\/)|hhttps?:|(?:htp|htps|ttps?):\/\/|www,)\S*/iu;

export const addressChecks: Check = function* (draft) {
  for (const [path, text] of textsOf(draft)) {
    const [bare, broken] = [BARE, BROKEN].map((pattern) => pattern.exec(text)?.[0].replace(/(?<![.,;:!?)])[.,;:!?)]+$/, ''));
    if (bare !== undefined && !isAmongSources(path)) yield { path, check: 'bare-address', values: { found: bare } };
    if (broken !== undefined) yield { path, check: 'broken-address-in-text', values: { found: broken } };
  }
};

/** Titles of pages may be addresses. */
function isAmongSources(path: string): boolean {
  return /^(sources|furtherReading|tools)\./.test(path);
}
