declare module 'rdf-canonize' {
  import type { Quad } from 'n3';

  /** N-Quads in the canonical order, blank nodes named canonically. */
  export function canonize(dataset: readonly Quad[], options: { readonly algorithm: 'RDFC-1.0' }): Promise<string>;
}
