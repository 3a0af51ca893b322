import { z } from 'zod';
import { kinds } from '@/lib/catalogue/facets';
import { statuses } from '@/lib/permissions/operations';
import { asked } from './calls';

const organisationSchema = z.object({ slug: z.string(), name: z.string(), type: z.string(), country: z.string().nullish() });
const entrySchema = z.object({ slug: z.string(), title: z.string(), kind: z.enum(kinds) });
const similarSchema = z.object({ id: z.string(), slug: z.string(), title: z.string(), status: z.enum(statuses) });

export type FoundOrganisation = z.infer<typeof organisationSchema>;
export type FoundEntry = z.infer<typeof entrySchema>;
export type SimilarEntry = z.infer<typeof similarSchema>;
/** `entry`: the draft that it becomes part of. */
export type NewOrganisation = { readonly entry: string; readonly name: string; readonly type: string; readonly country?: string };

async function read<T>(response: Response | null, schema: z.ZodType<T>): Promise<T | null> {
  if (!response?.ok) return null;
  const result = schema.safeParse(await response.json().catch(() => null));
  return result.success ? result.data : null;
}

/** Each answers null when nobody could be asked, which is not the same as finding nothing. */
export async function findOrganisations(words: string, signal: AbortSignal): Promise<readonly FoundOrganisation[] | null> {
  const address = `/api/workspace/organisations?q=${encodeURIComponent(words)}`;
  return (await read(await asked(address, { signal }), z.object({ organisations: z.array(organisationSchema) })))?.organisations ?? null;
}

export async function findEntries(words: string, signal: AbortSignal): Promise<readonly FoundEntry[] | null> {
  const address = `/api/workspace/entries?q=${encodeURIComponent(words)}`;
  return (await read(await asked(address, { signal }), z.object({ entries: z.array(entrySchema) })))?.entries ?? null;
}

/** Entries whose title looks like this one, besides the entry itself. */
export async function findSimilar(title: string, except: string, signal: AbortSignal): Promise<readonly SimilarEntry[] | null> {
  const address = `/api/workspace/similar?${new URLSearchParams({ title, except }).toString()}`;
  return (await read(await asked(address, { signal }), z.object({ entries: z.array(similarSchema) })))?.entries ?? null;
}

/** What it is called from now on: everybody may know it already by this name. Null when it could not be added. */
export async function addOrganisation(organisation: NewOrganisation): Promise<FoundOrganisation | null> {
  const response = await asked('/api/workspace/organisations', { method: 'POST', body: JSON.stringify(organisation) });
  return read(response, organisationSchema);
}
