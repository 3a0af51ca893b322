import type { NextRequest } from 'next/server';
import { currentViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase, currentSnapshot } from '@/lib/catalogue/current';
import { checkImport } from '@/lib/editorial/sheets/check-import';
import { sentForm } from '@/lib/editorial/sheets/sent-form';
import { startImport } from '@/lib/editorial/sheets/start-import';
import { MOST_SHEET_BYTES } from '@/lib/interchange/sheet-limits';
import { isFromHere } from '@/lib/interchange/workspace-route';
import { formLocale } from '@/lib/messages/form-locale';
import { Refused } from '@/lib/permissions/refused';
import { hasRoom } from '@/lib/pools/in-pool';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

/** What the fields around the file and their frame may take. */
const FRAME_BYTES = 10_000;

/** Takes a sheet in and begins its check. A plain form sends it, so every answer is a page to go to. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isFromHere(request)) return new Response(null, { status: 403 });
  const viewer = await currentViewer();
  if (!viewer) return seeOther(`/sign-in?next=${encodeURIComponent('/workspace/sheets')}`);
  if (!hasRoom('checks')) return seeOther('/workspace/sheets?refused=busy');
  const form = await sentForm(request, MOST_SHEET_BYTES + FRAME_BYTES);
  if (typeof form === 'string') return seeOther(`/workspace/sheets?refused=${form}`);
  const locale = formLocale(form);
  try {
    const id = await startImport(currentDatabase(), viewer, await sentSheet(form));
    void checkImport(currentDatabase(), { vocabularies: currentSnapshot().vocabularies, locale }, id).catch(console.error);
    return seeOther(`/workspace/sheets/${id}`, locale);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return seeOther(`/workspace/sheets?refused=${error.code}`, locale);
  }
}

async function sentSheet(form: FormData) {
  const file = form.get('file');
  if (!(file instanceof File)) throw new Refused('invalid', ['file']);
  return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function seeOther(path: string, locale: Locale = 'en'): Response {
  return new Response(null, { status: 303, headers: { location: localPath(path, locale), 'cache-control': 'no-store' } });
}
