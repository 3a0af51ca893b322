import { z } from 'zod';
import type { Place } from './harvested';
import { DATE, OaiError, type Arguments, type Verb } from './protocol';

/**
 * A token holds everything: nothing is kept here between two pages. It says after which record to go on, not after how
 * many, so that a list stays right while entries are published: what changes moves behind the place, and is still to come.
 */
export type Resumption = { readonly verb: Verb; readonly version: number; readonly said: Arguments; readonly after: Place; readonly given: number };

const date = z.string().regex(DATE).optional();
const name = z.string().min(1).max(200);
const schema = z.tuple([
  z.enum(['ListRecords', 'ListIdentifiers']),
  z.int().min(0),
  z.strictObject({ metadataPrefix: name, from: date, until: date, set: name.optional() }),
  z.strictObject({ datestamp: z.string().regex(DATE), slug: name }),
  z.int().min(1),
]);

export function writeToken({ verb, version, said, after: { datestamp, slug }, given }: Resumption): string {
  return Buffer.from(JSON.stringify([verb, version, said, { datestamp, slug }, given])).toString('base64url');
}

/** Throws badResumptionToken for what was not given out here: to another verb, by a later catalogue, or not at all. */
export function readToken(token: string, asked: Verb, present: number): Resumption {
  const written = schema.safeParse(decoded(token));
  if (!written.success) throw refusal();
  const [verb, version, { metadataPrefix, from, until, set }, after, given] = written.data;
  if (verb !== asked || version > present) throw refusal();
  return { verb, version, said: { metadataPrefix, ...(from && { from }), ...(until && { until }), ...(set && { set }) }, after, given };
}

function decoded(token: string): unknown {
  if (!/^[\w-]+$/.test(token)) return undefined;
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function refusal(): OaiError {
  return new OaiError('badResumptionToken', 'This token was not given out for this list, or not by this catalogue. Ask for the list anew.');
}
