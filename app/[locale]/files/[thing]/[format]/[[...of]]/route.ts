import { fileOf } from '@/lib/interchange/files/file-of';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';
import { withoutTracking } from '@/lib/interchange/tracking-parameters';
import { networkOf } from '@/lib/security/network';
import { senderOf } from '@/lib/security/sender';

type FileContext = RouteContext<'/[locale]/files/[thing]/[format]/[[...of]]'>;

/** Everything that can be taken along, under the address of its page and a suffix: `/catalogue.csv`, `/insights/phase.svg`. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnlyRoute(async ({ headers, nextUrl: { searchParams } }, { params }: FileContext) => {
  const { locale, thing, format, of = [] } = await params;
  return fileOf(locale, thing, format, of, withoutTracking(searchParams), networkOf(senderOf(headers)));
});
