import type { SheetFormat } from '@/lib/editorial/sheets/jobs';
import { NOTHING_ALLOWED } from '@/lib/security/headers.mjs';

const types = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv; charset=utf-8; header=present' } as const satisfies Record<SheetFormat, string>;

/** The format that an address asks for; a workbook where it asks for none there is. */
export function askedFormat(format: string | null): SheetFormat {
  return format === 'csv' ? 'csv' : 'xlsx';
}

/** A sheet to be saved, kept by nobody on the way. */
export function sheetFile(bytes: Uint8Array<ArrayBuffer>, name: string, format: SheetFormat): Response {
  const plain = name.replace(/[^\w.-]+/g, '_');
  return new Response(bytes, {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`,
      'cache-control': 'private, no-store',
      'content-security-policy': NOTHING_ALLOWED,
    },
  });
}
