import { z } from 'zod';
import { isTooDeep } from '@/lib/catalogue/text/markdown';
import { storableText } from '@/lib/catalogue/text/stored-text';
import { questions, type Answers, type Question, type QuestionName } from './questions';

export type ProblemCode = 'missing' | 'placeMissing' | 'nothingToCheck' | 'tooLong' | 'tooDeep' | 'tooManyLinks' | 'emailWrong';
/** `count` is what was found, `most` what is allowed, where the sentence tells of numbers. */
export type Problem = { readonly field: QuestionName; readonly code: ProblemCode; readonly count: number; readonly most: number };

const NEEDED: readonly QuestionName[] = ['title', 'done', 'who'];
/** Answers that become long texts of an entry, with lists and marks. */
const LONG_TEXTS: readonly QuestionName[] = ['who', 'whom', 'result'];
const LINK = /\bhttps?:\/\/|(?<![\w./])www\./gi;

const answersShape = z.object(Object.fromEntries(questions.map((question) => [question.name, answerSchema(question)])));

function answerSchema({ lines }: Question) {
  return z.string().catch('').transform((text) => cleaned(text, lines === 1));
}

function cleaned(text: string, isOneLine: boolean): string {
  const plain = storableText(text.replace(/\r\n?/g, '\n')).normalize('NFC').trim();
  return isOneLine ? plain.replace(/\s+/g, ' ') : plain;
}

/** What was written, whatever came: an answer that is absent, or a file, is empty. */
export function answersOf(given: Readonly<Record<string, unknown>>): Answers {
  return answersShape.parse(given) as Answers;
}

/** Everything that keeps the proposal from being taken, at most one for each question, in their order. */
export function problemsIn(answers: Answers): Problem[] {
  return questions.flatMap((question) => problemWith(question, answers) ?? []);
}

function problemWith({ name, most, links }: Question, answers: Answers): Problem | null {
  const answer = answers[name];
  const problem = (code: ProblemCode, count = 0, allowed = 0) => ({ field: name, code, count, most: allowed });
  const found = answer.match(LINK)?.length ?? 0;
  if (answer.length > most) return problem('tooLong', answer.length, most);
  if (LONG_TEXTS.includes(name) && isTooDeep(answer)) return problem('tooDeep');
  if (found > links) return problem('tooManyLinks', found, links);
  if (NEEDED.includes(name) && answer === '') return problem('missing');
  if (name === 'countries' && answer === '' && answers.place === '') return problem('placeMissing');
  if (name === 'source' && ![answer, answers.office, answers.email].some(Boolean)) return problem('nothingToCheck');
  return name === 'email' && answer !== '' && !z.email().safeParse(answer).success ? problem('emailWrong') : null;
}
