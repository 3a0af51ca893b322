/** What a reference manager keeps of something on this site; dates are as exact as they are known: `2026`, `2026-11-26`. */
export type Reference = {
  /** Unique within a file: letters, digits and hyphens. */
  readonly id: string;
  /** A page, or a set of data: a chart, a view of the catalogue. */
  readonly type: 'webpage' | 'dataset';
  readonly title: string;
  /** The collection that it is a part of. */
  readonly container: string;
  readonly issued: string;
  /** The day it was read. */
  readonly accessed: string;
  readonly url: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
  /** The number of the revision, or of the version of the catalogue. */
  readonly version: string;
  readonly language: string;
};
