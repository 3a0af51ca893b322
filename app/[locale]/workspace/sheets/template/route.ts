import type { NextRequest } from 'next/server';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { templateSheet } from '@/lib/editorial/sheets/export-entries';
import { orRefusalPage } from '@/lib/interchange/refusal-page';
import { pageLocale } from '@/lib/messages/page-locale';
import { localPath } from '@/lib/vocabulary/locale';
import { askedFormat, sheetFile } from '../sheet-file';
import { sheetWords } from '../sheet-words';

/** An empty sheet to fill in, as `format` says. */
export async function GET(request: NextRequest, { params }: RouteContext<'/[locale]/workspace/sheets/template'>): Promise<Response> {
  const locale = await pageLocale(params);
  const viewer = await requireViewer(locale, localPath('/workspace/sheets', locale));
  const format = askedFormat(request.nextUrl.searchParams.get('format'));
  const template = templateSheet(currentDatabase(), sheetWords(locale), viewer, format);
  return orRefusalPage(template.then((bytes) => sheetFile(bytes, `entries-template.${format}`, format)), locale);
}
