'use server';
import { redirect } from 'next/navigation';
import { currentViewer, requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase, showReaders } from '@/lib/catalogue/current';
import { addComment, resolveComment } from '@/lib/editorial/comments';
import { moveEntry, type Move } from '@/lib/editorial/moves';
import { isQuarantined } from '@/lib/editorial/quarantine';
import { restoreRevision } from '@/lib/editorial/restore-revision';
import { Refused } from '@/lib/permissions/refused';
import { defaultLocale, isLocale, localPath, type Locale } from '@/lib/vocabulary/locale';

const seenByReaders: readonly string[] = ['publish', 'archive', 'verify'] satisfies Move[];

type Asked = { readonly text: (name: string) => string | undefined; readonly locale: Locale; readonly entryId: string };

/** Says something about a draft, or answers. */
export async function commentAction(form: FormData): Promise<void> {
  await answer(form, 'review', 'comment', async ({ text, entryId }) => {
    const [field, thread] = [text('field'), text('thread')];
    await addComment(currentDatabase(), await currentViewer(), { entryId, text: text('text') ?? '', ...(field && { field }), ...(thread && { thread }) });
  });
}

/** Closes a thread. */
export async function resolveAction(form: FormData): Promise<void> {
  await answer(form, 'review', 'resolve', async ({ text, entryId }) => resolveComment(currentDatabase(), await currentViewer(), entryId, text('thread') ?? ''));
}

/** Moves an entry on: `operation`, the revision `number` that was looked at, and what the operation needs. */
export async function moveAction(form: FormData): Promise<void> {
  const operation = String(form.get('operation'));
  await answer(form, 'review', operation, async ({ text, entryId }) => {
    const [reason, at] = [text('reason'), text('at')];
    const order = { entryId, operation: text('operation'), number: Number(text('number')), ...(reason && { reason }), ...(at && { at: moment(at) }), assignee: text('assignee') ?? null, due: text('due') ?? null };
    await moveEntry(currentDatabase(), await currentViewer(), order);
    // What is committed is done, whether or not readers see it yet.
    const isShown = await showReaders();
    if (!seenByReaders.includes(operation)) return operation;
    if (operation !== 'archive' && (await isQuarantined(currentDatabase(), entryId))) return `${operation}-held`;
    return isShown ? operation : `${operation}-later`;
  });
}

/** Makes an older revision the draft again. */
export async function restoreAction(form: FormData): Promise<void> {
  await answer(form, 'history', 'restore', async ({ text, entryId }) => {
    await restoreRevision(currentDatabase(), await currentViewer(), entryId, Number(text('number')));
  });
}

/** Does it, and leads back to the page with what came of it: `done`, unless the command has another word for it. */
async function answer(form: FormData, page: 'review' | 'history', done: string, command: (asked: Asked) => Promise<string | void>): Promise<void> {
  const text = (name: string) => String(form.get(name) ?? '').trim() || undefined;
  const [entryId, language] = [text('entry') ?? '', text('locale') ?? ''];
  const locale = isLocale(language) ? language : defaultLocale;
  const here = localPath(`/workspace/entries/${encodeURIComponent(entryId)}/${page}`, locale);
  await requireViewer(locale, here);
  redirect(`${here}?${new URLSearchParams(await outcome(() => command({ text, locale, entryId }), done))}`);
}

async function outcome(command: () => Promise<string | void>, usual: string): Promise<Record<string, string>> {
  try {
    return { done: (await command()) ?? usual };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { refused: error.code, ...(error.fields.length > 0 && { fields: error.fields.join(',') }) };
  }
}

/** What a browser's field for day and time gives, read as UTC, as the page says. */
function moment(local: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(local) ? `${local}${local.length === 16 ? ':00' : ''}Z` : local;
}
