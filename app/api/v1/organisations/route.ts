import { apiRoute } from '@/lib/interchange/api/api-route';
import { operations } from '@/lib/interchange/api/operations';
import { organisationList } from '@/lib/interchange/api/organisation-record';
import { writtenAnswer } from '@/lib/interchange/written-answer';

/** Organisations that took part, by name. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(operations.organisations, ({ given, snapshot, site }) => writtenAnswer(organisationList(snapshot, given, site)));
