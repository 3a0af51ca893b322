import { z } from 'zod';

/** Every way a call can fail, with its HTTP status. Anything else is `internal`: opaque to the client, whole in the log. */
export const problemStatus = {
  'invalid-query': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  internal: 500,
  'not-ready': 503,
} as const;
export type ProblemCode = keyof typeof problemStatus;
const codes = Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]];

/** What is wrong with one parameter. `allowed` lists what would be right, where that is a list. */
export const parameterProblemSchema = z.strictObject({
  parameter: z.string(),
  value: z.string().optional(),
  detail: z.string(),
  allowed: z.array(z.string()).optional(),
});
export type ParameterProblem = z.infer<typeof parameterProblemSchema>;

/** The body of a failed call, as `application/problem+json` (RFC 9457). */
export const problemSchema = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(codes),
  detail: z.string(),
  problems: z.array(parameterProblemSchema).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** Thrown by a handler to answer with a problem instead. */
export class CallRefused extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly problems?: readonly ParameterProblem[],
  ) {
    super(code);
  }
}
