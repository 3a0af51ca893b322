import { createHash } from 'node:crypto';
import type { KnownNames } from '@/lib/drafting/sheet/known-names';
import { inPool } from '@/lib/pools/in-pool';
import type { ExportJob } from './jobs';

type Template = Promise<Uint8Array<ArrayBuffer>>;

/** Both formats in every language, and those of the lists before, while somebody still asks. */
const MOST_KEPT = 16;

/** One for the process: Next loads this file several times, in several bundles. */
const shared = globalThis as { smartPracticesTemplates?: Map<string, Template> };

/** The empty sheet, made once for its lists and language: whoever asks again waits for nothing. Throws as `inPool` does. */
export async function keptTemplate(job: ExportJob & { readonly states: null }): Template {
  const templates = (shared.smartPracticesTemplates ??= new Map());
  const key = keyOf(job);
  const kept = templates.get(key) ?? inPool('export', job);
  templates.delete(key);
  templates.set(key, kept);
  for (const oldest of [...templates.keys()].slice(0, -MOST_KEPT)) templates.delete(oldest);
  try {
    return await kept;
  } catch (error) {
    if (templates.get(key) === kept) templates.delete(key);
    throw error;
  }
}

/** An empty sheet names no entries: it is the same whoever asks for it. */
export function withoutEntries(known: KnownNames): KnownNames {
  const nothing = new Map<string, string>();
  return { ...known, entries: { byName: nothing, names: nothing, definitions: nothing } };
}

function keyOf({ format, locale, known }: ExportJob): string {
  const hash = createHash('sha256');
  for (const [list, { names, definitions }] of [...known.lists, ['organisations', known.organisations] as const]) hash.update(JSON.stringify([list, [...names], [...definitions]]));
  return `${format} ${locale} ${hash.digest('base64url')}`;
}
