import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { BYTE_ORDER_MARK, csvLine } from '@/lib/interchange/csv-cells';
import { logCells, logColumns } from '@/lib/log/log-csv';
import { parseLogFilter } from '@/lib/log/log-filter';
import { wholeLog } from '@/lib/log/read-log';
import { pageLocale } from '@/lib/messages/page-locale';
import { notAllowed } from '@/lib/pages/not-allowed';
import { may } from '@/lib/permissions/permissions';
import { NOTHING_ALLOWED } from '@/lib/security/headers.mjs';
import { today } from '@/lib/vocabulary/day';
import { localPath } from '@/lib/vocabulary/locale';

/** The log as filtered, as CSV. Whoever is not signed in does so first, and comes back to the log. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/workspace/log/export'>): Promise<Response> {
  const locale = await pageLocale(params);
  const viewer = await requireViewer(locale, `${localPath('/workspace/log', locale)}${new URL(request.url).search}`);
  if (!may(viewer, 'read-log')) return notAllowed(locale);
  const rows = wholeLog(currentDatabase(), viewer, parseLogFilter(new URL(request.url).searchParams));
  return new Response(lines(rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="log-${today()}.csv"`,
      'cache-control': 'private, no-store',
      'content-security-policy': NOTHING_ALLOWED,
    },
  });
}

function lines(rows: ReturnType<typeof wholeLog>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(BYTE_ORDER_MARK + csvLine(logColumns))),
    pull: async (controller) => {
      const { value, done } = await rows.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(csvLine(logCells(value))));
    },
  });
}
