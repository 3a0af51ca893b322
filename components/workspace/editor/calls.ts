import { draftSchema, type Draft } from '@/lib/drafting/draft';
import { isField } from '@/lib/drafting/fields';
import type { Answer } from '@/lib/drafting/writing';
import { z } from 'zod';
import type { Person } from './editor-types';

const people = z.array(z.object({ id: z.string(), name: z.string() }));
const savedSchema = z.object({ number: z.int(), at: z.string(), draft: draftSchema, others: people.optional() });
const clashSchema = z.object({ number: z.int(), draft: draftSchema, fields: z.array(z.object({ field: z.string().refine(isField) })) });
const problemSchema = z.object({ code: z.string() });

export type Sent = { readonly answer: Answer; readonly others?: readonly Person[] };

/** Sends a draft that was made from the state `base`. Never throws: what goes wrong is an answer too. */
export async function sendDraft(entryId: string, base: number, draft: Draft): Promise<Sent> {
  const response = await asked(`/api/workspace/entries/${entryId}/draft`, { method: 'PUT', body: JSON.stringify({ base, draft }, withoutBroken) });
  if (!response) return { answer: { is: 'offline' } };
  if (response.status === 401) return { answer: { is: 'signed-out' } };
  return response.ok || response.status === 409 ? outcomeOf(response) : { answer: { is: 'refused', because: await codeOf(response) } };
}

/** What no text can hold, NUL and half a character, may come with what is pasted; it would be refused. */
function withoutBroken(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\0|\p{Surrogate}/gu, '') : value;
}

async function outcomeOf(response: Response): Promise<Sent> {
  const body: unknown = await response.json().catch(() => null);
  if (response.status === 409) {
    const clash = clashSchema.safeParse(body);
    if (!clash.success) return unreadable(body);
    const { number, draft, fields } = clash.data;
    return { answer: { is: 'clash', known: { number, draft }, fields: fields.map(({ field }) => field).filter(isField) } };
  }
  const saved = savedSchema.safeParse(body);
  if (!saved.success) return unreadable(body);
  const { number, draft, at, others } = saved.data;
  return { answer: { is: 'saved', known: { number, draft }, at }, ...(others ? { others } : {}) };
}

/** A refusal that came with the status of a clash still says its code. */
function unreadable(body: unknown): Sent {
  const problem = problemSchema.safeParse(body);
  return { answer: { is: 'refused', because: problem.success ? problem.data.code : 'unknown' } };
}

async function codeOf(response: Response): Promise<string> {
  if (response.status >= 500) return 'server';
  const problem = problemSchema.safeParse(await response.json().catch(() => null));
  return problem.success ? problem.data.code : 'unknown';
}

/** Who else has the entry open now; null when nobody can be asked. */
export async function sayPresent(entryId: string): Promise<readonly Person[] | null> {
  const response = await asked(`/api/workspace/entries/${entryId}/presence`, { method: 'POST' });
  if (!response?.ok) return null;
  const body = z.object({ others: people }).safeParse(await response.json().catch(() => null));
  return body.success ? body.data.others : null;
}

/** What is short enough is sent to its end even when the page is left meanwhile; browsers allow no more. */
const LONGEST_KEPT_ALIVE = 15_000;

/** Null when the server cannot be reached. */
export async function asked(address: string, { method = 'GET', body, signal }: { method?: string; body?: string; signal?: AbortSignal } = {}): Promise<Response | null> {
  const headers = body === undefined ? {} : { 'content-type': 'application/json' };
  const keepalive = body !== undefined && body.length < LONGEST_KEPT_ALIVE;
  return fetch(address, { method, headers, keepalive, ...(body === undefined ? {} : { body }), ...(signal ? { signal } : {}) }).catch(() => null);
}
