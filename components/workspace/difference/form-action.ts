/** What a form does with what is in it: a server action, so that it works without a script. */
export type FormAction = (form: FormData) => Promise<void>;
