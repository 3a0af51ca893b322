import type { ReadEntryEvent } from '@/lib/log/events';

export type Actor = { readonly id: string; readonly name: string } | null;
export type PastEvent = ReadEntryEvent & { readonly at: Date; readonly actor: Actor };
export type PastRevision = { readonly number: number; readonly at: Date; readonly actor: Actor; readonly events: readonly PastEvent[]; readonly isPublished: boolean; readonly isDraft: boolean };

/** Something that happened once, or saves of one person in a row, told as one. Numbers are of revisions. */
export type Act = { readonly events: readonly PastEvent[]; readonly first: number; readonly last: number };
export type PersonActs = { readonly actor: Actor; readonly acts: readonly Act[] };
export type Day = { readonly day: string; readonly at: Date; readonly people: readonly PersonActs[] };

type Numbered = { readonly event: PastEvent; readonly number: number };

/** What happened, the newest first: by day, then by person as they followed each other. */
export function historyDays(revisions: readonly PastRevision[]): Day[] {
  const happened = revisions.flatMap(({ number, events }) => events.map((event): Numbered => ({ event, number })));
  const newestFirst = happened.toReversed().toSorted((one, other) => other.event.at.getTime() - one.event.at.getTime() || other.number - one.number);
  return runs(newestFirst, ({ event }) => event.at.toISOString().slice(0, 10)).map((ofDay) => ({
    day: ofDay[0]!.event.at.toISOString().slice(0, 10),
    at: ofDay[0]!.event.at,
    people: runs(ofDay, ({ event }) => event.actor?.id ?? '').map((ofPerson) => ({ actor: ofPerson[0]!.event.actor, acts: actsOf(ofPerson) })),
  }));
}

function actsOf(happened: readonly Numbered[]): Act[] {
  return foldedSaves(happened).map((run) => {
    const numbers = run.map(({ number }) => number);
    return { events: run.map(({ event }) => event), first: Math.min(...numbers), last: Math.max(...numbers) };
  });
}

function foldedSaves(happened: readonly Numbered[]): Numbered[][] {
  let step = 0;
  return runs(happened, ({ event }) => (event.type === 'edited' ? `saves ${step}` : `act ${++step}`));
}

function runs<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const found: { key: string; items: T[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = found.at(-1);
    if (last?.key === key) last.items.push(item);
    else found.push({ key, items: [item] });
  }
  return found.map((run) => run.items);
}
