import type { z } from 'zod';
import type { Snapshot } from '@/lib/catalogue/snapshot';

/** A parameter that calls take in their query. */
export type Parameter = {
  /** Reads one value as it stands in the address. */
  readonly schema: z.ZodType<unknown, string>;
  readonly repeats: boolean;
  /** What would be right, to be told to who gave something else: all values, or a rule. */
  readonly allowed: (snapshot: Snapshot) => readonly string[];
  /** Where it is the catalogue that says which values there are. */
  readonly isKnown?: (snapshot: Snapshot, value: string) => boolean;
  /** What it means, in English. */
  readonly means: string;
};
export type Parameters = { readonly [name: string]: Parameter };

/** What a call gave, read; of a parameter that repeats all values. */
export type Given<P extends Parameters> = {
  readonly [N in keyof P]?: P[N]['repeats'] extends true ? readonly z.output<P[N]['schema']>[] : z.output<P[N]['schema']>;
};
