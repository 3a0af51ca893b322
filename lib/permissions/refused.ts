/** Every way a command of the workspace can be refused; pages have a sentence for each. */
export const refusals = ['not-signed-in', 'not-allowed', 'not-found', 'not-possible-now', 'changed-since', 'incomplete', 'invalid', 'too-deep', 'slug-taken', 'not-showable', 'unreadable'] as const;
export type Refusal = (typeof refusals)[number];

/** Thrown by a command that does not do what it was asked. Nothing is written then. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly code: Refusal,
    /** Fields that stand in the way, where it is about fields. */
    readonly fields: readonly string[] = [],
  ) {
    super(code);
  }
}
