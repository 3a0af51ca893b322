import { NewerDocument, storedDocument, upgradedDocument, type StoredDocument } from '@/lib/catalogue/document-versions';
import { entrySchema, type Entry } from '@/lib/catalogue/entry';
import { draftSchema, type Draft } from '@/lib/drafting/draft';
import { Refused } from '@/lib/permissions/refused';
import type { z } from 'zod';

/** A stored document that this process cannot read. Its message says which, and why; commands are refused by it. */
export class UnreadableDocument extends Refused {
  constructor(
    readonly reason: string,
    /** Written by a newer version of the application: others may read it. */
    readonly isNewer: boolean,
    sentence: string,
  ) {
    super('unreadable');
    this.message = sentence;
  }
}

/** An entry as it is kept in a revision: parsed, and only what JSON can hold. */
export function documentOf(entry: Entry): Entry {
  return JSON.parse(JSON.stringify(entrySchema.parse(entry))) as Entry;
}

/** What is written into a revision: a document of the newest version. */
export function storable(document: Entry | Draft): object {
  return storedDocument(document);
}

/** The entry in a stored document of any version. Throws UnreadableDocument, naming entry, revision and field. */
export function parseDocument(slug: string, number: number, document: unknown): Entry {
  return parsed(slug, number, document, entrySchema);
}

/** The draft in a stored document of any version. Throws as `parseDocument` does. */
export function parseDraft(slug: string, number: number, document: unknown): Draft {
  return parsed(slug, number, document, draftSchema);
}

/** The title in a stored document, where it can be read: lists name entries by it, whatever else they hold. */
export function titleIn(document: unknown): string | undefined {
  try {
    const { title } = upgradedDocument(document);
    return typeof title === 'string' && title !== '' ? title : undefined;
  } catch {
    return undefined;
  }
}

function parsed<T>(slug: string, number: number, document: unknown, schema: z.ZodType<T>): T {
  try {
    return valid(upgradedDocument(document), schema);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableDocument(reason, cause instanceof NewerDocument, `The entry “${slug}” (revision ${number}) cannot be read: ${reason}.`);
  }
}

function valid<T>(document: StoredDocument, schema: z.ZodType<T>): T {
  const result = schema.safeParse(document);
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  throw new Error(`${path.join('.') || 'document'}: ${message}`);
}
