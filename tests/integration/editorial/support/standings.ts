import type { Database } from '@/lib/database/client';
import { createDraft } from '@/lib/editorial/create-draft';
import { moveEntry, type Move } from '@/lib/editorial/moves';
import { saveDraft } from '@/lib/editorial/save-draft';
import { workEntry } from '@/lib/editorial/work';
import type { Draft } from '@/lib/drafting/draft';
import type { Status } from '@/lib/permissions/operations';
import type { Viewer } from '@/lib/permissions/roles';

/** Everything that publishing asks of a practice, beside its title, slug and kind. */
export const whole: Partial<Draft> = {
  ...{ concept: 'A concept.', summary: 'A summary.', titleBasis: 'descriptive', origin: 'public-source' },
  classification: { principle: [{ value: 'p1', primary: false, basis: 'stated' }, { value: 'p2', primary: false, basis: 'stated' }] },
  sources: [{ title: 'A report' }],
};

let made = 0;

/** A new entry of `author` that can be published. */
export async function wholeDraft(database: Database, author: Viewer, part: Partial<Draft> = {}): Promise<string> {
  made += 1;
  const id = await createDraft(database, author, { kind: 'practice', title: `Entry ${String(made).padStart(5, '0')} ${author.id}` });
  const { draft, number } = await workEntry(database, author, id);
  await saveDraft(database, author, { entryId: id, base: number, draft: { ...draft, ...whole, ...part } });
  return id;
}

/** Does a move on the newest revision. */
export async function move(database: Database, viewer: Viewer | null, entryId: string, operation: Move, more: object = {}): Promise<void> {
  const { draftNumber, publishedNumber, archivedNumber } = await database.prisma.entry.findUniqueOrThrow({ where: { id: entryId } });
  await moveEntry(database, viewer, { entryId, operation, number: draftNumber ?? publishedNumber ?? archivedNumber, ...more });
}

export const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

/** How an entry comes to each status. */
const steps: { readonly [S in Status]: readonly (readonly [Move, object?])[] } = {
  draft: [],
  'in-review': [['submit']],
  'changes-asked': [['submit'], ['ask-changes', { reason: 'A reason.' }]],
  scheduled: [['submit'], ['schedule', { at: tomorrow() }]],
  published: [['submit'], ['publish']],
  archived: [['submit'], ['publish'], ['archive', { reason: 'A reason.' }]],
};

/** An entry of `author` in this status, brought there by an editor. */
export async function entryIn(database: Database, status: Status, author: Viewer, editor: Viewer): Promise<string> {
  const id = await wholeDraft(database, author);
  for (const [operation, more] of steps[status]) await move(database, editor, id, operation, more);
  return id;
}
