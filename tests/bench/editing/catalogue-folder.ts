import { randomBytes } from 'node:crypto';
import type { Entry } from '@/lib/catalogue/entry';
import { createAccount } from '@/lib/accounts/create-account';
import { openDatabase } from '@/lib/database/connect';
import type { Database } from '@/lib/database/client';
import { prepareDatabase } from '@/lib/editorial/prepare';
import { saveDraft } from '@/lib/editorial/save-draft';
import { loadContent } from '@/lib/content/files';
import { passages } from '@/lib/catalogue/text/fields';
import { generateContent } from '../generate/content';

const SEED = 1;

export type Editor = { readonly email: string; readonly password: string };
/** A data folder with entries, one draft with many revisions for each editor, and people to edit them. */
export type PreparedFolder = { readonly editors: readonly Editor[]; readonly drafts: readonly string[] };

export async function prepareFolder(dataDir: string, { entries, editors, revisions }: { readonly entries: number; readonly editors: number; readonly revisions: number }): Promise<PreparedFolder> {
  const { entries: initial } = loadContent();
  const { vocabularies, organisations, entries: made } = generateContent({ entries, seed: SEED, texts: initial.flatMap(passages) });
  const database = await openDatabase({ dataDir });
  try {
    await prepareDatabase(database, { vocabularies, organisations, entries: made.map(fileOf) });
    const people = await makeEditors(database, editors);
    const drafts = await database.prisma.entry.findMany({ take: editors, orderBy: { slug: 'asc' }, select: { id: true } });
    const ids = drafts.map(({ id }) => id);
    const { id: role } = await database.prisma.person.findFirstOrThrow({ select: { id: true } });
    for (const entryId of ids) await reviseOften(database, { id: role, name: '', role: 'editor', organisations: [] }, entryId, revisions);
    return { editors: people, drafts: ids };
  } finally {
    await database.close();
  }
}

function fileOf(entry: Entry) {
  return { ...entry, formerSlugs: [], editorNotes: [], madeFrom: [] };
}

async function makeEditors(database: Database, count: number): Promise<Editor[]> {
  const people = Array.from({ length: count }, (_, i) => ({ email: `editor-${i}@example.org`, password: randomBytes(12).toString('base64url') }));
  for (const [i, person] of people.entries()) await createAccount(database, { ...person, name: `Editor ${i}`, role: 'editor', organisations: [] });
  return people;
}

async function reviseOften(database: Database, viewer: Parameters<typeof saveDraft>[1], entryId: string, revisions: number): Promise<void> {
  const first = await database.prisma.revision.findFirstOrThrow({ where: { entryId }, orderBy: { number: 'desc' } });
  let base = first.number;
  let draft = first.document as object;
  while (base < revisions) {
    const saved = await saveDraft(database, viewer, { entryId, base, draft: { ...draft, concept: `Written for the ${base}th time.` } });
    ({ number: base, draft } = saved);
  }
}
