import { entryEventSchema, listEventSchema, personEventSchema } from './events';

/** Everything that the log can tell of. */
export const eventTypes = [entryEventSchema, personEventSchema, listEventSchema].flatMap((schema) => schema.options.map(({ shape }) => shape.type.value));
export type EventType = (typeof eventTypes)[number];

/** Days are days of UTC, both included. */
export type LogFilter = { readonly person: string | null; readonly type: EventType | null; readonly from: string | null; readonly to: string | null };

/** Reads a filter from an address; what cannot be read is left out. */
export function parseLogFilter(asked: URLSearchParams): LogFilter {
  const day = (name: string) => [asked.get(name) ?? ''].find(isDay) ?? null;
  return { person: asked.get('person') || null, type: eventTypes.find((type) => type === asked.get('type')) ?? null, from: day('from'), to: day('to') };
}

export function logQuery({ person, type, from, to }: LogFilter): Record<string, string> {
  return { ...(person && { person }), ...(type && { type }), ...(from && { from }), ...(to && { to }) };
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}
