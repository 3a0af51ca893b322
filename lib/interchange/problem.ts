import { z } from 'zod';

/** Every way a call can fail, with its HTTP status. Anything else is `internal`: opaque to the client, whole in the log. */
export const problemStatus = {
  'invalid-query': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  gone: 410,
  'too-heavy': 422,
  'too-many-calls': 429,
  internal: 500,
  'not-ready': 503,
  busy: 503,
} as const;
export type ProblemCode = keyof typeof problemStatus;
const codes = Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]];

/** What is wrong with one parameter. */
export const parameterProblemSchema = z.strictObject({
  parameter: z.string(),
  value: z.string().optional().describe('What was given, cut where it is long.'),
  detail: z.string(),
  allowed: z.array(z.string()).optional().describe('What would be right: all values or parameters, or a rule like `1-100`.'),
});
export type ParameterProblem = z.infer<typeof parameterProblemSchema>;

const archivedSchema = z
  .strictObject({ day: z.iso.date(), reason: z.string().describe('In the editors’ words.') })
  .describe('For `gone`: when and why the entry was taken from the catalogue.');
export type ArchivedNote = z.infer<typeof archivedSchema>;

/** The body of a failed call, as `application/problem+json` (RFC 9457). */
export const problemSchema = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.number().int().describe('The HTTP status.'),
  code: z.enum(codes).describe('What went wrong, for programs. More codes may be added.'),
  detail: z.string(),
  problems: z.array(parameterProblemSchema).optional().describe('For `invalid-query`: everything that is wrong, at most twenty.'),
  archived: archivedSchema.optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** Thrown by a handler to answer with a problem instead. */
export class CallRefused extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly problems?: readonly ParameterProblem[],
    readonly archived?: ArchivedNote,
  ) {
    super(code);
  }
}
