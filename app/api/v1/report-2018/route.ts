import { currentSnapshot } from '@/lib/catalogue/current';
import { refuseWhere } from '@/lib/interchange/parameter-problems';
import { readOnlyRoute } from '@/lib/interchange/read-only-route';
import { reportRecord } from '@/lib/interchange/report-record';
import { writtenAnswer } from '@/lib/interchange/written-answer';
import { siteAddress } from '@/lib/site-address';

/** The figures that the report of 2018 published; they know no filter. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnlyRoute(async ({ nextUrl: { searchParams } }) => {
  refuseWhere([...searchParams].slice(0, 20).map(([param, value]) => ({ param: param.slice(0, 100), value: value.slice(0, 100), allowed: [] })), []);
  return writtenAnswer(reportRecord(currentSnapshot(), await siteAddress()));
});
