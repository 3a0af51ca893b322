import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { z } from 'zod';
import { entryFileSchema, type EntryFile } from '@/lib/catalogue/entry';
import { organisationsSchema } from '@/lib/content/schemas';
import { StartError } from '@/lib/database/start-error';
import { tooDeepIn } from '@/lib/drafting/long-texts';
import type { SeedContent } from '@/lib/editorial/seed';
import { today } from '@/lib/vocabulary/day';
import { vocabularySchema } from '@/lib/vocabulary/vocabulary';
import { CHECKSUMS } from './archive';

/** What an archive holds. Throws a StartError that names the file which is missing, damaged or not what it should be. */
export function readArchive(bytes: Uint8Array): SeedContent {
  const files = checked(unzipped(bytes));
  const folder = (name: string) => [...files.keys()].filter((path) => path.startsWith(`${name}/`)).sort();
  return {
    entries: folder('entries').map((path) => withinDepth(path, withinTime(path, parsed(files, path, entryFileSchema)))),
    organisations: parsed(files, 'organisations.json', organisationsSchema),
    vocabularies: folder('vocabularies').map((path) => parsed(files, path, vocabularySchema)),
  };
}

function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    return new Map(Object.entries(unzipSync(bytes)));
  } catch (cause) {
    throw new StartError('The file is no archive: it cannot be unpacked.', { cause });
  }
}

/** Every file is named among the checksums and is what it was when it was written. */
function checked(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const sums = files.get(CHECKSUMS);
  if (!sums) throw new StartError(`The archive has no ${CHECKSUMS}: it is not one of this application, or not whole.`);
  const wanted = new Map(new TextDecoder().decode(sums).split('\n').filter(Boolean).map((line) => [line.slice(line.indexOf('  ') + 2), line.slice(0, line.indexOf('  '))]));
  for (const name of new Set([...wanted.keys(), ...files.keys()])) {
    if (name === CHECKSUMS) continue;
    const file = files.get(name);
    if (!file || createHash('sha256').update(file).digest('hex') !== wanted.get(name)) throw new StartError(`The file ${name} of the archive is missing, added or changed: its checksum does not fit.`);
  }
  return files;
}

function parsed<S extends z.ZodType>(files: ReadonlyMap<string, Uint8Array>, path: string, schema: S): z.output<S> {
  const file = files.get(path);
  if (!file) throw new StartError(`The archive has no ${path}.`);
  const read = schema.safeParse(json(path, file));
  if (read.success) return read.data;
  const { path: field, message } = read.error.issues[0]!;
  throw new StartError(`The file ${path} of the archive does not fit: ${field.join('.') || 'file'} ${message}.`);
}

/** The days of an archive are the collection's own, and are kept; none of them is still to come. */
function withinTime(path: string, entry: EntryFile): EntryFile {
  const ahead = (['firstPublished', 'lastVerified'] as const).find((day) => (entry[day] ?? '') > today());
  if (ahead) throw new StartError(`The file ${path} of the archive does not fit: ${ahead} is still to come.`);
  return entry;
}

/** What is refused when it is saved does not come in by this door. */
function withinDepth(path: string, entry: EntryFile): EntryFile {
  const [tooDeep] = tooDeepIn(entry);
  if (tooDeep !== undefined) throw new StartError(`The file ${path} of the archive does not fit: ${tooDeep} has lists or quotations inside each other deeper than is read.`);
  return entry;
}

function json(path: string, file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file));
  } catch (cause) {
    throw new StartError(`The file ${path} of the archive is not JSON.`, { cause });
  }
}
