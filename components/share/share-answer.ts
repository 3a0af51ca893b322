import type { QuestionName } from '@/lib/proposals/questions';

/** What the form has to say after it was sent, with everything that was typed and the stamp it goes on with. */
export type ShareAnswer = {
  readonly stamp: string;
  readonly values: Readonly<Partial<Record<QuestionName, string>>>;
  /** Why it was not taken, where that is about no single answer. */
  readonly notice?: string | undefined;
  readonly problems: Readonly<Partial<Record<QuestionName, string>>>;
};

/** The server action behind the form. */
export type ShareAction = (before: ShareAnswer, form: FormData) => Promise<ShareAnswer>;
