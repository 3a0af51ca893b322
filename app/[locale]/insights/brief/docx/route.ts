import { currentSnapshot } from '@/lib/catalogue/current';
import { briefHref } from '@/lib/insights/brief';
import { readBriefCall, toldBrief } from '@/lib/interchange/brief-call';
import { DOCX_TYPE } from '@/lib/interchange/chart-formats';
import { keptAnswer } from '@/lib/interchange/kept-answers';
import { CallRefused } from '@/lib/interchange/problem';
import { fontFolder } from '@/lib/interchange/picture';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';
import { sentBrief } from '@/lib/interchange/sent-chart';
import { withoutTracking } from '@/lib/interchange/tracking-parameters';
import { writtenContent } from '@/lib/interchange/written-answer';
import { inPool } from '@/lib/pools/in-pool';
import { networkOf } from '@/lib/security/network';
import { senderOf } from '@/lib/security/sender';
import { siteAddress } from '@/lib/site-address';
import { today } from '@/lib/vocabulary/day';
import { isLocale } from '@/lib/vocabulary/locale';

type BriefContext = RouteContext<'/[locale]/insights/brief/docx'>;

/** Chosen charts and entries as a Word document; readers ask for it as `/insights/brief.docx`. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnlyRoute(async ({ headers, nextUrl: { searchParams } }, { params }: BriefContext) => {
  const { locale } = await params;
  if (!isLocale(locale)) throw new CallRefused('not-found');
  const snapshot = currentSnapshot();
  const { brief, query } = readBriefCall(snapshot, withoutTracking(searchParams));
  const occasion = { locale, site: await siteAddress(), today: today() };
  const question = [occasion.today, occasion.site.origin, briefHref(brief, query, locale, 'docx')].join(' ');
  return keptAnswer(snapshot, question, async () => {
    const bytes = await inPool('brief', sentBrief(toldBrief(snapshot, brief, query, occasion), fontFolder()), { sender: networkOf(senderOf(headers)) });
    return writtenContent({ bytes, type: DOCX_TYPE, headers: { 'content-disposition': 'attachment; filename="brief.docx"' } }, `${snapshot.version} ${question}`);
  });
});
