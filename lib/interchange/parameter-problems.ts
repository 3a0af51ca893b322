import { facetParams } from '@/lib/catalogue/facets';
import { plainParams } from '@/lib/catalogue/query';
import { queryProblems } from '@/lib/catalogue/query-problems';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { translator } from '@/lib/messages/translator';
import { CallRefused, type ParameterProblem } from './problem';

const knownParams: ReadonlySet<string> = new Set([...facetParams, ...plainParams]);

/** Refuses a call with a parameter or value that the catalogue does not know; all of them are told at once. */
export function requireUnderstood(snapshot: Snapshot, params: URLSearchParams): void {
  const t = translator('en');
  const problems = queryProblems(snapshot, params).map(({ param, value, allowed }): ParameterProblem => {
    const detail = t(knownParams.has(param) ? 'api.noValue' : 'api.noParameter', { parameter: param });
    return { parameter: param, value, detail, allowed: [...allowed] };
  });
  if (problems.length > 0) throw new CallRefused('invalid-query', problems);
}
