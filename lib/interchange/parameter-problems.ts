import { facetParams } from '@/lib/catalogue/facets';
import { plainParams } from '@/lib/catalogue/query';
import { queryProblems, type QueryProblem } from '@/lib/catalogue/query-problems';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { translator } from '@/lib/messages/translator';
import { CallRefused, type ParameterProblem } from './problem';

export const catalogueParams: readonly string[] = [...facetParams, ...plainParams];

/** Refuses a call with a parameter or value that the catalogue does not know; all of them are told at once. */
export function requireUnderstood(snapshot: Snapshot, params: URLSearchParams): void {
  refuseWhere(queryProblems(snapshot, params), catalogueParams);
}

/** Refuses a call that has problems. `known` are the parameters it takes. */
export function refuseWhere(problems: readonly QueryProblem[], known: readonly string[]): void {
  const t = translator('en');
  const told = problems.map(({ param, value, allowed }): ParameterProblem => {
    const detail = t(known.includes(param) ? 'api.noValue' : 'api.noParameter', { parameter: param });
    return { parameter: param, value, detail, allowed: [...allowed] };
  });
  if (told.length > 0) throw new CallRefused('invalid-query', told);
}
