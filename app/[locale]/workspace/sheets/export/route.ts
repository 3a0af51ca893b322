import { notFound } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase, currentSnapshot } from '@/lib/catalogue/current';
import { exportEntries } from '@/lib/editorial/sheets/export-entries';
import { orRefusalPage } from '@/lib/interchange/refusal-page';
import { pageLocale } from '@/lib/messages/page-locale';
import { workListsFor } from '@/lib/permissions/work-lists';
import { today } from '@/lib/vocabulary/day';
import { localPath } from '@/lib/vocabulary/locale';
import { askedFormat, sheetFile } from '../sheet-file';
import { sheetWords } from '../sheet-words';

/** The entries of `list`, or all that the viewer may work on, as `format` says. */
export async function GET(request: NextRequest, { params }: RouteContext<'/[locale]/workspace/sheets/export'>): Promise<Response> {
  const locale = await pageLocale(params);
  const viewer = await requireViewer(locale, localPath('/workspace/sheets', locale));
  const asked = request.nextUrl.searchParams;
  const list = workListsFor(viewer).find((name) => name === asked.get('list')) ?? null;
  if (asked.get('list') && list === null) notFound();
  const format = askedFormat(asked.get('format'));
  const exported = exportEntries(currentDatabase(), sheetWords(locale), viewer, { list, format, published: currentSnapshot() });
  return orRefusalPage(exported.then((bytes) => sheetFile(bytes, `entries-${list ? `${list}-` : ''}${today()}.${format}`, format)), locale);
}
