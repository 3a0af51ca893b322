import { MAX_PROBLEMS, short, type QueryProblem } from '@/lib/catalogue/query-problems';
import type { Snapshot } from '@/lib/catalogue/snapshot';
import { refuseWhere } from '../parameter-problems';
import type { Given, Parameter, Parameters } from './parameter';

/** Reads what a call gave and refuses what it does not understand, all at once, with what would be right. */
export function readParameters<P extends Parameters>(snapshot: Snapshot, parameters: P, given: URLSearchParams): Given<P> {
  const problems = new Map<string, QueryProblem>();
  const read = new Map<string, unknown[]>();
  const twice = new Set<string>();
  const tell = (param: string, value: string, allowed: readonly string[]) => {
    if (problems.size < MAX_PROBLEMS) problems.set(`${param}=${value}`, { param: short(param), value: short(value), allowed });
  };
  for (const [name, value] of given) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const values = read.get(name) ?? [];
    const known = parameter && readValue(snapshot, parameter, value);
    if (!parameter) tell(name, value, Object.keys(parameters));
    else if (!known) tell(name, value, parameter.allowed(snapshot));
    else if (values.length > 0 && !parameter.repeats) twice.add(name);
    else {
      values.push(known.value);
      read.set(name, values);
    }
  }
  for (const name of twice) tell(name, given.getAll(name).join(', '), ['one value']);
  refuseWhere([...problems.values()], Object.keys(parameters));
  return Object.fromEntries([...read].map(([name, values]) => [name, parameters[name]!.repeats ? values : values[0]])) as Given<P>;
}

function readValue(snapshot: Snapshot, { schema, isKnown }: Parameter, value: string): { readonly value: unknown } | undefined {
  if (isKnown) return isKnown(snapshot, value) ? { value } : undefined;
  const { success, data } = schema.safeParse(value);
  return success ? { value: data } : undefined;
}
