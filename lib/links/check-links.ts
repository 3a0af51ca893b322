import type { Entry } from '@/lib/catalogue/entry';
import { inTransaction, type Database } from '@/lib/database/client';
import { addressesOf } from '@/lib/drafting/addresses';
import { checkAddress, type Checked } from './check-address';
import type { AskSettings } from './ask';
import { failingSince } from './outcomes';
import { endTurn, takeTurn } from './turn';

const HOSTS_AT_ONCE = 10;
const PAUSE_MS = 500;
const HOUR_MS = 3_600_000;
/** From so many addresses on, no answer at all says more of this machine than of them. */
const ENOUGH_TO_DOUBT = 5;

export type CheckedLink = Checked & { readonly address: string };
export type CheckRun = AskSettings & { readonly now?: Date; readonly pauseMs?: number; readonly signal?: AbortSignal; /** At once, not only when a day is over. */ readonly isAskedFor?: boolean };

/**
 * Asks every address that published entries name, each once. Null when another instance does, when it is not time yet,
 * and when nothing at all answered; nothing is written then. One run at a time in all instances; a host is asked one thing after the other.
 */
export async function checkLinks(database: Database, entries: readonly Entry[], { now = new Date(), pauseMs = PAUSE_MS, signal, isAskedFor = false, ...settings }: CheckRun): Promise<readonly CheckedLink[] | null> {
  if (!(await takeTurn(database, now, isAskedFor))) return null;
  let next = now;
  try {
    const addresses = [...new Set(entries.flatMap((entry) => addressesOf(entry).map(({ address }) => address)))];
    const checked = await askAll(addresses, settings, pauseMs, signal);
    if (signal?.aborted) return null;
    next = new Date(now.getTime() + HOUR_MS);
    if (isCutOff(checked)) return null;
    await keep(database, checked, now);
    next = new Date(now.getTime() + 24 * HOUR_MS);
    return checked;
  } finally {
    await endTurn(database, next);
  }
}

async function askAll(addresses: readonly string[], settings: AskSettings, pauseMs: number, signal: AbortSignal | undefined): Promise<CheckedLink[]> {
  const hosts = byHost(addresses);
  const checked: CheckedLink[] = [];
  const lane = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const address of host) {
        if (signal?.aborted) return;
        checked.push({ address, ...(await checkAddress(address, settings)) });
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, lane));
  return checked;
}

/** The longest first, so that none is left over at the end. */
function byHost(addresses: readonly string[]): string[][] {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const host = new URL(address).hostname.replace(/^www\./, '');
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  return [...hosts.values()].sort((a, b) => b.length - a.length);
}

function isCutOff(checked: readonly CheckedLink[]): boolean {
  return checked.length >= ENOUGH_TO_DOUBT && checked.every(({ status }) => status === null);
}

/** What no entry names any more is forgotten. */
function keep(database: Database, checked: readonly CheckedLink[], now: Date): Promise<void> {
  return inTransaction(database, async (transaction) => {
    const before = new Map((await transaction.linkCheck.findMany()).map((row) => [row.url, row]));
    await transaction.linkCheck.deleteMany();
    const rows = checked.map(({ address, outcome, status }) => ({ url: address, checkedAt: now, outcome, status, failingSince: failingSince(outcome, now, before.get(address)) }));
    await transaction.linkCheck.createMany({ data: rows });
  });
}
