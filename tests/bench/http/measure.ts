import autocannon from 'autocannon';

const CONNECTIONS = 8;
const WARM_SECONDS = 3;
const MEASURED_SECONDS = 5;
const ROUNDS = 3;

/** What is asked of a server, in turn; `isNew`: under addresses that nobody has asked before. */
export type Load = { readonly name: string; readonly url: string; readonly paths: readonly string[]; readonly isNew?: boolean; readonly cookie?: string };

let asked = 0;

/** What browsers say with every page; programs ask for plain text. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  return /^\/(?:api|route)/.test(path) ? {} : { 'accept-encoding': 'gzip, deflate, br' };
}

/** The same page under an address that nobody has asked before. */
export function newAddress(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}from-mail=${asked++}`;
}

async function perSecond({ name, url, paths, isNew = false, cookie }: Load, duration: number): Promise<number> {
  const requests = paths.map((path) => {
    const headers = { ...headersFor(path), ...(cookie && { cookie }) };
    return { path, headers, ...(isNew && { setupRequest: (request: { path: string }) => ({ ...request, headers, path: newAddress(path) }) }) };
  });
  const { requests: answered, non2xx, errors } = await autocannon({ url, connections: CONNECTIONS, duration, requests });
  if (non2xx + errors > 0) throw new Error(`${name}: ${non2xx} answers were no success, ${errors} calls failed.`);
  return answered.average;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** Requests per second of each load, by name. Loads take turns, so that a busy machine is busy for all of them. */
export async function measure(loads: readonly Load[]): Promise<ReadonlyMap<string, number>> {
  const rounds = new Map<string, number[]>(loads.map(({ name }) => [name, []]));
  for (const load of loads) await perSecond(load, WARM_SECONDS);
  for (let round = 0; round < ROUNDS; round++) for (const load of loads) rounds.get(load.name)?.push(await perSecond(load, MEASURED_SECONDS));
  return new Map([...rounds].map(([name, rates]) => [name, median(rates)]));
}
