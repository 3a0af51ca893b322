import type { NextRequest } from 'next/server';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { markSheet } from '@/lib/editorial/sheets/mark-sheet';
import { orNotFound } from '@/lib/editorial/or-not-found';
import { orRefusalPage } from '@/lib/interchange/refusal-page';
import { pageLocale } from '@/lib/messages/page-locale';
import { localPath } from '@/lib/vocabulary/locale';
import { sheetFile } from '../../sheet-file';

/** The viewer's own sheet, with what cannot be taken marked, and the reasons. */
export async function GET(_request: NextRequest, { params }: RouteContext<'/[locale]/workspace/sheets/[id]/marked'>): Promise<Response> {
  const locale = await pageLocale(params);
  const { id } = await params;
  const viewer = await requireViewer(locale, localPath(`/workspace/sheets/${encodeURIComponent(id)}`, locale));
  const marked = orNotFound(markSheet(currentDatabase(), viewer, id, locale)).then(({ fileName, bytes }) => sheetFile(bytes, `${fileName.replace(/\.(xlsx|csv|txt|tsv)$/i, '')}-marked.xlsx`, 'xlsx'));
  return orRefusalPage(marked, locale);
}
