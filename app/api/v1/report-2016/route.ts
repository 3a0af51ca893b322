import { apiRoute } from '@/lib/interchange/api/api-route';
import { operations } from '@/lib/interchange/api/operations';
import { reportRecord } from '@/lib/interchange/report-record';
import { writtenAnswer } from '@/lib/interchange/written-answer';

/** The figures that the report of 2016 published; they know no filter. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(operations.report2016, ({ snapshot, site }) => writtenAnswer(reportRecord(snapshot, site)));
