import type { FacetParam } from '@/lib/catalogue/facets';

/** What is asked of every engine alike. `misspelt`: only then engines that must be told look for typing errors. */
export type Question = { readonly text: string; readonly filters: { readonly [P in FacetParam]?: readonly string[] }; readonly misspelt: boolean };

/** `counted`: the sum of all counts of all facets, which must be the same for every engine. */
export type Answer = { readonly total: number; readonly counted: number };

export type Engine = {
  readonly name: string;
  /** First page of hits and the counts of every facet, each with its own filter left out. */
  readonly ask: (question: Question) => Answer | Promise<Answer>;
};

/** Chosen facets of a question, with their values. */
export function chosen({ filters }: Question): [FacetParam, readonly string[]][] {
  return Object.entries(filters) as [FacetParam, readonly string[]][];
}
