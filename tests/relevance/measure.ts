import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A question as somebody typed it. `relevant`: entries that answer it (2) or help (1); of kind `none` nothing answers it. */
export type Judged = { readonly q: string; readonly lang: 'en' | 'fr' | 'es' | 'ar'; readonly kind: string; readonly relevant: Readonly<Record<string, number>> };
export type Ask = (question: Judged) => { readonly total: number; readonly slugs: readonly string[] };
export type Row = Judged & { readonly total: number; readonly slugs: readonly string[]; readonly ndcg: number; readonly p3: number; readonly missed: boolean };
export type Figures = { readonly questions: number; readonly ndcg: number; readonly p3: number; readonly misses: number };

/** Weights and words were chosen by `judged`; by `held-back`, which we wrote, none was. */
export function judgedQuestions(set: 'judged' | 'held-back'): Judged[] {
  const { queries } = JSON.parse(readFileSync(join(import.meta.dirname, `${set}.json`), 'utf8')) as { queries: Judged[] };
  return queries;
}

/** Questions that nothing answers are left out of figures. */
export function measured(questions: readonly Judged[], ask: Ask): Row[] {
  return questions.filter(({ kind }) => kind !== 'none').map((question) => rowOf(question, ask(question)));
}

/** nDCG@10 with gain 2^grade - 1; P@3 capped at what there is; missed where none of the first ten is relevant. */
function rowOf(question: Judged, { total, slugs }: ReturnType<Ask>): Row {
  const wanted = Object.values(question.relevant).filter((grade) => grade > 0).sort((a, b) => b - a);
  if (wanted.length === 0) throw new Error(`"${question.q}" has no entry that answers it, so it is of kind none`);
  const grades = slugs.slice(0, 10).map((slug) => question.relevant[slug] ?? 0);
  const found = grades.slice(0, 3).filter((grade) => grade > 0).length;
  return { ...question, total, slugs, ndcg: gained(grades) / gained(wanted.slice(0, 10)), p3: found / Math.min(3, wanted.length), missed: grades.every((grade) => grade === 0) };
}

function gained(grades: readonly number[]): number {
  return grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
}

export function figuresOf(rows: readonly Row[]): Figures {
  const mean = (of: (row: Row) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  return { questions: rows.length, ndcg: mean(({ ndcg }) => ndcg), p3: mean(({ p3 }) => p3), misses: rows.filter(({ missed }) => missed).length };
}
