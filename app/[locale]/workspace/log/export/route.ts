import { currentViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { BYTE_ORDER_MARK, csvLine } from '@/lib/interchange/csv-cells';
import { logCells, logColumns } from '@/lib/log/log-csv';
import { parseLogFilter } from '@/lib/log/log-filter';
import { wholeLog } from '@/lib/log/read-log';
import { may } from '@/lib/permissions/permissions';
import { today } from '@/lib/vocabulary/day';

/** So that spreadsheets take the file for UTF-8. */

/** The log as filtered, as CSV. To those who may not read it, the address is not there. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await currentViewer();
  if (!may(viewer, 'read-log')) return new Response(null, { status: 404 });
  const rows = wholeLog(currentDatabase(), viewer, parseLogFilter(new URL(request.url).searchParams));
  return new Response(lines(rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="log-${today()}.csv"`,
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'",
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
