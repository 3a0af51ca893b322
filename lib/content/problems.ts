import type { z } from 'zod';
import type { ContentFile } from './files';

/** What is wrong with the content: in which file, in which field, and why. */
export type Problem = { readonly file: string; readonly field: string; readonly reason: string };

export type Report = (field: string, reason: string) => void;

/** A reporter that files every complaint under one file. */
export function reportTo(problems: Problem[], file: string): Report {
  return (field, reason) => problems.push({ file, field, reason });
}

/** The file's value by its schema; undefined when it does not fit, with one problem for each field that is wrong. */
export function parseFile<T>(schema: z.ZodType<T>, file: ContentFile, problems: Problem[]): T | undefined {
  const result = schema.safeParse(file.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    problems.push({ file: file.path, field: issue.path.join('.') || 'file', reason: issue.message });
  }
  return undefined;
}

/** Complains about each value that occurs more than once. */
export function reportRepeated(values: readonly string[], field: string, report: Report): void {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) report(field, `has "${value}" twice`);
    seen.add(value);
  }
}
