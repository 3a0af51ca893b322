/** An entry whose present state readers cannot be shown, because it cannot be read or indexed here. */
export type LeftOut = {
  readonly entryId: string;
  readonly slug: string;
  readonly revision: number;
  /** Why, in words. */
  readonly reason: string;
  /** Readers still see it as this process could read it last. */
  readonly isShownAsBefore: boolean;
};
