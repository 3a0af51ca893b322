import { entrySchema, type Entry } from '@/lib/catalogue/entry';
import { StartError } from './start-error';

/** An entry as it is kept in a revision: parsed, and only what JSON can hold. */
export function documentOf(entry: Entry): Entry {
  return JSON.parse(JSON.stringify(entrySchema.parse(entry))) as Entry;
}

/** The entry in a stored document. Throws when it was stored under another schema, naming entry and field. */
export function parseDocument(slug: string, number: number, document: unknown): Entry {
  const result = entrySchema.safeParse(document);
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  throw new StartError(`The entry “${slug}” (revision ${number}) was stored by another version of this application and cannot be read: ${path.join('.') || 'document'} ${message}.`);
}
