import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { entryFileSchema, type EntryFile, type Organisation } from '@/lib/catalogue/entry';
import type { PlaceName, SynonymGroup } from '@/lib/catalogue/types';
import { vocabularySchema, type Vocabulary } from '@/lib/vocabulary/vocabulary';
import type { ContentFiles } from './check-content';
import { organisationsSchema, placesSchema, synonymsSchema } from './schemas';

export type InitialContent = {
  readonly entries: readonly EntryFile[];
  readonly organisations: readonly Organisation[];
  readonly vocabularies: readonly Vocabulary[];
  readonly synonyms: readonly SynonymGroup[];
  readonly places?: readonly PlaceName[];
};

/** A file of content as it was read, with its path below the content folder. */
export type ContentFile = { readonly path: string; readonly value: unknown };

/** A file of content that is missing or is not JSON. */
export class UnreadableContent extends Error {
  override readonly name = 'UnreadableContent';
}

export const contentRoot = join(process.cwd(), 'content');

/** The JSON files of one folder of content, in the order of their names. */
export function readFolder(root: string, folder: string): ContentFile[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json')).sort();
  return names.map((name) => readContentFile(root, `${folder}/${name}`));
}

export function readContentFile(root: string, path: string): ContentFile {
  try {
    return { path, value: JSON.parse(readFileSync(join(root, path), 'utf8')) as unknown };
  } catch (cause) {
    throw new UnreadableContent(`content/${path} cannot be read: ${String(cause)}`, { cause });
  }
}

/** Every file of the content folder that has a schema, unparsed. Throws `UnreadableContent` at the first one that is missing or is not JSON. */
export function readContentFiles(root: string): ContentFiles {
  return {
    entries: readFolder(root, 'entries'),
    vocabularies: readFolder(root, 'vocabularies'),
    organisations: readContentFile(root, 'organisations.json'),
    references: readContentFile(root, 'sources.json'),
    synonyms: readContentFile(root, 'synonyms.json'),
    places: readContentFile(root, 'places.json'),
    glossary: readContentFile(root, 'glossary.json'),
    findings: readContentFile(root, 'phase-findings.json'),
    publishedReport: readContentFile(root, 'report-2016.json'),
    mappings: readContentFile(root, 'mappings.json'),
  };
}

/** Everything a catalogue starts from. Throws with file, field and reason at the first file that does not fit. */
export function loadContent(root: string = contentRoot): InitialContent {
  return {
    entries: readFolder(root, 'entries').map((file) => parsed(entryFileSchema, file)),
    organisations: parsed(organisationsSchema, readContentFile(root, 'organisations.json')),
    vocabularies: readFolder(root, 'vocabularies').map((file) => parsed(vocabularySchema, file)),
    synonyms: parsed(synonymsSchema, readContentFile(root, 'synonyms.json')),
    places: parsed(placesSchema, readContentFile(root, 'places.json')),
  };
}

function parsed<T>(schema: z.ZodType<T>, file: ContentFile): T {
  const result = schema.safeParse(file.value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`content/${file.path} does not fit: ${problems.join('; ')}`);
}
