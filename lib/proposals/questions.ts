/** What the form asks, in its order. `most` is in characters, `links` how many web addresses an answer may have. */
export const questions = [
  { name: 'title', most: 150, links: 0, lines: 1 },
  { name: 'done', most: 6_000, links: 2, lines: 7 },
  { name: 'countries', most: 300, links: 0, lines: 1 },
  { name: 'place', most: 250, links: 0, lines: 1 },
  { name: 'who', most: 1_000, links: 2, lines: 3 },
  { name: 'whom', most: 1_000, links: 2, lines: 3 },
  { name: 'result', most: 4_000, links: 2, lines: 5 },
  { name: 'source', most: 1_500, links: 10, lines: 2 },
  { name: 'office', most: 250, links: 1, lines: 1 },
  { name: 'name', most: 120, links: 0, lines: 1 },
  { name: 'email', most: 254, links: 0, lines: 1 },
] as const satisfies readonly { name: string; most: number; links: number; lines: number }[];

export type Question = (typeof questions)[number];
export type QuestionName = Question['name'];
export type Answers = Readonly<Record<QuestionName, string>>;

/** These serve the answer to the sender alone: never part of an entry, and not kept on the device. */
export const ofSender = ['name', 'email'] as const satisfies readonly QuestionName[];

/** Fields of the form that are no question: one that people leave empty, and the signed moment it was opened. */
export const trapField = 'homepage';
export const stampField = 'stamp';

export function questionOf(name: QuestionName): Question {
  return questions.find((question) => question.name === name)!;
}
