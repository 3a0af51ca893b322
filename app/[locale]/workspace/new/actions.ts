'use server';
import { redirect } from 'next/navigation';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { createDraft } from '@/lib/editorial/create-draft';
import { Refused } from '@/lib/permissions/refused';
import { defaultLocale, isLocale, localPath } from '@/lib/vocabulary/locale';

/** Begins the entry and opens it for writing. What was typed comes back where that cannot be. */
export async function createAction(form: FormData): Promise<void> {
  const given = Object.fromEntries(['kind', 'title', 'workFor', 'copyOf'].map((name) => [name, String(form.get(name) ?? '').trim()] as const).filter(([, value]) => value !== ''));
  const language = String(form.get('locale'));
  const locale = isLocale(language) ? language : defaultLocale;
  const here = localPath('/workspace/new', locale);
  const viewer = await requireViewer(locale, here);
  redirect(await addressAfter(() => createDraft(currentDatabase(), viewer, given), (id) => localPath(`/workspace/entries/${id}`, locale), (code) => `${here}?${new URLSearchParams({ ...given, refused: code })}`));
}

async function addressAfter(create: () => Promise<string>, entry: (id: string) => string, back: (code: string) => string): Promise<string> {
  try {
    return entry(await create());
  } catch (error) {
    if (error instanceof Refused) return back(error.code);
    throw error;
  }
}
