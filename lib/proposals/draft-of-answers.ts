import { withoutEmpty, type Draft } from '@/lib/drafting/draft';
import type { Term } from '@/lib/vocabulary/vocabulary';
import { placesIn } from './places';
import type { Answers } from './questions';

type Around = {
  readonly slug: string;
  readonly countries: readonly Term[];
  /** Says beside an answer what was asked, where two of them share a field. */
  readonly told: (name: 'who' | 'whom', words: string) => string;
};

const ADDRESS = /https?:\/\/[^\s<>"]+/i;
/** What a sentence puts behind an address. */
const AFTER = /(?<![.,;:])[.,;:]+$/;
const AROUND_TITLE = /^[\s,;:.)–-]+|(?<![\s,;:.–(-])[\s,;:.–(-]+$/g;

/** The answers as a draft, in their own words. Nothing is classified, and what was not asked stays open. */
export function draftOfAnswers(answers: Answers, { slug, countries, told }: Around): Draft {
  const { codes, rest } = placesIn(answers.countries, countries);
  return withoutEmpty<Draft>({
    ...{ slug, kind: 'practice', title: answers.title, assessment: answers.result, contact: { office: answers.office } },
    actions: linesOf(answers.done),
    countries: codes.map((country) => ({ country, role: 'runs', basis: 'stated' })),
    placeNote: [answers.place, rest.join(', ')].filter(Boolean).join('; '),
    participants: (['who', 'whom'] as const).flatMap((name) => (answers[name] ? [told(name, answers[name])] : [])).join('\n\n'),
    sources: linesOf(answers.source).map(sourceOf),
  });
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
}

/** A line with an address, a title, or both. */
function sourceOf(line: string): { title: string; url?: string } {
  const found = ADDRESS.exec(line)?.[0].replace(AFTER, '');
  const url = found?.includes('(') ? found : found?.replace(/(?<!\))\)+$/, '').replace(AFTER, '');
  if (!url || !URL.canParse(url)) return { title: line };
  return { title: line.replace(url, ' ').replace(/\s+/g, ' ').replace(/\( ?\)/g, ' ').replace(/ +/g, ' ').replace(AROUND_TITLE, ''), url };
}
