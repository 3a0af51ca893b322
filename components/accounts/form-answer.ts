/** What a form has to say after it was sent. `values` are what was typed, passwords left out. */
export type FormAnswer = {
  readonly values: Readonly<Record<string, string>>;
  readonly problem?: string | undefined;
  readonly fields?: Readonly<Record<string, string>> | undefined;
  readonly done?: string | undefined;
};

export const untouched: FormAnswer = { values: {} };

/** What a server action of a form looks like. */
export type FormAction = (before: FormAnswer, form: FormData) => Promise<FormAnswer>;
