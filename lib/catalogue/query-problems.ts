import { facetParams, type FacetParam } from './facets';
import { parseYear, plainParams, valueMeant, wholeNumber } from './query';
import type { Snapshot } from './snapshot';
import { cutText } from './text/cut';
import { MAX_TEXT_CHARACTERS, MAX_TEXT_WORDS, readTypedText } from './text/typed-text';
import { MAX_PER_PAGE, sorts } from './types';

/** What is wrong with a parameter; `allowed` says what would be right: all values, or a rule. */
export type QueryProblem = { readonly param: string; readonly value: string; readonly allowed: readonly string[] };

/** More would tell nobody anything; the first ones are told. */
export const MAX_PROBLEMS = 20;
const MAX_VALUE_CHARACTERS = 100;

type Check = { readonly accepts: (value: string) => boolean; readonly allowed: () => readonly string[] };

/** For callers who must be told instead of guessed at. Empty when `parseCatalogueQuery` takes everything as it stands. */
export function queryProblems(snapshot: Snapshot, params: URLSearchParams): QueryProblem[] {
  const problems = new Map<string, QueryProblem>();
  for (const [param, value] of params) {
    if (problems.size >= MAX_PROBLEMS) break;
    const check = checkOf(snapshot, param);
    if (check?.accepts(value)) continue;
    const allowed = check?.allowed() ?? [...facetParams, ...plainParams];
    problems.set(`${param}=${value}`, { param: short(param), value: short(value), allowed });
  }
  return [...problems.values()];
}

function checkOf(snapshot: Snapshot, param: string): Check | undefined {
  const facet = facetParams.find((known) => known === param);
  return facet ? facetCheck(snapshot, facet) : plainChecks.get(param);
}

function facetCheck(snapshot: Snapshot, param: FacetParam): Check {
  const { bySlug } = snapshot.facets.get(param)!;
  return { accepts: (value) => valueMeant(snapshot, param, value) !== undefined, allowed: () => [...bySlug.keys()] };
}

const year: Check = { accepts: (value) => parseYear(value) !== undefined, allowed: () => ['0000-9999'] };

const plainChecks: ReadonlyMap<string, Check> = new Map<(typeof plainParams)[number], Check>([
  ['q', { accepts: (value) => !readTypedText(value).cut, allowed: () => [`length <= ${MAX_TEXT_CHARACTERS}`, `words <= ${MAX_TEXT_WORDS}`] }],
  ['tags', oneOf(['all', 'primary'])],
  ['from', year],
  ['to', year],
  ['sort', oneOf(sorts)],
  ['page', within(1, Number.MAX_SAFE_INTEGER)],
  ['per-page', within(1, MAX_PER_PAGE)],
]);

function oneOf(allowed: readonly string[]): Check {
  return { accepts: (value) => allowed.includes(value), allowed: () => allowed };
}

function within(least: number, most: number): Check {
  const accepts = (value: string) => {
    const number = wholeNumber(value);
    return number !== undefined && number >= least && number <= most;
  };
  return { accepts, allowed: () => [most === Number.MAX_SAFE_INTEGER ? `>= ${least}` : `${least}-${most}`] };
}

/** A value as a refusal tells it. */
export function short(text: string): string {
  return text.length > MAX_VALUE_CHARACTERS ? `${cutText(text, MAX_VALUE_CHARACTERS)}…` : text;
}
