import type { WordsPart } from '@/lib/vocabulary/edited-words';

type Texts = Readonly<Partial<Record<WordsPart, string>>>;

/** What came of sending the words of a value. `now`: what somebody else saved meanwhile, where both are shown. */
export type TermAnswer = {
  readonly typed: Texts | null;
  readonly problems: Texts;
  readonly now: Texts | null;
  /** The state that the next save is made from, where it is another one than the page was made with. */
  readonly state?: string | undefined;
  readonly problem?: string | undefined;
  readonly done?: string | undefined;
};

export type TermAction = (before: TermAnswer, form: FormData) => Promise<TermAnswer>;

export const untouchedTerm: TermAnswer = { typed: null, problems: {}, now: null };
