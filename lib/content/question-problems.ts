import type { EntryFile } from '@/lib/catalogue/entry';
import { simpleTerms } from '@/lib/catalogue/text/simple-terms';
import { locales, type Locale } from '@/lib/vocabulary/locale';
import type { Report } from './problems';

const FEWEST_WORDS = 2;
const MOST_WORDS = 25;
const ARABIC = /[\u0621-\u064A]/;

/** Questions that two entries answer, of which each is asked, and those that are none: by length, and by script. */
export function checkQuestions(entries: readonly EntryFile[], reportFor: (index: number) => Report): void {
  const asked = new Map<string, string>();
  entries.forEach(({ slug, questions }, index) => {
    const report = reportFor(index);
    for (const locale of locales) {
      for (const [at, question] of (questions[locale] ?? []).entries()) {
        const field = `questions.${locale}.${at}`;
        const words = simpleTerms(question);
        const other = asked.get(words.join(' '));
        asked.set(words.join(' '), slug);
        if (other) report(field, other === slug ? 'stands here twice' : `stands in "${other}" too`);
        if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) report(field, `has ${words.length} words, not ${FEWEST_WORDS} to ${MOST_WORDS}`);
        if (!isIn(locale, question)) report(field, 'is in another script than its language');
      }
    }
  });
}

function isIn(locale: Locale, question: string): boolean {
  return ARABIC.test(question) === (locale === 'ar');
}
