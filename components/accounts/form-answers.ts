import type { z } from 'zod';
import type { Translator } from '@/lib/messages/translator';
import type { FormAnswer } from './form-answer';

const fieldProblems = ['nameMissing', 'nameLong', 'emailWrong', 'emailTaken', 'passwordMissing', 'passwordShort', 'passwordLong', 'passwordGuessable', 'passwordWrong'] as const;
type FieldProblem = (typeof fieldProblems)[number];

/** Lengths that the sentences name. */
export type Lengths = { readonly leastPassword: number; readonly mostPassword: number; readonly mostName: number };

/** What was typed, without passwords and without what the framework adds. */
export function typedValues(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].filter((field): field is [string, string] => typeof field[1] === 'string' && !/password|^\$/i.test(field[0])));
}

/** The answer to a form that could not be read, each problem at its field. What no page of ours sends is told as a whole. */
export function unreadable(error: z.ZodError, form: FormData, lengths: Lengths, t: Translator): FormAnswer {
  const fields: Record<string, string> = {};
  const [told, foreign] = [error.issues.filter(isTold), error.issues.filter((issue) => !isTold(issue))];
  for (const { path, message } of told) fields[String(path[0])] ??= fieldProblem(message as FieldProblem, String(form.get(String(path[0])) ?? ''), lengths, t);
  return { values: typedValues(form), fields, ...(foreign.length > 0 && { problem: t('workspace.refusals.invalid') }) };
}

function isTold({ message }: { readonly message: string }): boolean {
  return (fieldProblems as readonly string[]).includes(message);
}

export function fieldProblem(problem: FieldProblem, value: string, { leastPassword, mostPassword, mostName }: Lengths, t: Translator): string {
  const length = { passwordShort: leastPassword, passwordLong: mostPassword, nameLong: mostName }[problem as string] ?? 0;
  return t(`accounts.form.${problem}`, { count: value.length, length });
}
